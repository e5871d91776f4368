import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourseIndex } from "../course/types.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyExams, noExams } from "../learning/exams.ts";
import { fold } from "../learning/fold.ts";
import { startedEvent, submittedEvent } from "../learning/testing/exams.ts";
import { lessonOf, moduleOf } from "../learning/testing/review.ts";
import { answeredEvent, finishedEvent } from "../learning/testing.ts";
import { objectivesOf } from "./objectives.ts";
import type { Marks } from "./port.ts";
import { type StandingParts, standingOf } from "./standing.ts";
import { higher } from "./state/merge.ts";

const none: Marks = { completed: false, success: "unknown" };
const withExam = { pass: 80, exam: {} as NonNullable<CourseIndex["exam"]> };
const modules = [
  moduleOf("a", [lessonOf("one", ["x/a", "x/b"]), lessonOf("two", ["y/c"])]),
  moduleOf("b", [lessonOf("three", ["z/d"])]),
];
const lessons = ["one", "two", "three"];
const homes: Readonly<Record<string, string>> = { a: "one", b: "one", c: "two", d: "three" };

const partsOf = (events: readonly StoredEvent[], given: Partial<StandingParts> = {}): StandingParts => ({
  index: { pass: 80 },
  modules,
  progress: fold(events),
  exams: applyExams(noExams, events),
  before: none,
  ...given,
});
const standing = (events: readonly StoredEvent[], given: Partial<StandingParts> = {}) =>
  standingOf(partsOf(events, given));

/** Answers by item, in points of a hundred. */
const answers = (points: Readonly<Record<string, number>>, at = 1) =>
  Object.entries(points).map(([item, each], n) =>
    answeredEvent({ n: at * 100 + n, at: at * 1_000, item, lesson: homes[item] ?? "", points: each, max: 100 }),
  );
const finish = (...of: readonly string[]) => of.map((lesson, n) => finishedEvent({ n: 50 + n, lesson }));
const paper = (points: Readonly<Record<string, number>>, n = 1) => [
  startedEvent({ n: 2_000 + n, items: ["one/x/a", "two/y/c"], pass: 75 }),
  submittedEvent({ n: 3_000 + n, exam: startedEvent({ n: 2_000 + n }).id, points }),
];

