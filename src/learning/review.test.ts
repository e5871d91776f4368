import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rearranged } from "./arbitraries.ts";
import { lessonItems } from "./askable.ts";
import { dayOf } from "./day.ts";
import { type History, historyFold, withAnswers } from "./history.ts";
import {
  aheadOf,
  dueOn,
  forecast,
  mayBeDue,
  minutesOf,
  nextDay,
  nextOf,
  type Remembered,
  rememberedOf,
  reviewedOn,
} from "./review.ts";
import { DAY, lessonOf, moduleOf, remembered } from "./testing/review.ts";
import { answeredEvent, itemRef } from "./testing.ts";

const ids = (all: readonly Remembered[]) => all.map(({ item }) => item.id);

/** Asked one after the other, each gone from the queue once it has been asked. */
function asked(queue: readonly Remembered[], mix: readonly (readonly string[])[] = []): readonly Remembered[] {
  const left = [...queue];
  const order: Remembered[] = [];
  for (;;) {
    const next = nextOf(left, order.at(-1), mix);
    if (next === undefined) return order;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
}

const course = [
  moduleOf("m", [lessonOf("one", ["x/a", "x/b"]), lessonOf("two", ["y/c"])]),
  moduleOf("n", [lessonOf("three", ["z/__proto__"])]),
];

/** Answers over some weeks, many of them on one day. */
const answers = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 40 }).map((half) => half * (DAY / 2) + 7_000),
      item: fc.constantFrom("a", "b", "c", "__proto__"),
      shape: fc.constantFrom("a-shape", "another"),
      points: fc.integer({ min: 0, max: 2 }),
      hints: fc.nat(1),
    }),
    { maxLength: 40, size: "max" },
  )
  .map((all) => all.map((given, n) => answeredEvent({ ...given, n: (n * 17) % 997, max: 2 })));

describe("due dates", () => {
  test("are the same after any merge, in any order, with any repeats", () =>
    fc.assert(
      fc.property(
        answers.chain((events) => fc.tuple(fc.constant(events), rearranged(events), fc.nat(40))),
        ([events, others, cut]) => {
          const items = lessonItems(course);
          const here = withAnswers(historyFold.empty, others.slice(0, cut));
          const merged = withAnswers(here, others.slice(cut));
          const once = withAnswers(historyFold.empty, events);
          expect(rememberedOf(items, merged)).toEqual(rememberedOf(items, once));
          expect(ids(dueOn(rememberedOf(items, merged), 30))).toEqual(ids(dueOn(rememberedOf(items, once), 30)));
        },
      ),
    ));

  test("are kept for the items whose answers did not change", () => {
    const items = lessonItems(course);
    const before = withAnswers(historyFold.empty, [
      answeredEvent({ n: 1, item: "a" }),
      answeredEvent({ n: 2, item: "c" }),
    ]);
    const after = withAnswers(before, [answeredEvent({ n: 3, item: "c", at: 9 * DAY })]);
    const [a, c] = rememberedOf(items, before);
    const [sameA, otherC] = rememberedOf(items, after);
    expect(sameA?.memory).toBe(a?.memory);
    expect(otherC?.memory.due).toBeGreaterThan(c?.memory.due as number);
  });
});

describe("what is remembered", () => {
  const history = (given: Parameters<typeof answeredEvent>[0]): History =>
    withAnswers(historyFold.empty, [answeredEvent({ n: 1, item: "a", ...given })]);
  const one = (given: Parameters<typeof itemRef>[0]) =>
    lessonItems([moduleOf("m", [{ ...lessonOf("one", []), items: [itemRef({ id: "a", ...given })] }])]);

  it("is what was answered in its present shape: what changed is asked anew in its lesson first", () => {
    expect(ids(rememberedOf(one({}), history({})))).toEqual(["a"]);
    expect(rememberedOf(one({ shape: "new" }), history({}))).toEqual([]);
    expect(rememberedOf(one({ id: "b" }), history({}))).toEqual([]);
  });

  it("leaves out kinds that stand alone and what has no score", () => {
    expect(rememberedOf(one({ scored: false }), history({}))).toEqual([]);
    const [alone] = one({});
    expect(rememberedOf(alone ? [{ ...alone, alone: true }] : [], history({}))).toEqual([]);
  });
});

