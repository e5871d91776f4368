import { expect, test } from "vitest";
import { problemText, reportText } from "./package-text.ts";

test("the report tells size, content and the longest state by what is given up last", () => {
  const tiers = [
    { name: "least", worst: 3_000, fits: "always" },
    { name: "history", worst: 90_000, fits: "mostly" },
    { name: "drafts", worst: 190_000, fits: "never" },
  ] as const;
  const report = { format: "scorm12", lessons: 34, items: 276, files: 125, size: 1_720_000 } as const;
  const text = reportText("a.zip", { ...report, state: { room: 4_096, tiers, least: 3_000 } });
  expect(text.split("\n")).toEqual([
    "a.zip: scorm12, 34 lessons, 276 exercises, 125 files, 1.72 MB",
    "",
    "Worst case of the state over all possible answers, in characters of 4096:",
    expect.stringMatching(/never given up: completion, score.* 3000 {3}fits always$/),
    expect.stringMatching(/and days, items of banks.* 90000 {3}fits mostly$/),
    expect.stringMatching(/and answers half given.* 190000 {3}fits never$/),
    "What is further down is given up first where there is no room.",
  ]);
  expect(reportText("a.html", { ...report, format: "html", files: 1 })).toBe(
    "a.html: html, 34 lessons, 276 exercises, 1 files, 1.72 MB",
  );
});

test.each([
  [{ is: "empty" }, "--modules and --lessons"],
  [{ is: "unknown-lesson", names: ["z"], known: ["a", "b"] }, "no lesson z: it has a, b"],
  [{ is: "unknown-language", names: ["de"], known: ["es", "ca"] }, "not in de: --lang is one of es, ca, both"],
  [{ is: "one-language" }, "--lang es"],
  [{ is: "pass" }, "1 to 100"],
  [{ is: "too-much", least: 5_000, room: 4_096 }, "5000 characters, and this format has room for 4096"],
] as const)("%j is told in a line, with what is right", (problem, part) => {
  expect(problemText(problem)).toContain(part);
  expect(problemText(problem)).not.toContain("\n");
});
