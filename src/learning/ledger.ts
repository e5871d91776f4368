import { byTime } from "./events/order.ts";
import type { Reinstated } from "./events/reinstated.ts";
import type { Retracted } from "./events/retracted.ts";
import { isKnown, type StoredEvent } from "./events/types.ts";
import { applyEvents, emptyProgress, fold, type Progress } from "./fold.ts";

/**
 * A log with what was taken back: the fold over those events that count.
 *
 * An id counts unless the latest, by (at, id), of the `retracted` and `reinstated` events that name it is a `retracted`.
 * That is a latest over a union again, so the laws of the fold hold for a ledger too: in whatever order events arrive,
 * however they are batched, as often as they come, the progress is the one that all of them give from zero.
 *
 * Events that come are applied to what is there. Only where something that counted no longer does is all folded anew.
 */
export interface Ledger {
  /** Takes events in, and gives the progress of all. The same object if they change nothing. */
  add(events: Iterable<StoredEvent>): Progress;
  /** Everything that was added, each id once, whether or not it counts. */
  events(): readonly StoredEvent[];
  /** How many those are. */
  size(): number;
  /** Whether the event is here and has not been taken back. */
  counts(id: string): boolean;
}

/** What says whether other events count. */
type Mark = Retracted | Reinstated;

/** By the id that they name, the latest marks. */
type Marks = ReadonlyMap<string, Mark>;

/** A ledger without events. */
export function createLedger(): Ledger {
  const all = new Map<string, StoredEvent>();
  const marks = new Map<string, Mark>();
  let progress = emptyProgress;

  const counts = (event: StoredEvent) => isAboutEvents(event) || !isOut(marks, event.id);

  return {
    add(events) {
      const fresh = new Map<string, StoredEvent>();
      for (const event of events) if (!all.has(event.id) && !fresh.has(event.id)) fresh.set(event.id, event);
      const before = takeMarks(marks, fresh.values());
      const changed = [...before].flatMap(([id, was]) => {
        const event = all.get(id);
        return event !== undefined && !isAboutEvents(event) && was !== isOut(marks, id) ? [event] : [];
      });
      for (const [id, event] of fresh) all.set(id, event);
      progress = changed.every(counts)
        ? applyEvents(progress, [...[...fresh.values()].filter(counts), ...changed])
        : likeBefore(progress, fold([...all.values()].filter(counts)));
      return progress;
    },
    events: () => [...all.values()],
    size: () => all.size,
    counts(id) {
      const event = all.get(id);
      return event !== undefined && counts(event);
    },
  };
}

/** Tells of an id whether, of these events alone, it is one that counts. Quicker than a ledger, for those who want no progress. */
export function countingIn(events: Iterable<StoredEvent>): (id: string) => boolean {
  const all = new Map<string, StoredEvent>();
  for (const event of events) all.set(event.id, event);
  const marks = new Map<string, Mark>();
  takeMarks(marks, all.values());
  return (id) => {
    const event = all.get(id);
    return event !== undefined && (isAboutEvents(event) || !isOut(marks, id));
  };
}

/** Whether an event is about other events: it always counts, whatever names it. */
export function isAboutEvents(event: StoredEvent): boolean {
  return isMark(event) || (isKnown(event) && event.type === "imported");
}

/** Whether an event says if others count. */
export function isMark(event: StoredEvent): event is Mark {
  return isKnown(event) && (event.type === "retracted" || event.type === "reinstated");
}

function isOut(marks: Marks, id: string): boolean {
  return marks.get(id)?.type === "retracted";
}

/** Notes the marks among events. Gives the ids that they name, and whether each had been taken back before. */
function takeMarks(marks: Map<string, Mark>, events: Iterable<StoredEvent>): ReadonlyMap<string, boolean> {
  const before = new Map<string, boolean>();
  for (const event of events) {
    if (!isMark(event)) continue;
    for (const id of event.data.ids) {
      if (!before.has(id)) before.set(id, isOut(marks, id));
      const latest = marks.get(id);
      if (latest === undefined || byTime(latest, event) < 0) marks.set(id, event);
    }
  }
  return before;
}

/** The later progress, made of the earlier one's objects wherever they say the same: screens draw what changed. */
function likeBefore(before: Progress, after: Progress): Progress {
  const items = likeRecord(before.items, after.items);
  const lessons = likeRecord(before.lessons, after.lessons);
  const made = likeRecord(before.made, after.made);
  const same = items === before.items && lessons === before.lessons && made === before.made;
  return same ? before : { items, lessons, made };
}

function likeRecord<Value>(before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>) {
  const entries = Object.entries(after).map(([id, value]): [string, Value] => {
    const was = Object.hasOwn(before, id) ? before[id] : undefined;
    return [id, was !== undefined && isSame(was, value) ? was : value];
  });
  const same = entries.length === Object.keys(before).length && entries.every(([id, value]) => before[id] === value);
  return same ? before : Object.fromEntries(entries);
}

/** Events are the same objects in both, so this does not look into them. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [was, is] = [Object.entries(one), new Map(Object.entries(other))];
  return was.length === is.size && was.every(([key, value]) => is.has(key) && isSame(value, is.get(key)));
}