describe("what is due", () => {
  const all = [
    remembered("one/x/sure", { due: 90, stability: 100 }),
    remembered("one/x/late", { due: 95, stability: 2 }),
    remembered("one/x/misled", { due: 100, stability: 300, misled: true }),
    remembered("one/x/tomorrow", { due: 101 }),
    remembered("one/x/today", { last: 100, due: 102 }),
  ];

  it("begins with what one was wrongly sure of, then with what is likeliest forgotten", () => {
    expect(ids(dueOn(all, 100))).toEqual(["misled", "late", "sure"]);
  });

  it("is nothing that was answered today, also for who wants more", () => {
    expect(ids(aheadOf(all, 100))).toEqual(["tomorrow"]);
  });

  it("may be something only on the days after the first answer", () => {
    const day = dayOf(Date.UTC(2026, 5, 1, 10), "Europe/Madrid");
    const answered = (hour: number) =>
      withAnswers(historyFold.empty, [{ ...answeredEvent({ at: Date.UTC(2026, 5, 1, hour) }), tz: "Europe/Madrid" }]);
    expect(mayBeDue(historyFold.empty, day)).toBe(false);
    expect([0, 10, 21].map((hour) => mayBeDue(answered(hour), day))).toEqual([false, false, false]);
    expect(mayBeDue(answered(21), day + 1)).toBe(true);
  });

  test("nothing is due where nothing may be", () =>
    fc.assert(
      fc.property(answers, fc.nat(22), (events, day) => {
        const history = withAnswers(historyFold.empty, events);
        const due = dueOn(rememberedOf(lessonItems(course), history), day);
        expect(due.length > 0 && !mayBeDue(history, day)).toBe(false);
      }),
    ));

  it("is told for the days to come; what is late counts on the first", () => {
    expect(forecast(all, 100, 3)).toEqual([3, 1, 1]);
    expect(forecast(all, 101, 14).reduce((sum, each) => sum + each)).toBe(5);
    expect(nextDay(all, 101)).toBe(102);
    expect(nextDay([], 101)).toBeUndefined();
  });

  it("takes half a minute each, and never none", () => {
    expect([0, 1, 6, 10].map(minutesOf)).toEqual([1, 1, 3, 5]);
  });
});

describe("what was reviewed on a day", () => {
  it("is what reviews asked, not lessons, in the order of the last answer there", () => {
    const at = 50 * DAY;
    const during = (n: number, item: string, moment: number) => {
      const event = answeredEvent({ n, item, at: moment });
      return { ...event, data: { ...event.data, during: "review" as const } };
    };
    const history = withAnswers(historyFold.empty, [
      during(1, "a", at + 5),
      during(2, "b", at + 4),
      during(3, "b", at + 9),
      answeredEvent({ n: 4, item: "c", at: at + 6 }),
    ]);
    const all = rememberedOf(lessonItems(course), history);
    expect(ids(reviewedOn(all, history, 50))).toEqual(["a", "b"]);
    expect(reviewedOn(all, history, 51)).toEqual([]);
  });
});

describe("the order of a review", () => {
  it("asks one thing after the other, not one objective after the other", () => {
    const queue = ["one/x/a", "one/x/b", "one/x/c", "two/y/d", "two/y/e"].map((name) => remembered(name));
    expect(ids(asked(queue))).toEqual(["a", "d", "b", "e", "c"]);
  });

  it("mixes what is easily confused: from one of the set to another of it", () => {
    const queue = ["one/x/a", "three/z/f", "two/y/d"].map((name) => remembered(name));
    expect(ids(asked(queue))).toEqual(["a", "f", "d"]);
    expect(ids(asked(queue, [["one", "two"]]))).toEqual(["a", "d", "f"]);
    const sins = ["sins/x/a", "three/z/f", "sins/y/b"].map((name) => remembered(name));
    expect(ids(asked(sins, [["sins"]]))).toEqual(["a", "b", "f"]);
  });

  it("puts nothing before what one was wrongly sure of", () => {
    const queue = [
      remembered("two/y/d"),
      remembered("one/x/a", { misled: true }),
      remembered("one/x/b", { misled: true }),
    ];
    expect(ids(asked(queue))).toEqual(["a", "b", "d"]);
  });

  const names = fc
    .array(fc.tuple(fc.constantFrom("one", "two", "three"), fc.constantFrom("x", "y")), { maxLength: 12 })
    .map((pairs) => pairs.map(([lesson, objective], n) => remembered(`${lesson}/${objective}/i${n}`)));

  test("two of one objective meet only where there is no other way, and none is lost", () =>
    fc.assert(
      fc.property(names, fc.constantFrom([], [["one", "two"]]), (queue, mix) => {
        const order = asked(queue, mix);
        expect([...ids(order)].sort()).toEqual([...ids(queue)].sort());
        const key = ({ item }: Remembered) => `${item.objective.lesson}/${item.objective.id}`;
        const counts = queue.map((one) => queue.filter((each) => key(each) === key(one)).length);
        const meet = order.filter((each, at) => at > 0 && key(each) === key(order[at - 1] as Remembered)).length;
        if (Math.max(0, ...counts) * 2 <= queue.length + 1) expect(meet).toBe(0);
      }),
    ));

  test("goes on where it was: after each answer the next one is the one that would have come", () =>
    fc.assert(
      fc.property(names, (queue) => {
        const order = asked(queue);
        for (const [at, each] of order.entries()) {
          // What is left lies in another order, as after a reload it may.
          const left = queue.filter((one) => !order.slice(0, at).includes(one));
          expect(nextOf(left, order[at - 1])).toBe(each);
        }
      }),
    ));
});
