import { describe, expect, test } from "vitest";
import { avoided, wordingSlips } from "./wording.ts";

describe.each(Object.keys(avoided))("the wording to avoid in %s", (lang) => {
  const examples = (avoided[lang] ?? []).map((each) => [each.use, each] as const);

  test.each(examples)("is found in every wrong example of what is %s", (use, { wrong }) => {
    expect(wrong.length).toBeGreaterThan(0);
    for (const text of wrong)
      expect([text, wordingSlips(text, lang).some(({ message }) => message.includes(use))]).toEqual([text, true]);
  });

  test.each(examples)("is not found in any right example of what is %s", (_, { right }) => {
    expect(right.length).toBeGreaterThan(0);
    expect(right.flatMap((text) => wordingSlips(text, lang))).toEqual([]);
  });

  test.each(examples)("has a reason where the course says %s", (_, { why }) => expect(why.length).toBeGreaterThan(10));
});

test("a slip has its place, and says what to use instead and why", () => {
  expect(wordingSlips("Bon dia.\nAixò, lo sento, no.", "ca")).toEqual([
    {
      offset: 15,
      length: 8,
      message: "Unexpected `lo sento`, expected «em sap greu»; it is Spanish «lo siento» with Catalan sounds",
    },
  ]);
});

test("a slip is found across the lines of a quote", () => {
  expect(wordingSlips("presenta un\n  > reclamo", "es")).toEqual([expect.objectContaining({ offset: 9 })]);
});

test("of a language without a list nothing is said", () => {
  expect(wordingSlips("Vale, lo siento", "en")).toEqual([]);
});
