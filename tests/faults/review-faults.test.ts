import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { rules } from "../../src/review/rules.ts";
import { dialogueFaults } from "./dialogue-faults.ts";
import type { Fault } from "./fault.ts";
import { feedbackFaults } from "./feedback-faults.ts";
import { itemFaults } from "./item-faults.ts";
import { lessonFaults } from "./lesson-faults.ts";
import { readRealCourse } from "./real-course.ts";
import { signFaults } from "./sign-faults.ts";
import { sourceFaults } from "./source-faults.ts";
import { wordFaults } from "./word-faults.ts";

const course = await readRealCourse();
/** With which file faults begin to look for their place; in the soak they are sown all over the course. */
const places = process.env.SOAK === undefined ? [0] : Array.from({ length: 8 }, (_, at) => 11 * at);

const themes: readonly (readonly [string, readonly Fault[]])[] = [
  ["an item", [...itemFaults, ...feedbackFaults, ...dialogueFaults]],
  ["what a lesson or a bank holds", lessonFaults],
  ["what is said and from where", sourceFaults],
  ["the words", wordFaults],
  ["the signs", signFaults],
];
const faults = themes.flatMap(([, each]) => each);
/** In the soak all; otherwise the first of every fourth rule: each has examples of its own, which are tests too. */
const sown = (own: readonly Fault[]) => {
  if (process.env.SOAK !== undefined) return own;
  const ruled = [...new Set(faults.map(({ rule }) => rule))].filter((_, at) => at % 4 === 0);
  return own.filter((one) => ruled.includes(one.rule) && faults.find(({ rule }) => rule === one.rule) === one);
};
const sync: readonly string[] = ["text-stale", "sync-missing", "sync-form"];

describe("the real course", () => {
  it("has nothing at which an author would stumble", () => {
    // Until its languages have been written down for the first time, that is the one thing to ask for.
    const found = course.found.filter(({ rule }) => course.isKept || rule !== "sync-missing");
    expect(found.map((each) => formatDiagnostic(each))).toEqual([]);
  });
});

describe.each(themes)("a fault of %s in the real course", (_, own) => {
  describe.each(places)("from file %i", (from) => {
    it.each(sown(own))("is found at its line, and alone: $what ($rule)", ({ rule, also = [], seed }) => {
      const damaged = course.damaged(from);
      const { path, line } = seed(damaged);
      const found = course.newIn(damaged).map((each) => each.split(" ") as [string, string]);
      // Any change lets the languages fall out of step, which is told besides and has faults of its own.
      const asked = found.filter((each) => sync.includes(each[1]) === sync.includes(rule));
      expect(asked).toContainEqual([`${path}:${line}`, rule]);
      expect(asked.filter((each) => ![rule, ...also].includes(each[1]))).toEqual([]);
    });
  });
});

describe("faults", () => {
  it("are seeded for every rule of the review, and for the spelling", () => {
    const seeded = new Set(faults.map(({ rule }) => rule));
    expect([...rules.map(({ rule }) => rule), "spelling"].filter((rule) => !seeded.has(rule))).toEqual([]);
  });

  it("are no fewer than the course was promised", () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
  });
});
