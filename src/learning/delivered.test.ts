import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rearranged, someEvents } from "./arbitraries.ts";
import { type Deliveries, deliveredFold, outcomesFor, withDelivered } from "./delivered.ts";
import type { Delivered } from "./events/delivered.ts";
import type { StoredEvent } from "./events/types.ts";
import { testId } from "./testing.ts";

const statements = [testId(900), testId(901), testId(902)];

function deliveredEvent(
  given: Partial<Pick<Delivered, "at">> & Partial<Delivered["data"]> & { n?: number },
): Delivered {
  const { n = 1, at = 1_000, to = "a-store", statements: stored = [], refused } = given;
  return {
    ...{ id: testId(n), v: 1, type: "delivered", at, tz: "Europe/Madrid" },
    ...{ profile: "a-profile", device: "a-device", lang: "es" },
    data: { to, statements: stored, ...(refused !== undefined && { refused }) },
  };
}

const some = fc
  .record({
    at: fc.integer({ min: 1, max: 9 }),
    to: fc.constantFrom("one", "two", "__proto__"),
    statements: fc.subarray(statements),
    refused: fc.option(
      fc
        .record({ id: fc.constantFrom(...statements), text: fc.constantFrom("a", "b") })
        .map((one) => [{ ...one, status: 400 }]),
      { nil: undefined },
    ),
  })
  .map(({ refused, ...given }) => deliveredEvent({ ...given, ...(refused !== undefined && { refused }) }));

/** Deliveries among other events, all of different ids. */
const history: fc.Arbitrary<readonly StoredEvent[]> = fc
  .tuple(fc.array(some, { maxLength: 20 }), someEvents)
  .map(([own, others]) => [...own, ...others].map((event, n) => ({ ...event, id: testId((n * 7) % 101) })));

/** A history, and the same again in another order, some of it twice. */
const twice = history.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

const { empty } = deliveredFold;
const fromZero = (events: readonly StoredEvent[]) => withDelivered(empty, events);

describe("the laws of deliveries", () => {
  test("commutative, idempotent and associative: order, repeats and batches never matter", () =>
    fc.assert(
      fc.property(twice, fc.nat(30), ([events, others], one) => {
        const batches = [others.slice(0, one), others.slice(one)];
        expect(batches.reduce<Deliveries>(withDelivered, empty)).toEqual(fromZero(events));
      }),
    ));

  test("incremental = from zero: an event that comes late gives what all give at once", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        const after = others.reduce<Deliveries>((deliveries, event) => withDelivered(deliveries, [event]), empty);
        expect(after).toEqual(fromZero(events));
      }),
    ));

  test("what comes again, and what is no delivery, gives the very same object", () =>
    fc.assert(
      fc.property(history, someEvents, (events, others) => {
        const deliveries = fromZero(events);
        expect(withDelivered(deliveries, events)).toBe(deliveries);
        expect(withDelivered(deliveries, others)).toBe(deliveries);
      }),
    ));
});

describe("what a store answered", () => {
  const [first = "", second = ""] = statements;
  const refusal = (text: string) => [{ id: first, status: 400, text }];

  test("is told apart from what another did", () => {
    const deliveries = fromZero([deliveredEvent({ statements: [first] })]);
    expect([...outcomesFor(deliveries, "a-store").keys()]).toEqual([first]);
    expect(outcomesFor(deliveries, "another").size).toBe(0);
  });

  test("counts as stored once it has it, whatever was said before or after", () => {
    const deliveries = fromZero([
      deliveredEvent({ n: 1, at: 1, refused: refusal("No") }),
      deliveredEvent({ n: 2, at: 2, statements: [first, second] }),
      deliveredEvent({ n: 3, at: 3, refused: refusal("No, again") }),
    ]);
    expect(outcomesFor(deliveries, "a-store")).toEqual(
      new Map([
        [first, { how: "stored" }],
        [second, { how: "stored" }],
      ]),
    );
  });

  test("is, of two refusals, the later one", () => {
    const events = [
      deliveredEvent({ n: 2, at: 2, refused: refusal("later") }),
      deliveredEvent({ n: 1, at: 1, refused: refusal("No") }),
    ];
    expect(outcomesFor(fromZero(events), "a-store").get(first)).toMatchObject({ how: "refused", text: "later" });
  });
});
