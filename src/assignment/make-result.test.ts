import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { answersGivenFold } from "../learning/answers-given.ts";
import type { Answered } from "../learning/events/answered.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { examsFold } from "../learning/exams.ts";
import { fold } from "../learning/fold.ts";
import { startedEvent, submittedEvent } from "../learning/testing/exams.ts";
import { lessonOf, moduleOf } from "../learning/testing/review.ts";
import { answeredEvent, finishedEvent, itemRef, madeEvent, notedEvent, testId } from "../learning/testing.ts";
import type { Assignment } from "./assignment.ts";
import { lessonHash, lessonsByHash } from "./lesson-hash.ts";
import { latestIn, makeResult, type ResultParts } from "./make-result.ts";
import { resultSchema } from "./result.ts";
import { readSummary, writeSummary } from "./summary.ts";
import { sampleAssignment } from "./testing/samples.ts";

/** What must never leave, planted in all that is not asked for. */
const PRIVATE = "private";

const thoughts = { ...itemRef({ id: "thoughts", scored: false }), kind: "reflect" };
const one = lessonOf("one", ["x/a", "x/b"], { aliases: ["uno"] });
const modules = [
  moduleOf("first", [{ ...one, items: [...one.items, thoughts] }, lessonOf(PRIVATE, ["z/hidden"])]),
  moduleOf("second", [lessonOf("two", ["y/c"])]),
];
const asked = (change: Partial<Assignment> = {}): Assignment => ({
  ...sampleAssignment("A".repeat(44)),
  lessons: ["one", "two"].map(lessonHash),
  ...change,
});

const partsOf = (events: readonly StoredEvent[], change: Partial<ResultParts> = {}): ResultParts => ({
  assignment: asked(),
  accepted: { person: "cGVyc29uMDE", name: "Marc" },
  modules,
  progress: fold(events),
  given: answersGivenFold.apply(answersGivenFold.empty, events),
  exams: examsFold.apply(examsFold.empty, events),
  ...{ course: "2026.11", at: 9_000, details: true },
  ...change,
});

const during = (event: Answered): Answered => ({ ...event, data: { ...event.data, during: "review" } });
const scope = { of: "assignment" as const, assignment: asked().id, lessons: ["one", "two"] };

describe("what a result says", () => {
  const events = [
    answeredEvent({ n: 1, at: 10, lesson: "one", item: "a", points: 1, max: 3, answer: [1] }),
    answeredEvent({ n: 2, at: 20, lesson: "one", item: "a", points: 3, max: 3, answer: [0], hints: 1 }),
    answeredEvent({ n: 3, at: 15, lesson: "one", item: "a", shape: "then", answer: "old" }),
    answeredEvent({ n: 4, at: 30, lesson: "one", item: "b", points: 2, max: 3, answer: { text: "2,5" } }),
    finishedEvent({ n: 5, at: 40, lesson: "uno" }),
    startedEvent({ n: 6, at: 50, scope, pass: 50, items: ["one/x/a2", "two/y/c2"] }),
    submittedEvent({ n: 7, at: 60, exam: testId(6), points: { a2: 100 }, timeUp: true }),
    startedEvent({ n: 8, at: 70, scope, pass: 75, items: ["one/x/a3", "two/y/c3", "two/y/c4"] }),
    submittedEvent({ n: 9, at: 80, exam: testId(8), points: { a3: 100, c3: 100 } }),
  ];

  test("of each lesson how much is answered, the per cent that the learner sees, and whether its end was reached", () => {
    const { lessons } = makeResult(partsOf(events));
    // Three questions, one not scored: (3/3 + 2/3) / 2, rounded down.
    expect(lessons).toEqual([
      { lesson: "one", done: 2, items: 3, score: 83, finished: true },
      { lesson: "two", done: 0, items: 1, score: 0, finished: false },
    ]);
  });

  test("of each scored question and shape the first answer, the latest if it is another, and how often it was tried", () => {
    const answered = { lesson: "one", shape: "a-shape" };
    expect(makeResult(partsOf(events)).details?.items).toEqual([
      {
        ...answered,
        ...{ item: "a", tries: 2 },
        first: { answer: [1], score: { points: 1, max: 3 }, right: false },
        last: { answer: [0], score: { points: 3, max: 3 }, right: true, hints: 1 },
      },
      {
        ...{ item: "a", shape: "then", lesson: "one", tries: 1 },
        first: { answer: "old", score: { points: 1, max: 1 }, right: true },
      },
      {
        ...answered,
        ...{ item: "b", tries: 1 },
        first: { answer: { text: "2,5" }, score: { points: 2, max: 3 }, right: false },
      },
    ]);
  });

  test("of its test every attempt, over all versions, and the best", () => {
    const result = makeResult(partsOf(events, { assignment: asked({ version: 9 }) }));
    expect(result.exam).toEqual({ attempts: 2, best: 66, passed: true });
    const [first, second] = result.details?.exams ?? [];
    expect(first).toMatchObject({ at: 60, score: 50, passed: true, timeUp: true });
    expect(second).toMatchObject({ at: 80, score: 66, passed: false });
    expect(second?.items.map(({ item, given }) => [item, given?.right])).toEqual([
      ["a3", true],
      ["c3", true],
      ["c4", undefined],
    ]);
  });

  test("nothing of a test that it does not ask for", () => {
    const { exam: _, ...without } = asked();
    const result = makeResult(partsOf(events, { assignment: without }));
    expect(result.exam).toBeUndefined();
    expect(result.details?.exams).toEqual([]);
  });

  test("no answer in a summary, and one that reads back from its code", () => {
    const result = makeResult(partsOf(events, { details: false, certificates: ["A1.x"] }));
    expect(result.details).toBeUndefined();
    const lessons = lessonsByHash(modules.flatMap((module) => module.lessons));
    expect(readSummary(writeSummary(result), lessons)).toEqual(result);
  });

  test("of a lesson that this course does not have, that nothing of it is done; and each lesson once", () => {
    const assignment = asked({ lessons: [lessonHash("one"), 0xa1b2c3, lessonHash("uno")] });
    expect(makeResult(partsOf(events, { assignment })).lessons).toEqual([
      { lesson: "one", done: 2, items: 3, score: 83, finished: true },
      { lesson: "#a1b2c3", done: 0, items: 0, score: 0, finished: false },
    ]);
  });

  test("certificates only with details, and no more than there is room for", () => {
    const many = Array.from({ length: 9 }, (_, n) => `A1.${n}`);
    expect(makeResult(partsOf(events, { certificates: many })).details?.certificates).toEqual(many.slice(0, 5));
    expect(makeResult(partsOf(events)).details).not.toHaveProperty("certificates");
  });

  test("a name that is one line of which all is seen, however it was kept", () => {
    const accepted = { person: "cGVyc29uMDE", name: `\u202eMarc\n${"x".repeat(80)}`, number: " \u200b " };
    const result = makeResult(partsOf([], { accepted, course: "c".repeat(99) }));
    expect(result.name).toBe(`Marc ${"x".repeat(45)}`);
    expect(result).not.toHaveProperty("number");
    expect(makeResult(partsOf([], { accepted: { ...accepted, name: "\u200b" } })).name).toBe("–");
    expect(v.is(resultSchema, result)).toBe(true);
  });

  test("since when nothing of it has changed", () => {
    expect(latestIn(partsOf([]))).toBe(0);
    expect(latestIn(partsOf(events))).toBe(80);
    expect(latestIn(partsOf(events.slice(0, 5)))).toBe(40);
    const others = [
      answeredEvent({ n: 20, at: 999, lesson: PRIVATE, item: "hidden" }),
      during(answeredEvent({ n: 21, at: 999, lesson: "one", item: "a" })),
      madeEvent({ n: 22, at: 999, lesson: "one" }),
    ];
    expect(latestIn(partsOf([...events, ...others]))).toBe(80);
  });
});

