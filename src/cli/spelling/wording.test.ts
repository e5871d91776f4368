import { describe, expect, test } from "vitest";
import { wordingProblems } from "./wording.ts";
import { avoided } from "./wording-list.ts";

const found = (lang: "es" | "ca", text: string) => wordingProblems({ file: "a.md", lang, text }, lang);

describe.each(["es", "ca"] as const)("the wording to avoid in %s", (lang) => {
  const examples = avoided[lang].map((each) => [each.use, each] as const);

  test.each(examples)("is found in every wrong example of what is %s", (use, { wrong }) => {
    for (const text of wrong)
      expect([text, found(lang, text).some(({ message }) => message.includes(use))]).toEqual([text, true]);
  });

  test.each(examples)("is not found in any right example of what is %s", (_, { right }) => {
    expect(right.flatMap((text) => found(lang, text))).toEqual([]);
  });
});

test("a finding has its place, and says what to use instead", () => {
  expect(found("ca", "Bon dia.\nAixò, lo sento, no.")).toEqual([
    {
      file: "a.md",
      line: 2,
      column: 7,
      severity: "error",
      rule: "wording",
      message: 'Unexpected "lo sento", expected "em sap greu"',
    },
  ]);
});
