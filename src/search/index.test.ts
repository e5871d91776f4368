import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex } from "./index.ts";

const indexOf = (documents: Readonly<Record<string, string | readonly string[]>>) => {
  const index = createSearchIndex("es");
  for (const [title, texts] of Object.entries(documents)) {
    index.add({ id: title, title, passages: [texts].flat().map((text) => ({ text })) });
  }
  return index;
};
const titles = (index: ReturnType<typeof indexOf>, query: string) =>
  index.search(query, 10).hits.map(({ document }) => document.title);

describe("A search", () => {
  it("puts a title before a text, a word before its forms, and what stands together before what is far apart", () => {
    expect(titles(indexOf({ Otra: "una queja", Queja: "algo" }), "queja")).toEqual(["Queja", "Otra"]);
    expect(titles(indexOf({ A: "las quejas de hoy", B: "la queja de hoy" }), "queja")).toEqual(["B", "A"]);
    const apart = `perdón ${"otra cosa distinta ".repeat(20)} pedir`;
    const together = `pedir perdón ${"otra cosa distinta ".repeat(20)}`;
    expect(titles(indexOf({ A: apart, B: together }), "pedir perdón")).toEqual(["B", "A"]);
  });

  it("demands all words, and has some only where nothing has all", () => {
    const index = indexOf({ A: "pedir disculpas", B: "pedir cita" });
    expect(index.search("pedir cita", 10)).toMatchObject({ all: true, total: 1 });
    const some = index.search("disculpas cita", 10);
    expect([some.all, some.total]).toEqual([false, 2]);
  });

  it("does not mix «año» and «ano», but finds an ñ that was typed without its tilde, after the word itself", () => {
    const index = indexOf({ A: "el año entero", B: "el ano entero" });
    expect(titles(index, "año")).toEqual(["A"]);
    expect(titles(index, "ano")).toEqual(["B", "A"]);
    expect(titles(indexOf({ A: "en español" }), "espan")).toEqual(["A"]);
  });

  it("takes a near word where nobody has the one that was typed, and says which", () => {
    const index = indexOf({ A: "La Reclamación de hoy" });
    expect(index.search("la reclamasion ", 10)).toMatchObject({ total: 1, all: true, instead: "la reclamación " });
    expect(index.search("reclamación", 10).instead).toBeUndefined();
  });

  it("suggests what is not near enough to be taken", () => {
    const found = indexOf({ A: "una queja" }).search("kueka ", 10);
    expect([found.total, found.suggestion]).toEqual([0, "queja "]);
    expect(indexOf({ A: "una queja" }).search("zzzzzzzzz", 10).suggestion).toBeUndefined();
  });

  it("says that it found nothing to look for in words that say nothing", () => {
    const index = indexOf({ A: "de la queja" });
    for (const query of ["", "  ", "q", "de", "¿?", "la de"]) expect(index.search(query, 10).vague, query).toBe(true);
  });

  it("says which passage answers best, and none for what only the title says", () => {
    const index = indexOf({ "La hoja": ["nada", "una queja", "la queja de un cliente", "otra queja"] });
    expect(index.search("queja", 1).hits[0]?.passages).toEqual([1, 3, 2]);
    expect(index.search("queja cliente", 1).hits[0]?.passages).toEqual([2]);
    expect(index.search("hoja", 1).hits[0]?.passages).toEqual([]);
  });

  it("never throws, and each document that it finds has a word that answers", () => {
    const word = fc.constantFrom(
      "queja",
      "quejas",
      "cliente",
      "de",
      "año",
      "l·l",
      "…",
      "ﬁ",
      "\u0303",
      "constructor",
      "__proto__",
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.oneof(text, fc.string({ unit: "binary" })), (texts, query) => {
        const index = createSearchIndex("es");
        for (const [at, each] of texts.entries()) index.add({ id: `${at}`, title: "", passages: [{ text: each }] });
        const { hits, total } = index.search(query, 3);
        expect(hits.length).toBe(Math.min(3, total));
        for (const { passages } of hits) expect(passages.length).toBeGreaterThan(0);
      }),
    );
  });
});
