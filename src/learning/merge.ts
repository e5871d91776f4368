import { MOST_IDS } from "./events/envelope.ts";
import type { Imported } from "./events/imported.ts";
import { byTime } from "./events/order.ts";
import { type Event, isKnown, type StoredEvent } from "./events/types.ts";
import { countingIn, createLedger, isAboutEvents, isMark, type Ledger } from "./ledger.ts";
import type { Happened } from "./recorder.ts";

/**
 * What joining a copy with a log would do. The log is a set, and so is the copy; what comes of both is their union, in
 * whatever order and however often. Nothing that is here can be changed by a copy, but it can be taken back by one: the
 * learner may have undone something on the other device.
 */
export interface Preview {
  /** What the log does not have yet, each id once. */
  readonly fresh: readonly StoredEvent[];
  /** New checked answers. */
  readonly answers: number;
  /** Lessons that become finished. */
  readonly lessons: number;
  /** Things that were made, and are new or later here. */
  readonly made: number;
  /** Earlier versions of such things. */
  readonly earlier: number;
  /** New events that this program is too old for. */
  readonly unknown: number;
  /** How many are here already, and count. */
  readonly here: number;
  /** What was taken back here, and stays so: it can be brought back. */
  readonly undone: readonly string[];
  /** How many count here, and no longer will. */
  readonly lost: number;
  /** How many did not count here, and will again. */
  readonly back: number;
  /** When the first and the last of what is new happened, in milliseconds since 1970. */
  readonly days?: { readonly first: number; readonly last: number };
  /** On how many devices. */
  readonly devices: number;
}

/** What adding `incoming` to a log of `known` events would change. */
export function preview(known: readonly StoredEvent[], incoming: readonly StoredEvent[]): Preview {
  const before = createLedger();
  const was = before.add(known);
  const after = createLedger();
  const is = after.add([...known, ...incoming]);
  const here = new Set(known.map(({ id }) => id));
  const unique = [...new Map(incoming.map((event) => [event.id, event])).values()];
  const fresh = after.events().slice(before.events().length);
  const news = fresh.filter((event) => !isAboutEvents(event) && after.counts(event.id));
  const [knownNews, unknown] = [news.filter(isKnown), news.filter((event) => !isKnown(event))];
  const again = unique.filter((event) => here.has(event.id) && !isAboutEvents(event));
  const changed = (from: Ledger, to: Ledger) => [...here].filter((id) => from.counts(id) && !to.counts(id)).length;
  const made = Object.entries(is.made).filter(([id, { id: latest }]) => {
    const older = Object.hasOwn(was.made, id) ? was.made[id] : undefined;
    return older?.id !== latest && !here.has(latest);
  });
  const newMade = knownNews.filter(isOf("made"));
  const finished = Object.entries(is.lessons).filter(
    ([id, lesson]) =>
      lesson.finishedAt !== undefined && !(Object.hasOwn(was.lessons, id) && was.lessons[id]?.finishedAt !== undefined),
  );
  return {
    fresh,
    answers: knownNews.filter(isOf("answered")).length,
    lessons: finished.length,
    made: made.length,
    earlier: newMade.length - made.length,
    unknown: unknown.length,
    here: again.filter(({ id }) => before.counts(id) && after.counts(id)).length,
    undone: again.flatMap(({ id }) => (before.counts(id) || after.counts(id) ? [] : [id])),
    lost: changed(before, after),
    back: changed(after, before),
    ...(knownNews.length > 0 && { days: daysOf(knownNews) }),
    devices: new Set(knownNews.map(({ device }) => device)).size,
  };
}

function daysOf(events: readonly Event[]) {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { at } of events) [first, last] = [Math.min(first, at), Math.max(last, at)];
  return { first, last };
}

/** Whether adding the copy would change nothing at all. */
export function isNothingNew({ fresh }: Preview): boolean {
  return fresh.length === 0;
}

/** Which ids must be taken back, and which brought back. */
export interface Changes {
  readonly retract: readonly string[];
  readonly reinstate: readonly string[];
}

