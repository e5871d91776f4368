import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "./fold.ts";
import { piecesOf, snippetOf } from "./snippet.ts";

const long = `${"Una frase que no dice nada. ".repeat(12)}Aquí está la reclamación del cliente, y después sigue más. ${"Otra frase vacía. ".repeat(12)}`;
const either =
  (...words: string[]) =>
  (folded: string) =>
    words.includes(folded);
const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: readonly { readonly text: string; readonly found: boolean }[]) =>
  pieces.filter(({ found }) => found).map(({ text }) => text);

describe("A snippet", () => {
  it("begins with the sentence that has what was found, ends between words, and marks whole words as they are written", () => {
    const { pieces, before, after } = snippetOf(long, either("reclamacion", "cliente"), 80);
    expect(joined(pieces)).toMatch(/^Aquí está la reclamación del cliente, y después sigue más\./);
    expect(marked(pieces)).toEqual(["reclamación", "cliente"]);
    expect([before, after]).toEqual([true, true]);
  });

  it("is a short text whole", () => {
    const { pieces, before, after } = snippetOf("Qué es una queja.", either("queja"));
    expect([joined(pieces), before, after]).toEqual(["Qué es una queja.", false, false]);
  });

  it("is where the most different words are, and says how many found ones come before", () => {
    const text = `Queja. ${"Nada. ".repeat(60)}Una queja de un cliente. ${"Nada. ".repeat(60)}`;
    const { pieces, skipped } = snippetOf(text, either("queja", "cliente"), 100);
    expect(marked(pieces)).toEqual(["queja", "cliente"]);
    expect(skipped).toBe(1);
  });

  it("is a part of its text with all that is found in it marked, whatever the text and its length", () => {
    const text = fc.string({
      unit: fc.constantFrom("queja", " ", "más", ". ", "l·l", "’", "😀", "ñu"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (given, length) => {
        const answers = either("queja", "mas");
        const { pieces } = snippetOf(given, answers, length);
        expect(given).toContain(joined(pieces));
        for (const piece of pieces) {
          const all = tokensOf(piece.text);
          if (piece.found) expect(all.map(({ folded }) => answers(folded))).toEqual([true]);
        }
        expect(joined(piecesOf(given, answers))).toBe(given);
      }),
    );
  });
});