describe("How far a learner is", () => {
  it("is nothing at first, without a score", () => {
    expect(standing([])).toEqual({ ...none, progress: 0 });
  });

  it("has as its score the mean of the scored items, of which those without an answer count as nothing", () => {
    expect(standing(answers({ a: 100 })).score).toBe(25);
    expect(standing(answers({ a: 100, b: 50, c: 100 })).score).toBe(62.5);
    expect(standing(answers({ a: 100, b: 100, c: 0 })).score).toBe(50);
  });

  it("rounds a score down, so that no mark is reached by rounding", () => {
    const thirds = [moduleOf("a", [lessonOf("one", ["x/a", "x/b", "x/c"])])];
    const two = [...answers({ a: 100, b: 100, c: 0 }), ...finish("one")];
    expect(standing(two, { modules: thirds })).toMatchObject({ score: 66.66 });
    expect(standing(two, { modules: thirds, pass: 66.67 })).toMatchObject({ success: "failed" });
    expect(standing(two, { modules: thirds, pass: 66 })).toMatchObject({ success: "passed" });
  });

  it("is complete once every lesson is finished, and only then says whether it was passed", () => {
    const all = answers({ a: 100, b: 100, c: 100, d: 100 });
    expect(standing([...all, ...finish("one", "two")])).toMatchObject({ completed: false, success: "unknown" });
    expect(standing([...all, ...finish(...lessons)])).toEqual({
      completed: true,
      success: "passed",
      score: 100,
      progress: 1,
    });
  });

  it.each([
    [80, "passed"],
    [79, "failed"],
  ])("with %s points of 100 where 80 are asked for is %s when all is done", (points, success) => {
    const each = answers({ a: points, b: points, c: points, d: points });
    expect(standing([...each, ...finish(...lessons)])).toMatchObject({ success, score: points });
  });

  it("goes by what the LMS asks for, where it asks for something", () => {
    const events = [...answers({ a: 50, b: 50, c: 50, d: 50 }), ...finish(...lessons)];
    expect(standing(events, { pass: 50 })).toMatchObject({ success: "passed" });
    expect(standing([...events, ...answers({ a: 90, b: 90, c: 90, d: 90 }, 2)], { pass: 95 })).toMatchObject({
      success: "failed",
    });
  });

  it("who failed can still pass", () => {
    const events = [...answers({ a: 0, b: 0, c: 0, d: 0 }), ...finish(...lessons)];
    const failed = standing(events);
    expect(failed.success).toBe("failed");
    const better = [...events, ...answers({ a: 100, b: 100, c: 100, d: 100 }, 2)];
    expect(standing(better, { before: failed })).toMatchObject({ success: "passed", score: 100 });
  });

  it("without anything scored is complete, and neither passed nor failed", () => {
    const lesson = lessonOf("one", ["x/a"]);
    const unscored = [moduleOf("a", [{ ...lesson, items: lesson.items.map((item) => ({ ...item, scored: false })) }])];
    const { score, ...told } = standing([...answers({ a: 0 }), ...finish("one")], { modules: unscored });
    expect(told).toEqual({ completed: true, success: "unknown", progress: 1 });
    expect(score).toBeUndefined();
  });

  it("with a final exam is complete when that was handed in, and scored by the best of them alone", () => {
    const learnt = [...answers({ a: 100, b: 100, c: 100, d: 100 }), ...finish(...lessons)];
    const before = standing(learnt, { index: withExam });
    expect(before).toMatchObject({ completed: false, success: "unknown" });
    expect(before.score).toBeUndefined();
    const once = [...learnt, ...paper({ a: 100, c: 0 })];
    expect(standing(once, { index: withExam })).toMatchObject({ completed: true, success: "failed", score: 50 });
    const again = [...once, ...paper({ a: 100, c: 100 }, 2), ...paper({ a: 0, c: 0 }, 3)];
    expect(standing(again, { index: withExam })).toMatchObject({ completed: true, success: "passed", score: 100 });
  });

  it("who hands in the exam before the lessons has not failed, since there is more to do", () => {
    const told = standing(paper({ a: 0, c: 0 }), { index: withExam });
    expect(told).toMatchObject({ completed: false, success: "unknown", score: 0 });
    expect(told.progress).toBeCloseTo(0.25, 5);
  });

  it("keeps what was told before, also when a new version of the course asks for more", () => {
    const before: Marks = { completed: true, success: "passed", score: 91.5 };
    expect(standing(answers({ a: 10 }), { before })).toEqual({ ...before, progress: 1 });
    expect(standing([], { before, index: withExam })).toEqual({ ...before, progress: 1 });
    expect(standing([], { before, modules: [] })).toEqual({ ...before, progress: 1 });
  });

  it("in a package without lessons is never complete", () => {
    expect(standing([], { modules: [] })).toEqual({ ...none, progress: 0 });
  });
});

type Step =
  | { readonly item: string; readonly points: number }
  | { readonly lesson: string }
  | { readonly exam: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ item: fc.constantFrom("a", "b", "c", "d"), points: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ lesson: fc.constantFrom(...lessons) }),
  fc.record({ exam: fc.integer({ min: 0, max: 100 }) }),
);

const eventsOf = (each: Step, n: number): readonly StoredEvent[] => {
  if ("item" in each) return answers({ [each.item]: each.points }, n + 1);
  if ("lesson" in each) return [finishedEvent({ n: 100_000 + n, at: (n + 1) * 1_000, lesson: each.lesson })];
  return paper({ a: each.exam, c: each.exam }, n);
};

