import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rearranged, someEvents } from "./arbitraries.ts";
import { isKnown } from "./events/types.ts";
import { applyEvent, applyEvents, emptyProgress, fold } from "./fold.ts";
import { answeredEvent, finishedEvent, madeEvent, testId } from "./testing.ts";

describe("the laws of the fold", () => {
  test("1. commutative: the order in which events arrive never matters", () =>
    fc.assert(
      fc.property(
        someEvents.chain((events) => fc.tuple(fc.constant(events), rearranged(events))),
        ([events, others]) => {
          expect(fold(others)).toEqual(fold(events));
        },
      ),
    ));

  test("2. associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(someEvents, fc.nat(40), fc.nat(40), (events, one, two) => {
        const [first, second] = [Math.min(one, two), Math.max(one, two)];
        const [a, b, c] = [events.slice(0, first), events.slice(first, second), events.slice(second)];
        expect(applyEvents(fold([...a, ...b]), c)).toEqual(applyEvents(fold(a), [...b, ...c]));
      }),
    ));

  test("3. idempotent: an event that comes again gives the very same object", () =>
    fc.assert(
      fc.property(
        someEvents.chain((events) => fc.tuple(fc.constant(events), rearranged(events))),
        ([events, again]) => {
          const progress = fold(events);
          expect(applyEvents(progress, again)).toBe(progress);
        },
      ),
    ));

  test("4. incremental = from zero, in any order", () =>
    fc.assert(
      fc.property(
        someEvents.chain((events) => fc.tuple(fc.constant(events), rearranged(events))),
        ([events, others]) => {
          expect(others.reduce(applyEvent, emptyProgress)).toEqual(fold(events));
        },
      ),
    ));

  test("5. unknown events change nothing", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        const progress = fold(events.filter(isKnown));
        expect(
          applyEvents(
            progress,
            events.filter((event) => !isKnown(event)),
          ),
        ).toBe(progress);
        expect(fold(events)).toEqual(progress);
      }),
    ));

  test("progress is plain JSON", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        const progress = fold(events);
        expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
      }),
    ));
});

describe("fold", () => {
  test("keeps the latest answer by time, then by id", () => {
    const early = answeredEvent({ n: 9, at: 10 });
    const late = answeredEvent({ n: 1, at: 20 });
    const tie = answeredEvent({ n: 2, at: 20 });
    expect(fold([late, early]).items["an-item"]?.latest).toBe(late);
    expect(fold([tie, late, early]).items["an-item"]?.latest).toBe(tie);
  });

  test("counts checks, and those not wholly right, by shape", () => {
    const { items } = fold([
      answeredEvent({ n: 3, shape: "old", points: 0 }),
      answeredEvent({ n: 1, shape: "new", points: 1, max: 2 }),
      answeredEvent({ n: 2, shape: "new", points: 2, max: 2 }),
      answeredEvent({ n: 2, shape: "new", points: 2, max: 2 }),
    ]);
    expect(items["an-item"]?.shapes).toMatchObject({
      old: { checks: [testId(3)], wrong: 1 },
      new: { checks: [testId(1), testId(2)], wrong: 1 },
    });
  });

  test("keeps the latest answer to each shape", () => {
    const early = answeredEvent({ n: 9, at: 10, shape: "old" });
    const late = answeredEvent({ n: 1, at: 20, shape: "old" });
    const between = answeredEvent({ n: 5, at: 15, shape: "new" });
    const item = fold([late, between, early]).items["an-item"];
    expect([item?.latest, item?.shapes.old?.latest, item?.shapes.new?.latest]).toEqual([late, late, between]);
  });

  test("does not count a right answer as wrong because hints cost points", () => {
    const { items } = fold([
      answeredEvent({ n: 1, points: 0.9, hints: 1, right: true }),
      answeredEvent({ n: 2, right: false }),
    ]);
    expect(items["an-item"]?.shapes["a-shape"]?.wrong).toBe(1);
  });

  test("knows when a lesson was started, first finished, and last touched", () => {
    const { lessons } = fold([
      finishedEvent({ n: 3, at: 50, lesson: "one" }),
      answeredEvent({ n: 2, at: 60, lesson: "one" }),
      finishedEvent({ n: 4, at: 40, lesson: "one" }),
      answeredEvent({ n: 1, at: 30, lesson: "one" }),
      answeredEvent({ n: 5, at: 10, lesson: "two", item: "other" }),
    ]);
    expect(lessons).toEqual({ one: { startedAt: 30, finishedAt: 40, lastAt: 60 }, two: { startedAt: 10, lastAt: 10 } });
  });

  test("keeps the latest of what was made, by time, then by id, also when it is empty", () => {
    const early = madeEvent({ n: 9, at: 10, thing: ["a"] });
    const late = madeEvent({ n: 1, at: 20, thing: [], empty: true });
    const tie = madeEvent({ n: 2, at: 20, thing: ["b"] });
    const other = madeEvent({ n: 3, at: 5, activity: "another" });
    expect(fold([late, other, early]).made).toEqual({ "an-activity": late, another: other });
    expect(fold([tie, late, early]).made["an-activity"]).toBe(tie);
  });

  test("counts what was made as a visit to its lesson, and not as an answer", () => {
    const { lessons, items } = fold([
      madeEvent({ at: 70, lesson: "one" }),
      finishedEvent({ n: 2, at: 50, lesson: "one" }),
    ]);
    expect(lessons).toEqual({ one: { startedAt: 50, finishedAt: 50, lastAt: 70 } });
    expect(items).toEqual({});
  });

  test("leaves what an event does not touch the same objects", () => {
    const before = fold([answeredEvent({ n: 1, item: "a", lesson: "one" }), finishedEvent({ n: 2, lesson: "two" })]);
    const after = applyEvent(before, answeredEvent({ n: 3, at: 9_000, item: "b", lesson: "one" }));
    expect(after.items.a).toBe(before.items.a);
    expect(after.lessons.two).toBe(before.lessons.two);
    expect(applyEvent(before, finishedEvent({ n: 4, lesson: "two" })).items).toBe(before.items);
    const made = applyEvent(before, madeEvent({ n: 5, lesson: "two" }));
    expect(made.items).toBe(before.items);
    expect(applyEvent(made, finishedEvent({ n: 6, at: 9_000, lesson: "two" })).made).toBe(made.made);
  });

  test("never changes a progress that it was given", () => {
    const before = fold([answeredEvent({ n: 1 })]);
    const copy = structuredClone(before);
    applyEvents(before, [answeredEvent({ n: 2, at: 5_000, points: 0 }), finishedEvent({ n: 3 })]);
    expect(before).toEqual(copy);
  });
});
