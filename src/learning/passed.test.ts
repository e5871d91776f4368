import { describe, expect, test } from "vitest";
import type { Passed } from "./certificate.ts";
import { examsFold } from "./exams.ts";
import { fold } from "./fold.ts";
import { bestOf, examAttempts, homesIn, passedLessons, unmastered } from "./passed.ts";
import { startedEvent, submittedEvent } from "./testing/exams.ts";
import { answeredEvent, finishedEvent, testId } from "./testing.ts";

const lesson = (id: string, aliases: readonly string[] = []) => ({
  ...{ id, aliases, title: id, summary: "", minutes: 5, objectives: [], activities: [], file: "" },
  items: [{ id: `${id}-item`, kind: "single", shape: "a-shape", scored: true, objective: { lesson: id, id: "o" } }],
});
const home = homesIn([
  { id: "m1", lessons: [lesson("one", ["uno"])] },
  { id: "m2", lessons: [lesson("two")] },
]);
const exams = (...events: Parameters<typeof examsFold.apply>[1]) => examsFold.apply(examsFold.empty, events);

test("where lessons are is found out once for a list of modules, and anew for another", () => {
  const modules = [{ id: "m1", lessons: [lesson("one", ["uno"])] }];
  expect(homesIn(modules)).toBe(homesIn(modules));
  expect(homesIn(modules)("uno")).toEqual({ module: "m1", lesson: "one" });
  expect(homesIn([{ id: "m2", lessons: [lesson("one")] }])("one")).toEqual({ module: "m2", lesson: "one" });
});

describe("final exams that were passed", () => {
  test("are those that were handed in and reached what they asked for, with today's modules", () => {
    const { passed, best } = examAttempts(
      exams(
        startedEvent({ n: 1, items: ["uno/x/a", "two/y/b"], pass: 75, rev: "rev-1" }),
        submittedEvent({ n: 2, at: 9_000, exam: testId(1), points: { a: 100, b: 60 } }),
        // Not enough, not handed in, and of a module.
        startedEvent({ n: 3 }),
        submittedEvent({ n: 4, exam: testId(3), points: { a: 100 } }),
        startedEvent({ n: 5 }),
        startedEvent({ n: 6, scope: { of: "lessons", lessons: ["one"] } }),
        submittedEvent({ n: 7, exam: testId(6), points: { a: 100, b: 100 } }),
      ),
      home,
    );
    expect(passed).toEqual([
      {
        of: testId(1),
        basis: "exam",
        at: 9_000,
        tz: "Europe/Madrid",
        rev: "rev-1",
        share: 0.8,
        modules: { m1: 1, m2: 0.6 },
      },
    ]);
    expect(best).toBe(0.8);
    expect(examAttempts(exams(), home)).toEqual({ passed: [] });
  });

  test("a module below its minimum is no pass, and the attempt is told nevertheless", () => {
    const failed = exams(
      startedEvent({ n: 1, pass: 50, minimum: 50 }),
      submittedEvent({ n: 2, exam: testId(1), points: { a: 100, b: 40 } }),
    );
    expect(examAttempts(failed, home)).toEqual({ passed: [], best: 0.7 });
  });

  test("the best counts, and of equal ones the first", () => {
    const pass = (of: string, share: number, at: number): Passed => ({
      ...{ of, basis: "exam", at, tz: "UTC", share, modules: {} },
    });
    const [low, high, later] = [pass("a", 0.8, 1), pass("b", 0.9, 5), pass("c", 0.9, 6)];
    for (const all of [
      [low, high, later],
      [later, high, low],
    ]) {
      expect(bestOf(all)).toBe(high);
    }
    expect(bestOf([pass("d", 1, 3), pass("c", 1, 3)])?.of).toBe("c");
    expect(bestOf([])).toBeUndefined();
  });
});

describe("a course without a final exam", () => {
  const lessons = [
    { ...lesson("one"), module: "m1" },
    { ...lesson("two"), module: "m2" },
  ];
  const answer = (n: number, of: string, points: number, at: number) =>
    answeredEvent({ n, at, lesson: of, item: `${of}-item`, points, max: 10 });

  test("is passed when every lesson is mastered, on the day of the last answer that counts", () => {
    const progress = fold([
      answer(1, "one", 9, 100),
      finishedEvent({ n: 2, at: 100, lesson: "one" }),
      answer(3, "two", 10, 300),
      finishedEvent({ n: 4, at: 200, lesson: "two" }),
    ]);
    expect(passedLessons(progress, lessons, 80, "Europe/Madrid")).toEqual({
      of: testId(3),
      basis: "lessons",
      at: 300,
      tz: "Europe/Madrid",
      share: 0.95,
      modules: { m1: 0.9, m2: 1 },
    });
    expect(unmastered(progress, lessons, 80)).toEqual([]);
  });

  test("is not, while a lesson is below what the course asks for; that one is named", () => {
    const progress = fold([
      answer(1, "one", 7, 100),
      finishedEvent({ n: 2, lesson: "one" }),
      answer(3, "two", 10, 300),
      finishedEvent({ n: 4, lesson: "two" }),
    ]);
    expect(passedLessons(progress, lessons, 80, "UTC")).toBeUndefined();
    expect(unmastered(progress, lessons, 80).map(({ id }) => id)).toEqual(["one"]);
    expect(passedLessons(fold([]), [], 80, "UTC")).toBeUndefined();
  });
});
