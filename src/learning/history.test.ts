import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { seeded } from "../base/random.ts";
import { foldedOf } from "../state/folded.ts";
import { createProgressStore } from "../state/progress-store.ts";
import { disk } from "../state/testing.ts";
import { rearranged, someEvents, someHistory } from "./arbitraries.ts";
import type { StoredEvent } from "./events/types.ts";
import { attemptsAt, type History, historyFold, latestWhere, withAnswers } from "./history.ts";
import { countingIn } from "./ledger.ts";
import { someExams, startedEvent, submittedEvent } from "./testing/exams.ts";
import { answeredEvent, finishedEvent, testId } from "./testing.ts";

const none = historyFold.empty;
const fromZero = (events: readonly StoredEvent[]) => withAnswers(none, events);

/** Answers in lessons and reviews, papers, and what is neither. */
const mixed = fc.tuple(someEvents, someExams).map(([answers, papers]) => [...answers, ...papers]);
const twice = mixed.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

describe("the laws of the history of answers", () => {
  test("commutative and idempotent: neither order nor repeats matter", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(fromZero(others)).toEqual(fromZero(events));
      }),
    ));

  test("associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(twice, fc.nat(40), fc.nat(40), ([events, others], one, other) => {
        const batches = [others.slice(0, one), others.slice(one, one + other), others.slice(one + other)];
        expect(batches.reduce<History>(withAnswers, none)).toEqual(fromZero(events));
      }),
    ));

  test("incremental = from zero: an event that comes late gives what all give at once", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(others.reduce<History>((history, event) => withAnswers(history, [event]), none)).toEqual(
          fromZero(events),
        );
      }),
    ));

  test("what was taken back does not count, and counts again once it was brought back, however it all arrives", () =>
    fc.assert(
      fc.asyncProperty(
        someHistory.chain((events) => fc.tuple(fc.constant(events), rearranged(events), fc.nat(30))),
        async ([events, others, cut]) => {
          const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
          const progress = createProgressStore({ course: "a-course", clock, random: seeded("a test") });
          await progress.start(disk().open);
          const folded = foldedOf(progress, historyFold);
          progress.happen(others.slice(0, cut));
          progress.happen(others.slice(cut));
          const counts = countingIn(events);
          expect(folded.getState()).toEqual(fromZero(events.filter(({ id }) => counts(id))));
        },
      ),
      { numRuns: 40 },
    ));

  test("what comes again gives the very same object, and each list that is not touched stays one", () =>
    fc.assert(
      fc.property(twice, ([events, again]) => {
        const history = fromZero(events);
        expect(withAnswers(history, again)).toBe(history);
        const more = withAnswers(history, [answeredEvent({ n: 90_000, at: 99, item: "a" })]);
        for (const [item, attempts] of Object.entries(history.items)) {
          if (item !== "a") expect(attemptsAt(more, item)).toBe(attempts);
        }
        expect(attemptsAt(more, "a")).toHaveLength(attemptsAt(history, "a").length + 1);
      }),
    ));
});

describe("the history of an item", () => {
  it("tells where each answer was given, in the order of time, whatever shape it had", () => {
    const inLesson = answeredEvent({
      n: 5,
      at: 30,
      item: "a",
      shape: "old",
      points: 1,
      max: 4,
      hints: 1,
      right: false,
    });
    const inReview = answeredEvent({ n: 4, at: 10, item: "a" });
    const history = fromZero([
      inLesson,
      submittedEvent({ n: 2, at: 20, exam: testId(1), points: { a: 50 } }),
      startedEvent({ n: 1, at: 15 }),
      { ...inReview, data: { ...inReview.data, during: "review", sure: 3 } },
      finishedEvent({ n: 9, at: 40 }),
    ]);
    expect(attemptsAt(history, "a")).toMatchObject([
      { at: 10, from: "review", share: 1, right: true, sure: 3, lesson: "a-lesson" },
      { at: 20, from: "exam", share: 0.5, points: 50, max: 100, right: false, lesson: "one" },
      { at: 30, from: "lesson", share: 0.25, shape: "old", hints: 1, right: false },
    ]);
    expect(latestWhere(attemptsAt(history, "a"), ({ shape }) => shape === "a-shape")?.at).toBe(20);
    expect(attemptsAt(history, "constructor")).toEqual([]);
  });

  it("has of a paper that two devices handed in only what came first", () => {
    const events = [
      startedEvent({ n: 1, at: 5, items: ["one/x/a", "one/x/b"] }),
      submittedEvent({ n: 3, at: 30, exam: testId(1), points: { a: 100, b: 100 } }),
      submittedEvent({ n: 2, at: 20, exam: testId(1), points: { a: 0 } }),
    ];
    const history = fromZero(events);
    expect(attemptsAt(history, "a")).toMatchObject([{ at: 20, share: 0 }]);
    expect(attemptsAt(history, "b")).toEqual([]);
  });

  it("has the first answer of a paper that names an item twice", () => {
    const paper = submittedEvent({ n: 2, exam: testId(1), points: { a: 100 } });
    const otherwise = submittedEvent({ n: 2, exam: testId(1), points: { a: 0 } });
    const twiceOn = { ...paper, data: { answers: [...paper.data.answers, ...otherwise.data.answers] } };
    expect(attemptsAt(fromZero([startedEvent(), twiceOn]), "a")).toMatchObject([{ share: 1 }]);
  });

  it("dates a paper whose time was up by its limit, not by when somebody came back to it", () => {
    const late = submittedEvent({ n: 2, at: 90_000, exam: testId(1), points: { a: 100 }, timeUp: true });
    const whole = fromZero([startedEvent({ n: 1, at: 1_000, limit: 500 }), late]);
    expect(attemptsAt(whole, "a")).toMatchObject([{ at: 1_500 }]);
    expect(fromZero([late, startedEvent({ n: 1, at: 1_000, limit: 500 })])).toEqual(whole);
  });
});
