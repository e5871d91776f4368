import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nearest, slipsBetween, slipsIn } from "./nearest.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabularyOf = (...words: string[]) => {
  const vocabulary = new Vocabulary("es");
  for (const word of words) vocabulary.add(word, word);
  return vocabulary;
};
const meant = (typed: string, words: readonly string[], unfinished = false) =>
  nearest(typed, vocabularyOf(...words).words, slipsIn(typed.length), unfinished)?.word.folded;

describe("Slips", () => {
  test.each([
    ["queja", "queja", 0],
    ["queja", "quejas", 1],
    ["queja", "qeuja", 1],
    ["queja", "queka", 1],
    ["reclamacion", "reclmacoin", 2],
    ["uno", "cliente", 3],
  ])("between «%s» and «%s»: %s", (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
    expect(slipsBetween(other, one, 2)).toBe(slips);
  });

  it("are as many in either direction, none only between equal words, and never fewer than the lengths differ", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 8);
        expect(slipsBetween(other, one, 8)).toBe(slips);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });
});

describe("The word that was meant", () => {
  it("is the nearest, then one that begins alike, then the commonest", () => {
    expect(meant("quxja", ["aueja", "queja", "quedar"])).toBe("queja");
    expect(meant("masa", ["casa", "mesa"])).toBe("mesa");
    expect(meant("mosa", ["mesa", "misa", "misa"])).toBe("misa");
  });

  it("is not guessed for short words, nor from far", () => {
    expect(meant("qui", ["que"])).toBeUndefined();
    expect(meant("quxxa", ["queja"])).toBeUndefined();
  });

  it("may not be written to its end yet", () => {
    expect(meant("reclamasi", ["reclamacion"], true)).toBe("reclamacion");
    expect(meant("reclamas", ["reclamacion"], false)).toBeUndefined();
  });

  it("is found by every single slip in a longer word", () => {
    const word = "satisfaccion";
    const at = fc.nat({ max: word.length - 2 });
    fc.assert(
      fc.property(at, fc.constantFrom("drop", "double", "swap", "wrong"), (place, slip) => {
        const typed = {
          drop: word.slice(0, place) + word.slice(place + 1),
          double: word.slice(0, place + 1) + word.slice(place),
          swap: word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
          wrong: `${word.slice(0, place)}x${word.slice(place + 1)}`,
        }[slip];
        expect(meant(typed, ["servicio", word, "calidad"])).toBe(word);
      }),
    );
  });
});