describe("what a result never says", () => {
  const at = fc.integer({ min: 1, max: 99 });
  const points = fc.integer({ min: 0, max: 3 });
  const answer = (item: string, lesson: string, said: string) =>
    fc
      .record({ at, points, shape: fc.constantFrom("a-shape", "then") })
      .map((given) => answeredEvent({ ...given, max: 3, item, lesson, answer: said }));
  const events: fc.Arbitrary<readonly StoredEvent[]> = fc
    .array(
      fc.oneof(
        answer("a", "one", "said"),
        answer("c", "two", "said"),
        fc.record({ at, lesson: fc.constantFrom("one", "two", PRIVATE) }).map(finishedEvent),
        // All that is nobody's business.
        answer("hidden", PRIVATE, PRIVATE),
        answer("thoughts", "one", PRIVATE),
        answer("gone", "one", PRIVATE),
        answer("b", "one", PRIVATE).map(during),
        at.map((when) => madeEvent({ at: when, lesson: "one", thing: PRIVATE, title: PRIVATE })),
        at.map((when) => notedEvent({ at: when, text: PRIVATE, quote: PRIVATE })),
        at.map((when) => startedEvent({ at: when, items: [`${PRIVATE}/z/hidden`] })),
        at.map((when) => startedEvent({ at: when, scope: { ...scope, assignment: "AAAAAAAAAAA" }, seed: PRIVATE })),
      ),
      { maxLength: 40 },
    )
    .map((all) => all.map((event, n) => ({ ...event, id: testId(n + 1), device: PRIVATE, profile: PRIVATE })));

  test("a word of another lesson, of a note, of a thing made, of a review, of a reflection, of another test, or of the device", () =>
    fc.assert(
      fc.property(events, fc.boolean(), (all, details) => {
        const result = makeResult(partsOf(all, { details }));
        expect(JSON.stringify(result)).not.toContain(PRIVATE);
        expect(JSON.stringify(result)).not.toContain("hidden");
      }),
    ));

  test("anything that is not in the schema", () =>
    fc.assert(
      fc.property(events, fc.boolean(), (all, details) => {
        const result = makeResult(partsOf(all, { details }));
        expect(v.parse(resultSchema, result)).toStrictEqual(result);
      }),
    ));
});
