import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswersGiven, answersGivenFold, givenTo } from "./answers-given.ts";
import { rearranged, someEvents } from "./arbitraries.ts";
import type { Answered } from "./events/answered.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";
import { answeredEvent, finishedEvent, testId } from "./testing.ts";

const { empty, apply } = answersGivenFold;
const fold = (events: readonly StoredEvent[]): AnswersGiven => apply(empty, events);
const inReview = (event: Answered): Answered => ({ ...event, data: { ...event.data, during: "review" } });

const events = fc
  .tuple(someEvents, fc.infiniteStream(fc.boolean()))
  .map(([all, reviews]) =>
    all.map((event) =>
      event.type === "answered" && event.v === 1 && reviews.next().value ? inReview(event as Answered) : event,
    ),
  );
const twice = events.chain((all) => fc.tuple(fc.constant(all), rearranged(all)));

describe("the laws of the fold over answers on lessons' pages", () => {
  test("1. commutative: the order in which events arrive never matters", () =>
    fc.assert(
      fc.property(twice, ([all, others]) => {
        expect(fold(others)).toEqual(fold(all));
      }),
    ));

  test("2. associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(events, fc.nat(40), (all, at) => {
        expect(apply(fold(all.slice(0, at)), all.slice(at))).toEqual(fold(all));
      }),
    ));

  test("3. idempotent: an event that comes again gives the very same object", () =>
    fc.assert(
      fc.property(twice, ([all, again]) => {
        const given = fold(all);
        expect(apply(given, again)).toBe(given);
      }),
    ));

  test("4. incremental = from zero, in any order", () =>
    fc.assert(
      fc.property(twice, ([all, others]) => {
        expect(others.reduce((given, event) => apply(given, [event]), empty)).toEqual(fold(all));
      }),
    ));

  test("5. what it does not know, and what is no answer, changes nothing", () => {
    const others = [finishedEvent(), { ...answeredEvent(), v: 2 }, { id: testId(5), v: 1, type: "x", at: 1 }];
    expect(apply(empty, others as readonly StoredEvent[])).toBe(empty);
  });

  test("6. it says of each shape what sorting all its answers by time says", () =>
    fc.assert(
      fc.property(events, (all) => {
        const given = fold(all);
        const answers = all.filter((event): event is Answered => event.type === "answered" && event.v === 1);
        const counted = answers.filter(({ data }) => data.during === undefined);
        for (const { item, shape } of answers) {
          const own = counted.filter((each) => each.item === item && each.shape === shape).sort(byTime);
          const found = givenTo(given, item).find((each) => each.shape === shape);
          expect(found).toEqual(
            own.length === 0 ? undefined : { shape, first: own[0], last: own.at(-1), tries: own.length },
          );
        }
      }),
    ));
});

describe("an answer in a review", () => {
  test("counts neither as the first, nor as the latest, nor as a try", () => {
    const [early, mine, late] = [
      inReview(answeredEvent({ n: 1, at: 1 })),
      answeredEvent({ n: 2, at: 2, points: 0 }),
      inReview(answeredEvent({ n: 3, at: 3 })),
    ];
    expect(givenTo(fold([early, mine, late]), "an-item")).toEqual([
      { shape: "a-shape", first: mine, last: mine, tries: 1 },
    ]);
  });
});

test("shapes of an item are kept apart, and stand in the order of their first answers", () => {
  const [a, b, c] = [
    answeredEvent({ n: 1, at: 3, shape: "now" }),
    answeredEvent({ n: 2, at: 1, shape: "then" }),
    answeredEvent({ n: 3, at: 5, shape: "then" }),
  ];
  expect(givenTo(fold([a, b, c]), "an-item")).toEqual([
    { shape: "then", first: b, last: c, tries: 2 },
    { shape: "now", first: a, last: a, tries: 1 },
  ]);
  expect(givenTo(fold([a]), "constructor")).toEqual([]);
});
