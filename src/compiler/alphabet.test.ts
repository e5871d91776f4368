import { describe, expect, it } from "vitest";
import { byLetter, letterOf } from "./alphabet.ts";

const term = (name: string) => ({
  id: name,
  term: name,
  definition: { type: "root" as const, children: [] },
  twins: [],
  marked: [],
});
const sorted = (lang: string, ...names: string[]) =>
  byLetter(names.map(term), lang).map(({ letter, terms }) => [letter, ...terms.map((each) => each.term)].join(" "));

describe("the letter of a term", () => {
  it.each([
    ["es", "Ámbito", "A"],
    ["es", "ñu", "Ñ"],
    ["ca", "ñu", "N"],
    ["ca", "Çedilla", "C"],
    ["es", "«Marear»", "M"],
    ["es", "¿Qué?", "Q"],
    ["es", "24 horas", "0–9"],
    ["es", "—", "#"],
    ["ar", "الولاء", "ا"],
    ["tr", "ilgi", "İ"],
  ])("in %s of %s is %s", (lang, name, letter) => {
    expect(letterOf(name, lang)).toBe(letter);
  });
});

describe("terms by letters", () => {
  it("stand in the alphabet of their language", () => {
    expect(sorted("es", "ñandú", "nube", "Ámbito", "azar", "oído")).toEqual([
      "A Ámbito azar",
      "N nube",
      "Ñ ñandú",
      "O oído",
    ]);
    expect(sorted("ca", "ñandú", "nus", "çevat", "cua", "Col·lega", "colla", "color")).toEqual([
      "C çevat colla Col·lega color cua",
      "N ñandú nus",
    ]);
  });

  it("count numbers by their size, and no quotation marks", () => {
    expect(sorted("es", "«Robot»", "100 días", "24 horas", "rigidez")).toEqual([
      "0–9 24 horas 100 días",
      "R rigidez «Robot»",
    ]);
  });

  it("stand in the same order however they were written down", () => {
    const names = ["Queja", "Plazo", "plazo fijo", "Pedido"];
    expect(sorted("es", ...names)).toEqual(sorted("es", ...[...names].reverse()));
  });
});
