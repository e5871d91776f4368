import { describe, expect, it } from "vitest";
import { createCompiler } from "../../src/compiler/compile.ts";
import { readContent } from "../../src/compiler/files.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import { readForReview } from "../../src/review/review.ts";
import { rules } from "../../src/review/rules.ts";
import { joinTexts } from "../../src/review/sync/compare.ts";
import { syncFile, writeKept } from "../../src/review/sync/kept.ts";
import { syncTexts } from "../../src/review/sync/sync.ts";
import { Damage } from "./damage.ts";
import { sourceFaults } from "./source-faults.ts";

const parsers = await loadParsers();
const compiler = createCompiler(parsers);
const content = inStep(await readContent("content"));
const own = rules.filter(({ rule }) => sourceFaults.some((fault) => fault.rule === rule));
const before = new Set(find(content).map(ofFile));

/** The course as if its languages said the same everywhere. */
function inStep(input: ContentInput): ContentInput {
  const { records, files } = readForReview(input, compiler, parsers);
  const { texts } = syncTexts(joinTexts(records, files, parsers), [], []);
  return { ...input, files: new Map([...input.files, [syncFile, writeKept(texts)]]) };
}

/** What the rules of this matter find, as `path:line rule`. */
function find(input: ContentInput): string[] {
  const course = readForReview(input, compiler, parsers, { month: "2026-11", strict: true });
  const found: string[] = [];
  for (const { rule, check } of own) check(course, (file, { line }) => found.push(`${file}:${line} ${rule}`));
  return found;
}

/** Lines below one that was put in have moved. */
function ofFile(found: string): string {
  return found.replace(/:\d+ /u, " ");
}

describe("a fault of what is said and from where, in the real course", () => {
  it.each(sourceFaults)("is found at its line: $what ($rule)", ({ rule, seed }) => {
    const course = new Damage(content, ["es", "ca"]);
    const { path, line } = seed(course);
    const found = find(course.input);
    expect(found).toContain(`${path}:${line} ${rule}`);
    // No other file has more to be told of than before; but what was changed in one language is stale in the other, too.
    const others = found
      .map(ofFile)
      .filter((each) => each !== `${path} ${rule}` && !before.has(each))
      .filter((each) => rule === "text-stale" || !each.endsWith(" text-stale"));
    expect(others).toEqual([]);
  });
});
