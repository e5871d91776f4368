import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rearranged, someHistory } from "./arbitraries.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";
import { countingIn, createLedger } from "./ledger.ts";
import { type AddedCopy, addedCopies, type Changes, isNothing, isNothingNew, notesOf, preview } from "./merge.ts";
import {
  answeredEvent,
  finishedEvent,
  importedEvent,
  madeEvent,
  reinstatedEvent,
  retractedEvent,
  testId,
} from "./testing.ts";

const progressOf = (...logs: (readonly StoredEvent[])[]) => createLedger().add(logs.flat());

/** One log, parts of which are on each of two devices. */
const twoDevices = someHistory.chain((events) =>
  fc.tuple(fc.subarray([...events]), fc.subarray([...events])).map(([here, there]) => ({ here, there })),
);

/** Adds a copy as the player does: what is new, and a note of it. */
function added(log: readonly StoredEvent[], copy: readonly StoredEvent[], n = 1_000, at = 1_000): StoredEvent[] {
  const ids = preview(log, copy).fresh.map(({ id }) => id);
  if (ids.length === 0) return [...log];
  return [...log, ...preview(log, copy).fresh, importedEvent({ n, at, ids, batch: testId(n) })];
}

function changed(log: readonly StoredEvent[], { retract, reinstate }: Changes, n: number): StoredEvent[] {
  const out = retract.length > 0 ? [retractedEvent({ n, at: n, ids: retract })] : [];
  const back = reinstate.length > 0 ? [reinstatedEvent({ n: n + 1, at: n, ids: reinstate })] : [];
  return [...log, ...out, ...back];
}

const onlyCopy = (log: readonly StoredEvent[]) => addedCopies(log)[0] as AddedCopy;

describe("the laws of joining two logs", () => {
  test("both ways give the same progress, as often as they are joined", () =>
    fc.assert(
      fc.property(
        twoDevices.chain(({ here, there }) =>
          fc.tuple(fc.constant([here, there] as const), rearranged([...here, ...there])),
        ),
        ([[here, there], often]) => {
          expect(progressOf(there, here)).toEqual(progressOf(here, there));
          expect(progressOf(here, there, often)).toEqual(progressOf(here, there));
        },
      ),
    ));

  test("a copy of what is here changes nothing", () =>
    fc.assert(
      fc.property(twoDevices, ({ here, there }) => {
        const log = added(here, there);
        expect(isNothingNew(preview(log, there))).toBe(true);
        expect(added(log, there)).toEqual(log);
        expect(preview(log, log)).toMatchObject({ answers: 0, lessons: 0, made: 0, lost: 0, back: 0 });
      }),
    ));

  test("what is undone stays undone when the copy is added again, and comes back when it is redone", () =>
    fc.assert(
      fc.property(twoDevices, ({ here, there }) => {
        const log = added(here, there);
        if (log.length === here.length) return;
        const undone = changed(log, onlyCopy(log).undo, 2_000);
        expect(progressOf(undone)).toEqual(progressOf(here));
        expect(isNothing(onlyCopy(undone).undo)).toBe(true);
        expect(progressOf(added(undone, there, 2_500, 2_500))).toEqual(progressOf(here));
        const redone = changed(undone, onlyCopy(undone).redo, 3_000);
        expect(progressOf(redone)).toEqual(progressOf(log));
        expect(isNothing(onlyCopy(redone).redo)).toBe(true);
        expect(progressOf(changed(redone, onlyCopy(redone).undo, 4_000))).toEqual(progressOf(here));
      }),
    ));

  test("a preview tells what then happens", () =>
    fc.assert(
      fc.property(twoDevices, ({ here, there }) => {
        const told = preview(here, there);
        const counted = countingIn(here);
        const counts = countingIn([...here, ...there]);
        const ids = new Set(here.map(({ id }) => id));
        expect(told.fresh).toEqual(there.filter(({ id }) => !ids.has(id)));
        expect(told.lost).toBe([...ids].filter((id) => counted(id) && !counts(id)).length);
        expect(told.back).toBe([...ids].filter((id) => !counted(id) && counts(id)).length);
        const finished = (log: readonly StoredEvent[]) =>
          Object.values(progressOf(log).lessons).filter(({ finishedAt }) => finishedAt !== undefined).length;
        if (told.lost === 0 && told.back === 0) {
          expect(finished([...here, ...there]) - finished(here)).toBe(told.lessons);
          expect(told.answers + told.made + told.earlier + told.unknown).toBeLessThanOrEqual(told.fresh.length);
        }
      }),
    ));
});

