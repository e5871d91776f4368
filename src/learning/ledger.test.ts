import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rearranged, someEvents, someHistory } from "./arbitraries.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";
import { emptyProgress, fold } from "./fold.ts";
import { createLedger, isAboutEvents, type Ledger } from "./ledger.ts";
import {
  answeredEvent,
  finishedEvent,
  importedEvent,
  madeEvent,
  reinstatedEvent,
  retractedEvent,
  testId,
} from "./testing.ts";

/** A history, and the same again in another order, some of it twice. */
const twice = someHistory.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

const fromZero = (events: Iterable<StoredEvent>) => createLedger().add(events);

const ledgerOf = (...events: StoredEvent[]): Ledger => {
  const ledger = createLedger();
  ledger.add(events);
  return ledger;
};

/** The rule, as plainly as it can be written. */
function counting(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const named = (event: StoredEvent) => (event as { data?: { ids?: readonly string[] } }).data?.ids ?? [];
  return events.filter((event) => {
    if (isAboutEvents(event)) return true;
    const marks = events.filter(({ type }) => type === "retracted" || type === "reinstated");
    const latest = marks.filter((mark) => named(mark).includes(event.id)).sort(byTime);
    return latest.at(-1)?.type !== "retracted";
  });
}

describe("the laws of a ledger", () => {
  test("what counts is what the latest mark of each id says", () =>
    fc.assert(
      fc.property(someHistory, (events) => {
        expect(fromZero(events)).toEqual(fold(counting(events)));
        const ledger = ledgerOf(...events);
        expect(events.filter(({ id }) => ledger.counts(id))).toEqual(counting(events));
      }),
    ));

  test("the order in which events arrive never matters", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(fromZero(others)).toEqual(fromZero(events));
      }),
    ));

  test("how they are batched never matters: each step gives what all so far give from zero", () =>
    fc.assert(
      fc.property(twice, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), ([, events], sizes) => {
        const ledger = createLedger();
        for (let [from, step] = [0, 0]; from < events.length; step++) {
          const size = sizes[step % sizes.length] as number;
          const progress = ledger.add(events.slice(from, from + size));
          from += size;
          expect(progress).toEqual(fromZero(events.slice(0, from)));
        }
      }),
    ));

  test("what comes again gives the very same object", () =>
    fc.assert(
      fc.property(twice, ([events, again]) => {
        const ledger = createLedger();
        const progress = ledger.add(events);
        expect(ledger.add(again)).toBe(progress);
      }),
    ));

  test("whatever changes, what says the same stays the same object", () =>
    fc.assert(
      fc.property(someHistory, someHistory, (events, later) => {
        const ledger = createLedger();
        const before = ledger.add(events);
        const after = ledger.add(later.map((event) => ({ ...event, id: event.id.replace("0199", "0198") })));
        for (const part of ["items", "lessons", "made"] as const) {
          for (const [id, value] of Object.entries(after[part])) {
            if (!Object.hasOwn(before[part], id)) continue;
            const was = before[part][id];
            if (JSON.stringify(was) === JSON.stringify(value)) expect(value).toBe(was);
          }
        }
      }),
    ));

  test("keeps everything, each id once, as it first came", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        const ledger = createLedger();
        ledger.add(events);
        ledger.add(others.map((event) => ({ ...event })));
        expect(ledger.events()).toEqual(events);
      }),
    ));

  test("without marks it is the fold", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(fromZero(events)).toEqual(fold(events));
      }),
    ));
});

describe("a ledger", () => {
  const answer = answeredEvent({ n: 2, at: 10, lesson: "one" });

  test("is empty at first", () => {
    expect(createLedger().add([])).toBe(emptyProgress);
    expect(createLedger().events()).toEqual([]);
    expect(createLedger().counts(testId(1))).toBe(false);
  });

  test("passes over what was taken back, and counts it again when it is brought back", () => {
    const ledger = ledgerOf(answer, finishedEvent({ n: 3, at: 20, lesson: "two" }));
    const before = ledger.add([]);
    const without = ledger.add([retractedEvent({ n: 4, at: 30, ids: [answer.id] })]);
    expect(without.items).toEqual({});
    expect(Object.keys(without.lessons)).toEqual(["two"]);
    expect(without.lessons.two).toBe(before.lessons.two);
    expect(ledger.counts(answer.id)).toBe(false);
    expect(ledger.add([reinstatedEvent({ n: 5, at: 40, ids: [answer.id] })])).toEqual(before);
    expect(ledger.counts(answer.id)).toBe(true);
  });

  test("knows that an event was taken back before it arrived", () => {
    const ledger = ledgerOf(retractedEvent({ n: 4, at: 30, ids: [answer.id] }));
    expect(ledger.add([answer])).toBe(emptyProgress);
    expect(ledger.events()).toHaveLength(2);
  });

  test("goes by the time of marks, then by id, and not by when they come", () => {
    const back = reinstatedEvent({ n: 5, at: 40, ids: [answer.id] });
    const ledger = ledgerOf(answer, back, retractedEvent({ n: 9, at: 30, ids: [answer.id] }));
    expect(ledger.counts(answer.id)).toBe(true);
    ledger.add([retractedEvent({ n: 6, at: 40, ids: [answer.id] })]);
    expect(ledger.counts(answer.id)).toBe(false);
  });

  test("does not let marks, or the note of an import, be taken back", () => {
    const out = retractedEvent({ n: 4, at: 30, ids: [answer.id] });
    const note = importedEvent({ n: 5, at: 5 });
    const ledger = ledgerOf(answer, note, out, retractedEvent({ n: 6, at: 40, ids: [out.id, note.id, testId(6)] }));
    expect([answer, note, out].map(({ id }) => ledger.counts(id))).toEqual([false, true, true]);
  });

  test("gives the same object when what is taken back had not counted for anything", () => {
    const late = madeEvent({ n: 7, at: 30, lesson: "one" });
    const ledger = ledgerOf(madeEvent({ n: 6, at: 20, lesson: "one" }), answer, late);
    const before = ledger.add([]);
    expect(ledger.add([retractedEvent({ n: 8, at: 40, ids: [testId(6), testId(40)] })])).toBe(before);
    const { made } = ledger.add([retractedEvent({ n: 9, at: 50, ids: [late.id] })]);
    expect(made).toEqual({});
  });

  test("reads old events again only when one of them stops counting", () => {
    let reads = 0;
    const { item, ...rest } = answer;
    const watched: StoredEvent = Object.defineProperty({ ...rest, item }, "item", {
      enumerable: true,
      get() {
        reads++;
        return item;
      },
    });
    const ledger = ledgerOf(watched, finishedEvent({ n: 3, at: 5 }));
    ledger.add([retractedEvent({ n: 10, at: 60, ids: [testId(11)] })]);
    const before = reads;
    expect(before).toBeGreaterThan(0);
    ledger.add([answeredEvent({ n: 12, at: 70, item: "other" }), answeredEvent({ n: 11, at: 61 }), watched]);
    ledger.add([reinstatedEvent({ n: 13, at: 80, ids: [testId(11)] })]);
    expect(reads).toBe(before);
    ledger.add([retractedEvent({ n: 14, at: 90, ids: [testId(3)] })]);
    expect(reads).toBeGreaterThan(before);
  });
});