type Counting = (id: string) => boolean;

/** A copy that was added to this log, here or on another device. */
export interface AddedCopy {
  readonly batch: string;
  /** When it was added, and when it had been made, in milliseconds since 1970. */
  readonly at: number;
  readonly copied: number;
  /** The profile in which it was made, and its name then. */
  readonly from: string;
  readonly name?: string;
  /** How many answers, finished lessons and things that were made came with it. */
  readonly answers: number;
  readonly lessons: number;
  readonly made: number;
  /** What makes everything as it was before it was added; both empty if it is so already. */
  readonly undo: Changes;
  /** What makes everything as it was when it had been added. */
  readonly redo: Changes;
}

/** The copies that were added to a log, the latest first. */
export function addedCopies(events: readonly StoredEvent[]): readonly AddedCopy[] {
  const batches = new Map<string, Imported[]>();
  for (const event of events) {
    if (!isKnown(event) || event.type !== "imported") continue;
    const { batch } = event.data;
    batches.set(batch, [...(batches.get(batch) ?? []), event]);
  }
  if (batches.size === 0) return [];
  const now = countingIn(events);
  const copies = [...batches].map(([batch, notes]) => addedCopy(events, now, batch, notes.sort(byTime)));
  return copies.sort((one, other) => other.at - one.at || (one.batch < other.batch ? 1 : -1));
}

function addedCopy(
  events: readonly StoredEvent[],
  now: Counting,
  batch: string,
  notes: readonly Imported[],
): AddedCopy {
  const [first] = notes as [Imported];
  const ids = new Set(notes.flatMap(({ data }) => data.ids));
  const came = events.filter(({ id }) => ids.has(id));
  const things = came.filter((event) => !isAboutEvents(event)).map(({ id }) => id);
  const about = new Set(events.filter(isAboutEvents).map(({ id }) => id));
  const named = new Set([...things, ...came.flatMap((event) => (isMark(event) ? event.data.ids : []))]);
  for (const id of about) named.delete(id);
  // What was undone or brought back later is of no account: undoing leads to how it was before, redoing to just after.
  const earlier = events.filter((event) => !isAboutEvents(event) || byTime(event, first) < 0);
  const before = countingIn(earlier.filter(({ id }) => !ids.has(id)));
  const then = countingIn([...earlier, ...came]);
  const { from, name, copied } = first.data;
  return {
    batch,
    at: first.at,
    copied,
    from,
    ...(name !== undefined && { name }),
    answers: came.filter(isOf("answered")).length,
    lessons: new Set(came.filter(isOf("lesson-finished")).map(({ data }) => data.lesson)).size,
    made: new Set(came.filter(isOf("made")).map(({ activity }) => activity)).size,
    undo: changesTo(before, now, named),
    redo: changesTo(then, now, named),
  };
}

function isOf<Type extends Event["type"]>(type: Type) {
  return (event: StoredEvent): event is Extract<Event, { type: Type }> => isKnown(event) && event.type === type;
}

/** What makes that which counts now count as it is wanted. */
function changesTo(wanted: Counting, now: Counting, ids: Iterable<string>): Changes {
  const differ = [...ids].filter((id) => wanted(id) !== now(id));
  return { retract: differ.filter(now), reinstate: differ.filter(wanted) };
}

/** Whether there is nothing to change. */
export function isNothing({ retract, reinstate }: Changes): boolean {
  return retract.length === 0 && reinstate.length === 0;
}

/** What to record so that these ids are taken back, and brought back: as many events as they need. */
export function notesOf({ retract, reinstate }: Changes, lang: string): readonly Happened[] {
  return [
    ...inParts(retract).map((ids) => ({ type: "retracted" as const, lang, data: { ids: [...ids] } })),
    ...inParts(reinstate).map((ids) => ({ type: "reinstated" as const, lang, data: { ids: [...ids] } })),
  ];
}

/** Ids in as many parts as it takes for each to fit into one event. */
export function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) parts.push(ids.slice(from, from + MOST_IDS));
  return parts;
}
