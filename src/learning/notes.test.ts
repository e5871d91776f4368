import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rearranged, someEvents } from "./arbitraries.ts";
import type { StoredEvent } from "./events/types.ts";
import { blockOf, inOrder, kindOf, type Notes, noNotes, notesFold, withNoted } from "./notes.ts";
import { notedEvent, testId } from "./testing.ts";

const noted = fc
  .record({
    at: fc.integer({ min: 1, max: 9 }),
    note: fc.constantFrom(testId(900), testId(901), testId(902)),
    text: fc.constantFrom("", "one", "two"),
    removed: fc.boolean(),
    block: fc.nat(4),
  })
  .map((given) => notedEvent(given));

/** Notes among other events, all of different ids. */
const history: fc.Arbitrary<readonly StoredEvent[]> = fc
  .tuple(fc.array(noted, { maxLength: 25 }), someEvents)
  .map(([notes, others]) => [...notes, ...others].map((event, n) => ({ ...event, id: testId((n * 7) % 101) })))
  .filter((events) => new Set(events.map(({ id }) => id)).size === events.length);

/** A history, and the same again in another order, some of it twice. */
const twice = history.chain((events) => fc.tuple(fc.constant(events), rearranged(events)));

const fromZero = (events: readonly StoredEvent[]) => withNoted(noNotes, events);

describe("the laws of notes", () => {
  test("commutative and idempotent: neither order nor repeats matter", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(fromZero(others)).toEqual(fromZero(events));
      }),
    ));

  test("associative: how events are batched never matters", () =>
    fc.assert(
      fc.property(twice, fc.nat(30), fc.nat(30), ([events, others], one, other) => {
        const batches = [others.slice(0, one), others.slice(one, one + other), others.slice(one + other)];
        expect(batches.reduce<Notes>(withNoted, noNotes)).toEqual(fromZero(events));
      }),
    ));

  test("incremental = from zero: an event that comes late gives what all give at once", () =>
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(others.reduce<Notes>((notes, event) => withNoted(notes, [event]), noNotes)).toEqual(fromZero(events));
      }),
    ));

  test("what comes again, and what is no note, gives the very same object", () =>
    fc.assert(
      fc.property(history, someEvents, (events, others) => {
        const notes = fromZero(events);
        expect(withNoted(notes, events)).toBe(notes);
        expect(withNoted(notes, others)).toBe(notes);
        expect(notesFold.apply(notes, [])).toBe(notes);
      }),
    ));
});

describe("a note", () => {
  it("is what its latest event says, also when an earlier one comes later, and is kept when it is taken away", () => {
    const late = notedEvent({ n: 2, at: 20, note: testId(9), text: "late", removed: true });
    const early = notedEvent({ n: 3, at: 10, note: testId(9), text: "early" });
    expect(fromZero([late, early])).toEqual({ [testId(9)]: late });
  });

  it("that does not read is passed over: too long, without a UUID, or of a later version", () => {
    const { data, ...rest } = notedEvent({ note: testId(9) });
    const hostile: readonly unknown[] = [
      { ...rest, data: { ...data, text: "x".repeat(20_001) } },
      { ...rest, data: { ...data, block: -1 } },
      { ...rest, data: { ...data, quote: "" } },
      { ...rest, note: "__proto__", data },
      { ...rest, v: 2, data },
      rest,
    ];
    expect(fromZero(hostile as readonly StoredEvent[])).toBe(noNotes);
  });

  it("is a note, a mark or a bookmark by what it has", () => {
    expect(kindOf({ text: "words", quote: "theirs" })).toBe("note");
    expect(kindOf({ text: "words" })).toBe("note");
    expect(kindOf({ text: " \n", quote: "theirs" })).toBe("mark");
    expect(kindOf({ text: "" })).toBe("bookmark");
  });

  it("stands at its block, else at the beginning of its section, else at the last block that could be meant", () => {
    const spots = [{ section: undefined }, { section: "a" }, { section: "a" }, { section: "b" }];
    expect(blockOf({ block: 2, section: "a" }, spots)).toBe(2);
    expect(blockOf({ block: 3, section: "a" }, spots)).toBe(1);
    expect(blockOf({ block: 9, section: "b" }, spots)).toBe(3);
    expect(blockOf({ block: 9, section: "gone" }, spots)).toBe(3);
    expect(blockOf({ block: 1, section: "gone" }, spots)).toBe(1);
    expect(blockOf({ block: 0 }, spots)).toBe(0);
    expect(blockOf({ block: 0 }, [])).toBe(-1);
  });

  it("comes in reading order, at one block the older first", () => {
    const notes = [
      notedEvent({ note: testId(3), block: 2 }),
      notedEvent({ note: testId(2), block: 1 }),
      notedEvent({ note: testId(1), block: 2 }),
    ];
    expect(inOrder(notes).map(({ note }) => note)).toEqual([testId(2), testId(1), testId(3)]);
  });
});
