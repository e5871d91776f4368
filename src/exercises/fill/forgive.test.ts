import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, forgiven, type Slip, slips } from "./forgive.ts";

const words = fc.constantFrom(
  "atenció",
  "l'atenció al client",
  "intel·ligent",
  "col·lega",
  "pingüino",
  "año",
  "força major",
  "Mañana, a las 10:30",
  "què passarà i quan",
  "d'avui",
  "no",
);
const anything = fc.oneof(words, fc.string(), fc.string({ unit: "grapheme" }));

/** A way to make each slip; it leaves a text without a place for it as it is. */
const make: Readonly<Record<Slip, (text: string) => string>> = {
  case: (text) => text.toUpperCase(),
  accents: (text) => text.replace(/[àáèéíòóú]/giu, (letter) => letter.normalize("NFD").charAt(0)),
  diaeresis: (text) => text.replace(/ü/gu, "u").replace(/Ü/gu, "U"),
  cedilla: (text) => text.replace(/ç/gu, "c").replace(/Ç/gu, "C"),
  geminate: (text) => text.replace(/(l)·(?=l)/giu, "$1."),
  apostrophes: (text) => text.replace(/'/gu, "´ "),
  spaces: (text) => text.replace(/ /gu, "   "),
  stop: (text) => `${text}.`,
};

describe("What is forgiven", () => {
  it.each<[string, string, readonly Slip[]]>([
    ["atenció", "atenció", []],
    ["atencio", "atenció", ["accents"]],
    ["Atencio", "atenció", ["case", "accents"]],
    ["atenciò", "atenció", ["accents"]],
    ["inteligente", "inteligénte", ["accents"]],
    ["pinguino", "pingüino", ["diaeresis"]],
    ["esforc", "esforç", ["cedilla"]],
    ["intel.ligent", "intel·ligent", ["geminate"]],
    ["intel-ligent", "intel·ligent", ["geminate"]],
    ["INTEL•LIGENT", "intel·ligent", ["case", "geminate"]],
    ["l´atenció", "l'atenció", ["apostrophes"]],
    ["l’ atencio", "l'atenció", ["accents", "apostrophes"]],
    ["en  seguida", "en seguida", ["spaces"]],
    ["roto.", "roto", ["stop"]],
    ["roto ,", "roto", ["stop"]],
    ["S.A.", "S.A.", []],
    ["s.a", "S.A.", ["case", "stop"]],
  ])("in «%s» for «%s»", (typed, accepted, expected) => {
    expect(forgiven(typed, accepted)).toEqual(expected);
  });

  it.each([
    ["what nobody sees: spaces at the ends", "  roto\u00a0", "roto"],
    ["a space that does not break", "en\u00a0seguida", "en seguida"],
    ["a letter in two pieces", "atencio\u0301", "atenció"],
    ["ŀ as it was once written", "inteŀligent", "intel·ligent"],
    ["a curly apostrophe", "l’hora", "l'hora"],
    ["a hyphen that does not break", "post\u2011venda", "post-venda"],
  ])("is not %s, which is no slip", (_, typed, accepted) => {
    expect(forgiven(typed, accepted)).toEqual([]);
  });

  it.each([
    ["another letter", "ano", "año"],
    ["another letter, in capitals", "ANO", "AÑO"],
    ["another letter", "collega", "col·lega"],
    ["a missing space", "sino", "si no"],
    ["a missing apostrophe", "lhora", "l'hora"],
    ["another word", "cliente", "clienta"],
    ["nothing", "", "roto"],
    ["nothing but marks", "…", "."],
    ["a mark inside", "10.30", "10:30"],
  ])("is not %s: «%s» for «%s»", (_, typed, accepted) => {
    expect(forgiven(typed, accepted)).toBeUndefined();
  });

  it("is nothing in words as they are, whatever they are", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(forgiven(text, text)).toEqual(bare(text) === "" ? undefined : []);
      }),
    );
  });

  it("is exactly the slips that were made, in any number of them", () => {
    fc.assert(
      fc.property(words, fc.subarray([...slips]), (text, made) => {
        const sloppy = made.reduce<string>((now, slip) => make[slip](now), text);
        const seen = made.filter((slip) => make[slip](text) !== text);
        expect(forgiven(sloppy, text)).toEqual(seen);
      }),
    );
  });

  it("is the same in both directions, and only between what is alike in the end", () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const found = forgiven(one, other);
        expect(forgiven(other, one)).toEqual(bare(other) === bare(one) ? found : undefined);
        expect(found !== undefined).toBe(bare(one) !== "" && bare(one) === bare(other));
      }),
    );
  });

  it("leaves nothing to undo twice", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(bare(bare(text))).toBe(bare(text));
      }),
    );
  });
});