/** What a new version of the course may be: lessons come and go, an exam comes, more is asked for. */
const version = fc.record({
  modules: fc.constantFrom(modules, modules.slice(0, 1), [moduleOf("a", [lessonOf("one", ["x/a", "x/new"])])]),
  index: fc.constantFrom({ pass: 80 }, { pass: 20 }, withExam),
  pass: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
});

describe("Whatever is done, in whatever version", () => {
  const told = fc.array(fc.tuple(step, version), { maxLength: 30, size: "max" });
  const rank = { unknown: 0, failed: 1, passed: 2 } as const;

  it("nobody who is still learning has failed, and nothing that was told falls", () => {
    fc.assert(
      fc.property(told, (steps) => {
        const events: StoredEvent[] = [];
        let before: Marks = none;
        for (const [n, [each, given]] of steps.entries()) {
          events.push(...eventsOf(each, n));
          const parts = partsOf(events, { ...given, before });
          const now = standingOf(parts);
          expect(now.completed || now.success !== "failed").toBe(true);
          expect(Number(now.completed)).toBeGreaterThanOrEqual(Number(before.completed));
          expect(rank[now.success]).toBeGreaterThanOrEqual(before.success === "passed" ? 2 : 0);
          expect(now.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
          expect(now.score ?? 0).toBeLessThanOrEqual(100);
          expect(now.progress).toBeGreaterThanOrEqual(0);
          expect(now.progress).toBeLessThanOrEqual(1);
          expect(now.completed).toBe(now.progress === 1);
          const tests = new Map([["a", 75]]);
          const names = { test: (module: string) => module, exam: "exam" };
          const objectives = objectivesOf({ ...parts, tests, names, completed: now.completed });
          for (const objective of objectives) {
            expect(now.completed || objective.success !== "failed").toBe(true);
            expect(objective.completed || objective.success === "unknown").toBe(true);
            expect(objective.completed).toBe(objective.progress === 1);
          }
          before = higher(now, before);
        }
      }),
      { numRuns: process.env.SOAK ? 3_000 : 100 },
    );
  });
});

describe("The objectives", () => {
  const objectives = (events: readonly StoredEvent[], completed = false, index: StandingParts["index"] = withExam) =>
    objectivesOf({
      ...partsOf(events, { index }),
      completed,
      tests: new Map([["a", 75]]),
      names: { test: (module) => `Test of ${module}`, exam: "The exam" },
    });

  it("are the lessons, the tests of modules that have one, and the exam where there is one, by their ids", () => {
    expect(objectives([]).map(({ id, title }) => [id, title])).toEqual([
      ...lessons.map((id) => [id, id]),
      ["test.a", "Test of a"],
      ["exam", "The exam"],
    ]);
    expect(objectives([], false, { pass: 80 }).some(({ id }) => id === "exam")).toBe(false);
  });

  it("say of a lesson what was scored in it, and that it is passed when it is finished and enough", () => {
    const [one, two] = objectives([...answers({ a: 100, b: 80, c: 40 }), ...finish("one")]);
    expect(one).toMatchObject({ completed: true, success: "passed", score: 90, progress: 1 });
    expect(two).toMatchObject({ completed: false, success: "unknown", score: 40 });
    expect(two?.progress).toBeLessThan(1);
  });

  it("call a lesson failed only when all of the package is done", () => {
    const events = [...answers({ a: 0, b: 0 }), ...finish("one")];
    expect(objectives(events)[0]).toMatchObject({ completed: true, success: "unknown", score: 0 });
    expect(objectives(events, true)[0]).toMatchObject({ completed: true, success: "failed", score: 0 });
  });

  it("say of the exam how the best of its papers went", () => {
    const exam = objectives([...paper({ a: 100, c: 100 }), ...paper({ a: 0, c: 0 }, 2)]).at(-1);
    expect(exam).toMatchObject({ id: "exam", completed: true, success: "passed", score: 100, progress: 1 });
  });
});