describe("a preview", () => {
  const mine = [answeredEvent({ n: 1, at: 10 }), madeEvent({ n: 2, at: 20, activity: "old" })];

  test("says what is new by sort, what is here, on which days and devices", () => {
    const copy = [
      ...mine,
      answeredEvent({ n: 3, at: 86_400_000 }),
      answeredEvent({ n: 4, at: 30, item: "other" }),
      finishedEvent({ n: 5, at: 40, lesson: "one" }),
      finishedEvent({ n: 6, at: 50, lesson: "one" }),
      madeEvent({ n: 7, at: 60, activity: "new" }),
      madeEvent({ n: 8, at: 70, activity: "new" }),
      madeEvent({ n: 9, at: 5, activity: "old" }),
      { ...finishedEvent({ n: 10, at: 80, lesson: "two" }), device: "another" },
      { id: testId(11), v: 3, type: "noted", at: 90 },
    ];
    const { fresh, ...told } = preview(mine, [...copy, ...copy]);
    expect(fresh).toEqual(copy.slice(2));
    expect(told).toEqual({
      ...{ answers: 2, lessons: 2, made: 1, earlier: 2, unknown: 1, here: 2, undone: [], lost: 0, back: 0, devices: 2 },
      days: { first: 5, last: 86_400_000 },
    });
  });

  test("does not call a lesson newly finished that is finished here", () => {
    expect(preview([finishedEvent({ n: 1 })], [finishedEvent({ n: 2 })])).toMatchObject({ lessons: 0 });
  });

  test("tells of what was undone here, and of what the copy undoes or brings back", () => {
    const log = [...mine, retractedEvent({ n: 20, at: 100, ids: [testId(1)] })];
    expect(preview(log, mine)).toMatchObject({ here: 1, undone: [testId(1)], fresh: [] });
    expect(preview(log, [reinstatedEvent({ n: 21, at: 200, ids: [testId(1)] })])).toMatchObject({
      back: 1,
      undone: [],
    });
    expect(preview(mine, [retractedEvent({ n: 22, at: 300, ids: [testId(1), testId(2)] })])).toMatchObject({ lost: 2 });
  });
});

test("what to record takes as many events as the ids need", () => {
  const ids = Array.from({ length: 2_001 }, (_, n) => testId(n));
  const notes = notesOf({ retract: ids, reinstate: [testId(1)] }, "ca");
  expect(notes.map(({ type, lang }) => [type, lang])).toEqual([
    ...[1, 2, 3].map(() => ["retracted", "ca"]),
    ["reinstated", "ca"],
  ]);
  expect(notes.flatMap(({ type, data }) => (type === "retracted" ? data.ids : []))).toEqual(ids);
  expect(notesOf({ retract: [], reinstate: [] }, "es")).toEqual([]);
});

describe("copies that were added", () => {
  test("are known from their notes, the latest first, in however many parts", () => {
    const log = [
      answeredEvent({ n: 1 }),
      answeredEvent({ n: 2 }),
      answeredEvent({ n: 3 }),
      importedEvent({ n: 10, at: 50, ids: [testId(1)], batch: testId(10), name: "Núria", from: "hers", copied: 40 }),
      importedEvent({ n: 12, at: 71, ids: [testId(3)], batch: testId(11) }),
      importedEvent({ n: 11, at: 70, ids: [testId(2)], batch: testId(11) }),
      retractedEvent({ n: 20, at: 80, ids: [testId(3)] }),
    ];
    const [latest, first, ...others] = addedCopies(log.sort(byTime));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      batch: testId(10),
      at: 50,
      copied: 40,
      from: "hers",
      name: "Núria",
      answers: 1,
      lessons: 0,
      made: 0,
    });
    expect(first?.undo).toEqual({ retract: [testId(1)], reinstate: [] });
    expect(first && isNothing(first.redo)).toBe(true);
    expect(latest).toMatchObject({ batch: testId(11), at: 70, answers: 2 });
    expect(latest?.undo.retract).toEqual([testId(2)]);
    expect(latest?.redo.reinstate).toEqual([testId(3)]);
  });

  test("there are none in a log of one's own", () => {
    expect(addedCopies([answeredEvent()])).toEqual([]);
  });

  test("can be undone with all that they had undone here", () => {
    const log = [
      answeredEvent({ n: 1, at: 10 }),
      retractedEvent({ n: 2, at: 20, ids: [testId(1)] }),
      importedEvent({ n: 3, at: 30, ids: [testId(2)], batch: testId(3) }),
    ];
    expect(onlyCopy(log)).toMatchObject({ answers: 0, undo: { retract: [], reinstate: [testId(1)] } });
  });
});
