import { describe, expect, it } from "vitest";
import { createCompiler } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { ReviewCourse } from "../course.ts";
import { type ReviewExamples, reviewInput, reviewPlace } from "../example.ts";
import { alone } from "../per-file.ts";
import { readForReview, reviewCourse } from "../review.ts";
import { rules } from "../rules.ts";

const parsers = await loadParsers();
const compiler = createCompiler(parsers);
/** The month in which the examples are looked at. */
const given = { month: "2026-11" };
const shown = Object.values(import.meta.glob<{ examples: ReviewExamples }>("./examples/*.ts", { eager: true })).map(
  ({ examples }) => examples,
);

describe.each(shown)("$rule", ({ rule, good, bad }) => {
  it.each(good)("lets pass %j", (example) => {
    const input = reviewInput(example);
    expect(compiler.compile(input).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(reviewCourse(input, compiler, parsers, given).filter((each) => each.rule === rule)).toEqual([]);
  });

  it.each(bad)("stumbles at %s, and nowhere else, on %j", (at, example) => {
    // An example is as short as what it shows: other rules would ask more of it.
    const found = reviewCourse(reviewInput(example), compiler, parsers, given).filter((each) => each.rule === rule);
    const places = [at].flat().map((each) => `${reviewPlace(each, example)} ${rule}`);
    expect(found.map((each) => `${each.file}:${each.line}:${each.column} ${each.rule}`)).toEqual(places);
    for (const { message } of found) expect(message).toMatch(/^Unexpected .+, expected .+; .+$/u);
  });
});

it.each(rules.filter(({ looksAt }) => looksAt === "file"))(
  "$rule says of a file what it says of it among others",
  ({ rule, check }) => {
    const found = (course: ReviewCourse) => {
      const said: string[] = [];
      check(course, (file, at, message) => said.push(JSON.stringify([file, at, message])));
      return said;
    };
    const { good = [], bad = [] } = shown.find((each) => each.rule === rule) ?? {};
    for (const example of [...good, ...bad.map(([, each]) => each)]) {
      const course = readForReview(reviewInput(example), compiler, parsers, given);
      const { manifest, byPath } = course.records;
      const apart = [...course.files].flatMap(([path, source]) => {
        const record = byPath.get(path);
        return record ? found(alone(record, source, { manifest, given })) : [];
      });
      expect(apart.sort()).toEqual(found(course).sort());
    }
  },
);

it("has examples for every rule, and rules for all examples", () => {
  expect(shown.map(({ rule }) => rule).sort()).toEqual(rules.map(({ rule }) => rule).sort());
});
