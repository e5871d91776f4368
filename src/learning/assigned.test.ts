import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rearranged, someEvents } from "./arbitraries.ts";
import { acceptedIn, assignedFold } from "./assigned.ts";
import type { AssignmentAccepted } from "./events/assignment-accepted.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";
import { acceptedEvent, leftEvent, sentEvent } from "./testing/assignments.ts";
import { testId } from "./testing.ts";

const { empty, apply } = assignedFold;
const fold = (events: readonly StoredEvent[]) => apply(empty, events);
const one = (events: readonly StoredEvent[]) => acceptedIn(fold(events))[0];

const assignment = fc.constantFrom("assignment0", "assignment1", "__proto__00");
const at = fc.integer({ min: 1, max: 9 });
const taken = fc
  .record({
    at,
    assignment,
    version: fc.integer({ min: 1, max: 3 }),
    person: fc.constantFrom("person-0000", "person-0001"),
    name: fc.constantFrom("Ana", "Anna"),
  })
  .map(acceptedEvent);
const put = fc.record({ at, assignment }).map(leftEvent);
const sent = fc.record({ at, assignment, to: fc.constantFrom("a", "b") }).map(sentEvent);

/** What happens with assignments, among other events, all of different ids that are in another order than their times. */
const history: fc.Arbitrary<readonly StoredEvent[]> = fc
  .tuple(fc.array(fc.oneof(taken, taken, put, sent), { maxLength: 25 }), someEvents)
  .map(([own, others]) => [...own, ...others].map((event, n) => ({ ...event, id: testId((n * 7) % 101) })));
const twice = history.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

describe("the laws of the fold over assignments", () => {
  test("1. commutative: the order in which events arrive never matters", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(fold(others)).toEqual(fold(events));
        expect(acceptedIn(fold(others))).toEqual(acceptedIn(fold(events)));
      }),
    ));

  test("2. associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(history, fc.nat(60), (events, half) => {
        expect(apply(fold(events.slice(0, half)), events.slice(half))).toEqual(fold(events));
      }),
    ));

  test("3. idempotent: an event that comes again gives the very same object", () =>
    fc.assert(
      fc.property(twice, ([events, again]) => {
        const assigned = fold(events);
        expect(apply(assigned, again)).toBe(assigned);
      }),
    ));

  test("4. incremental = from zero, in any order", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(others.reduce((assigned, event) => apply(assigned, [event]), empty)).toEqual(fold(events));
      }),
    ));

  test("5. what is about something else changes nothing", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(fold(events)).toBe(empty);
      }),
    ));

  test("5. nor does what it cannot read", () => {
    const accepted = acceptedEvent();
    const hostile: readonly unknown[] = [
      { ...accepted, v: 2 },
      { ...accepted, assignment: "short" },
      { ...accepted, data: { ...accepted.data, version: 0 } },
      { ...accepted, data: { ...accepted.data, name: "" } },
      { ...accepted, data: undefined },
    ];
    expect(fold(hostile as readonly StoredEvent[])).toBe(empty);
  });

  test("6. it says what sorting all events of an assignment says", () =>
    fc.assert(
      fc.property(history, (events) => {
        const all = acceptedIn(fold(events));
        const accepted = events.filter((event): event is AssignmentAccepted => event.type === "assignment-accepted");
        expect(new Set(all.map(({ id }) => id))).toEqual(new Set(accepted.map((event) => event.assignment)));
        for (const { id, version, name, person, since, left, sent: last } of all) {
          const own = events.filter((event) => "assignment" in event && event.assignment === id).sort(byTime);
          const taking = own.filter((event): event is AssignmentAccepted => event.type === "assignment-accepted");
          const highest = Math.max(...taking.map(({ data }) => data.version));
          expect(version).toBe(highest);
          expect(name).toBe(taking.filter(({ data }) => data.version === highest).at(-1)?.data.name);
          expect([person, since]).toEqual([taking[0]?.data.person, taking[0]?.at]);
          expect(left).toBe(own.filter(({ type }) => type !== "result-sent").at(-1)?.type === "assignment-left");
          expect(last).toEqual(own.filter(({ type }) => type === "result-sent").at(-1));
        }
      }),
    ));
});

describe("an assignment that was taken on", () => {
  it("is the highest version, also when an earlier one is taken on later, and of equal ones the latest", () => {
    const events = [
      acceptedEvent({ n: 1, at: 1, version: 2, code: "two", name: "Ana" }),
      acceptedEvent({ n: 2, at: 3, version: 1, code: "one" }),
      acceptedEvent({ n: 3, at: 2, version: 2, code: "two again", name: "Anna", number: "7" }),
    ];
    expect(one(events)).toMatchObject({ version: 2, code: "two again", name: "Anna", number: "7" });
  });

  it("keeps who the learner was the first time, and since when", () => {
    const events = [
      acceptedEvent({ n: 2, at: 5, version: 2, person: "person-0002" }),
      acceptedEvent({ n: 1, at: 1, person: "person-0001" }),
    ];
    expect(one(events)).toMatchObject({ person: "person-0001", since: 1 });
  });

  it("is put aside until it is taken on again", () => {
    const taken = acceptedEvent({ n: 1, at: 1 });
    const left = leftEvent({ n: 2, at: 2 });
    expect(one([left, taken])?.left).toBe(true);
    expect(one([left, taken, acceptedEvent({ n: 3, at: 3 })])?.left).toBe(false);
  });

  it("says what was sent last and to which key", () => {
    const events = [acceptedEvent(), sentEvent({ n: 4, at: 9, to: "new" }), sentEvent({ n: 5, at: 8, to: "old" })];
    expect(one(events)?.sent?.data.to).toBe("new");
  });

  it("is none while only what followed it has arrived", () => {
    expect(acceptedIn(fold([leftEvent(), sentEvent()]))).toEqual([]);
  });

  it("comes after those that were taken on later", () => {
    const events = ["assignment0", "assignment1"].map((id, n) => acceptedEvent({ n, at: n + 1, assignment: id }));
    expect(acceptedIn(fold(events)).map(({ id }) => id)).toEqual(["assignment1", "assignment0"]);
  });
});
