import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rearranged } from "./arbitraries.ts";
import type { StoredEvent } from "./events/types.ts";
import { resultOf, toRepeat } from "./exam-result.ts";
import {
  deadlineOf,
  type Exams,
  examsFold,
  handedInAt,
  isHandedIn,
  moduleOf,
  papersIn,
  papersOf,
  shownIn,
  standingOf,
} from "./exams.ts";
import { homesIn, someExams, startedEvent, submittedEvent } from "./testing/exams.ts";
import { testId } from "./testing.ts";

const { empty, apply } = examsFold;
const fold = (events: readonly StoredEvent[]): Exams => apply(empty, events);
const home = homesIn({ one: "m1", uno: "m1", two: "m2" });
const twice = someExams.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

describe("the laws of the fold over exams", () => {
  test("1. commutative: the order in which events arrive never matters", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(fold(others)).toEqual(fold(events));
      }),
    ));

  test("2. associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(someExams, fc.nat(30), (events, at) => {
        expect(apply(fold(events.slice(0, at)), events.slice(at))).toEqual(fold(events));
      }),
    ));

  test("3. idempotent: an event that comes again gives the very same object", () =>
    fc.assert(
      fc.property(twice, ([events, again]) => {
        const exams = fold(events);
        expect(apply(exams, again)).toBe(exams);
      }),
    ));

  test("4. incremental = from zero, in any order", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(others.reduce((exams, event) => apply(exams, [event]), empty)).toEqual(fold(events));
      }),
    ));

  test("5. what it does not know, and what is malformed, changes nothing", () =>
    fc.assert(
      fc.property(someExams, (events) => {
        const unknown = events.filter(({ id }) => id >= testId(3_000));
        expect(apply(empty, unknown)).toBe(empty);
      }),
    ));

  test("6. two devices that handed in the same paper agree, whichever hears of the other first", () =>
    fc.assert(
      fc.property(
        someExams.chain((all) => fc.tuple(fc.subarray([...all]), fc.subarray([...all]))),
        ([here, there]) => {
          expect(apply(fold(here), there)).toEqual(apply(fold(there), here));
        },
      ),
    ));
});

describe("a paper", () => {
  const started = startedEvent({ at: 1_000, limit: 500 });

  test("counts as it was handed in first, by time and then by id", () => {
    const [late, early] = [submittedEvent({ n: 2, at: 30 }), submittedEvent({ n: 3, at: 20 })];
    const tie = submittedEvent({ n: 4, at: 20 });
    expect(papersIn(fold([started, late, tie, early]))).toEqual([{ started, submitted: early }]);
  });

  test("that was handed in before its beginning has arrived is not shown, and is not lost", () => {
    const submitted = submittedEvent();
    const half = fold([submitted]);
    expect(papersIn(half)).toEqual([]);
    expect(papersIn(apply(half, [started]))).toEqual([{ started, submitted }]);
  });

  test("is open until its limit, without one for ever, and done once it is handed in", () => {
    expect(standingOf({ started }, 1_499)).toBe("open");
    expect(standingOf({ started }, 1_500)).toBe("over");
    expect(standingOf({ started: startedEvent() }, 9e12)).toBe("open");
    expect(standingOf({ started, submitted: submittedEvent() }, 9e12)).toBe("done");
    expect(deadlineOf(startedEvent())).toBeUndefined();
  });

  test("whose time was up was handed in at its limit, however much later somebody came back", () => {
    expect(handedInAt({ started, submitted: submittedEvent({ at: 9_000, timeUp: true }) })).toBe(1_500);
    expect(handedInAt({ started, submitted: submittedEvent({ at: 1_200 }) })).toBe(1_200);
  });

  test("belongs to the module that holds most of its lessons, of several the one of the earliest", () => {
    const moved = startedEvent({ scope: { of: "lessons", lessons: ["two", "one", "uno"] } });
    expect(moduleOf(moved.data.scope, home)).toBe("m1");
    const test_ = startedEvent({ n: 5, scope: { of: "lessons", lessons: ["gone", "two", "one"] } });
    expect(moduleOf(test_.data.scope, home)).toBe("m2");
    expect(moduleOf({ of: "lessons", lessons: ["gone"] }, home)).toBeUndefined();
    const exams = fold([test_, started]);
    expect(papersOf(exams, { of: "module", module: "m2" }, home).map(({ started: { id } }) => id)).toEqual([testId(5)]);
    expect(papersOf(exams, { of: "module", module: "m1" }, home)).toEqual([]);
    expect(papersOf(exams, { of: "course" }, home).map(({ started: { id } }) => id)).toEqual([testId(1)]);
  });

  test("shows its items to the draws that come after it, with the last time of each", () => {
    const again = startedEvent({ n: 5, at: 5_000, items: ["one/x/a"] });
    expect([...shownIn(papersIn(fold([again, started])))]).toEqual([
      ["a", 5_000],
      ["b", 1_000],
    ]);
  });
});

