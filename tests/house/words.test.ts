import { describe, expect, test } from "vitest";
import { ca } from "../../src/i18n/words/ca/index.ts";
import { es } from "../../src/i18n/words/es/index.ts";
import { flatWords, wordBreaches, wordDifferences } from "./word-rules.ts";

// What belongs to one kind stands in its folder; parts of exercises and of activities are called alike.
const own = {
  es: import.meta.glob<{ es: object }>("../../src/**/words.es.ts", { eager: true }),
  ca: import.meta.glob<{ ca: object }>("../../src/**/words.ca.ts", { eager: true }),
};
const named = (modules: Readonly<Record<string, Readonly<Record<string, object>>>>) =>
  Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [
      path.split("/").slice(-3, -1).join("."),
      Object.values(module)[0],
    ]),
  );
const words = {
  es: flatWords({ ...es, own: named(own.es) }),
  ca: flatWords({ ...ca, own: named(own.ca) }),
};
const of = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe("interface words", () => {
  test("say the same things in both languages, with the same blanks", () => {
    expect(words.es.size).toBeGreaterThan(80);
    expect(wordDifferences(words.es, words.ca)).toEqual([]);
  });

  test.each(["es", "ca"] as const)("in %s are whole, calm, and quoted with « »", (lang) => {
    expect(wordBreaches(lang, words[lang])).toEqual([]);
  });
});

describe("what breaks the rules of interface words is found", () => {
  test.each([
    ["es a is empty", { a: " " }],
    ["es a exclaims", { a: "¡Bien!" }],
    ["es a has straight quotes", { a: 'Ver "esto"' }],
    ["es a_other lacks the form _many", { a_one: "1", a_other: "2" }],
    ["es a_one lacks the form _other", { a_one: "1" }],
  ])("%s", (breach, entries) => {
    expect(wordBreaches("es", of(entries))).toEqual([breach]);
  });

  test("a cry may be quoted", () => {
    expect(wordBreaches("es", of({ a: "Dice «¡Hola!»" }))).toEqual([]);
  });

  test("a missing key, and other blanks", () => {
    expect(wordDifferences(of({ a: "{{n}} {{m}}", b: "{{n}}", c: "" }), of({ a: "{{m}} {{n}}", b: "{{m}}" }))).toEqual([
      "b is filled in differently",
      "c is in one language only",
    ]);
  });

  test("deep words are found by their whole key", () => {
    expect([...flatWords({ a: { b: "c" }, d: "e" })]).toEqual([
      ["a.b", "c"],
      ["d", "e"],
    ]);
  });
});