describe("a result", () => {
  const items = ["one/x/a", "uno/z/b", "two/y/c", "two/y/d"];
  const handedIn = (points: Readonly<Record<string, number>>, given: Parameters<typeof startedEvent>[0] = {}) => {
    const [paper] = papersIn(fold([startedEvent({ items, ...given }), submittedEvent({ points })]));
    if (paper === undefined || !isHandedIn(paper)) throw new Error("It was handed in");
    return paper;
  };

  test("is the mean of all items, with nothing for what was not answered", () => {
    const result = resultOf(handedIn({ a: 100, b: 50, d: 100 }), home);
    expect(result).toMatchObject({ share: 0.625, unanswered: 1, passed: false });
    expect(result.modules.map(({ module, share }) => [module, share])).toEqual([
      ["m1", 0.75],
      ["m2", 0.5],
    ]);
    expect(result.objectives.map(({ lesson, objective, share }) => [lesson, objective, share])).toEqual([
      ["one", "x", 1],
      ["uno", "z", 0.5],
      ["two", "y", 0.5],
    ]);
  });

  test("is a pass from the mark on, and only with what every module has to reach", () => {
    const points = { a: 100, b: 100, c: 100 };
    expect(resultOf(handedIn(points), home).passed).toBe(true);
    expect(resultOf(handedIn(points, { pass: 76 }), home).passed).toBe(false);
    expect(resultOf(handedIn(points, { minimum: 50 }), home).passed).toBe(true);
    const low = resultOf(handedIn(points, { minimum: 51 }), home);
    expect([low.passed, low.modules.map(({ enough }) => enough)]).toEqual([false, [true, false]]);
  });

  test("stays what it was when lessons move to other modules", () => {
    const paper = handedIn({ a: 100, b: 0, c: 100, d: 100 }, { minimum: 50 });
    paper.started.data.items.forEach((each, at) => {
      each.group = at < 2 ? 0 : 1;
    });
    for (const today of [home, homesIn({ one: "m2", uno: "m1", two: "m2" }), homesIn({})]) {
      const { passed, modules } = resultOf(paper, today);
      expect([passed, modules.map(({ share }) => share)]).toEqual([true, [0.5, 1]]);
    }
  });

  test("does not count an answer to another shape, or to what was not asked", () => {
    const paper = handedIn({ a: 100, zzz: 100 });
    const [answer] = paper.submitted.data.answers;
    if (answer) answer.shape = "another-shape";
    expect(resultOf(paper, home)).toMatchObject({ share: 0, unanswered: 4 });
  });

  test("says what to repeat: objectives below the mark, the weakest first", () => {
    const result = resultOf(handedIn({ a: 70, b: 20, c: 100, d: 100 }), home);
    expect(toRepeat(result, 75).map(({ objective }) => objective)).toEqual(["z", "x"]);
  });
});
