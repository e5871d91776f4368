import { type Answered, isWrong } from "./events/answered.ts";
import type { LessonFinished } from "./events/lesson-finished.ts";
import type { Made } from "./events/made.ts";
import { byTime } from "./events/order.ts";
import { type Event, isKnown, type StoredEvent } from "./events/types.ts";

/**
 * The fold: from what happened to where the learner is.
 *
 * Every part of `Progress` is a union of ids, a latest, an earliest or a count over such a union. So, for any sets of
 * events A, B, C (one id being one event):
 *
 * 1. commutative: A ∪ B folds like B ∪ A; the order in which events arrive never matters;
 * 2. associative: (A ∪ B) ∪ C folds like A ∪ (B ∪ C); how they are batched never matters;
 * 3. idempotent: an event that comes again changes nothing, and gives the very same object;
 * 4. incremental = from zero: applying an event, however old, equals folding everything anew;
 * 5. unknown events change nothing, nor do those about other events (`retracted`, `reinstated`, `imported`).
 *
 * Whatever is given here counts. Which of a log's events do is told by `ledger.ts`, through which a log becomes progress.
 *
 * Parts that an event does not touch stay the same objects. Snapshots of `Progress` are disposable caches.
 */

/** Plain JSON. Read its records with `Object.hasOwn` or the functions of `mastery.ts`: ids come from outside. */
export interface Progress {
  /** By item id. */
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** By lesson id. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** By activity id: the latest of what the learner made, by (at, id). */
  readonly made: Readonly<Record<string, Made>>;
}

export interface ItemProgress {
  /** The latest answer by (at, id), whatever its shape. */
  readonly latest: Answered;
  /** By shape. */
  readonly shapes: Readonly<Record<string, ShapeProgress>>;
}

export interface ShapeProgress {
  /** The latest answer to this shape by (at, id). It stands, whatever shapes were answered before and after. */
  readonly latest: Answered;
  /** Ids of the checked answers, ascending. */
  readonly checks: readonly string[];
  /** How many of them were not wholly right. */
  readonly wrong: number;
}

/** Moments in milliseconds since 1970. */
export interface LessonProgress {
  readonly startedAt: number;
  /** The first time. */
  readonly finishedAt?: number;
  readonly lastAt: number;
}

/** The records of a `Progress`, while events are applied. */
interface Open {
  readonly items: Map<string, ItemProgress>;
  readonly lessons: Map<string, LessonProgress>;
  readonly made: Map<string, Made>;
}

type Rule<One extends Event> = (open: Open, event: One) => void;

const rules: { readonly [Type in Event["type"]]: Rule<Extract<Event, { readonly type: Type }>> } = {
  answered(open, event) {
    const before = open.items.get(event.item);
    const after = withAnswer(before, event);
    if (after !== before) open.items.set(event.item, after);
    // Who is asked a question of a lesson in a review has not opened the lesson.
    if (event.data.during === undefined) visit(open, event);
  },
  "lesson-finished": visit,
  made(open, event) {
    const before = open.made.get(event.activity);
    if (before === undefined || byTime(before, event) < 0) open.made.set(event.activity, event);
    visit(open, event);
  },
  imported: none,
  retracted: none,
  reinstated: none,
};

export const emptyProgress: Progress = { items: {}, lessons: {}, made: {} };

function none() {}

/** The progress that all these events make, in whatever order they come. */
export function fold(events: Iterable<StoredEvent>): Progress {
  return applyEvents(emptyProgress, events);
}

/** The progress with one event more. The same object if that changes nothing. */
export function applyEvent(progress: Progress, event: StoredEvent): Progress {
  return applyEvents(progress, [event]);
}

/** The progress with more events. The same object if they change nothing. */
export function applyEvents(progress: Progress, events: Iterable<StoredEvent>): Progress {
  const open: Open = {
    items: new Map(Object.entries(progress.items)),
    lessons: new Map(Object.entries(progress.lessons)),
    made: new Map(Object.entries(progress.made)),
  };
  for (const event of events) {
    if (isKnown(event)) (rules[event.type] as Rule<Event>)(open, event);
  }
  const items = closed(progress.items, open.items);
  const lessons = closed(progress.lessons, open.lessons);
  const made = closed(progress.made, open.made);
  const same = items === progress.items && lessons === progress.lessons && made === progress.made;
  return same ? progress : { items, lessons, made };
}

function closed<Value>(before: Readonly<Record<string, Value>>, after: ReadonlyMap<string, Value>) {
  for (const [key, value] of after) {
    if (!Object.hasOwn(before, key) || before[key] !== value) return Object.fromEntries(after);
  }
  return before;
}

function withAnswer(before: ItemProgress | undefined, event: Answered): ItemProgress {
  const shapes = before?.shapes ?? {};
  const shape = Object.hasOwn(shapes, event.shape) ? shapes[event.shape] : undefined;
  const { checks, wrong } = shape ?? { checks: [], wrong: 0 };
  const place = placeIn(checks, event.id);
  if (before !== undefined && checks[place] === event.id) return before;
  return {
    latest: later(before?.latest, event),
    shapes: {
      ...shapes,
      [event.shape]: {
        latest: later(shape?.latest, event),
        checks: withId(checks, place, event.id),
        wrong: wrong + (isWrong(event) ? 1 : 0),
      },
    },
  };
}

function later(known: Answered | undefined, event: Answered): Answered {
  return known === undefined || byTime(known, event) < 0 ? event : known;
}

/** A copy with one id more. Spelt out: it is made for each event of a log. */
function withId(ids: readonly string[], place: number, id: string): readonly string[] {
  const after = ids.slice();
  after.splice(place, 0, id);
  return after;
}

/** Where an id is, or belongs, among ascending ids. New ids are mostly the greatest. */
function placeIn(ids: readonly string[], id: string): number {
  let place = ids.length;
  while (place > 0 && (ids[place - 1] as string) >= id) place--;
  return place;
}

function visit(open: Open, event: Answered | LessonFinished | Made): void {
  const { at } = event;
  const before = open.lessons.get(event.data.lesson);
  const startedAt = Math.min(before?.startedAt ?? at, at);
  const lastAt = Math.max(before?.lastAt ?? at, at);
  const finishedAt = event.type === "lesson-finished" ? Math.min(before?.finishedAt ?? at, at) : before?.finishedAt;
  if (before?.startedAt === startedAt && before.lastAt === lastAt && before.finishedAt === finishedAt) return;
  const finished = finishedAt === undefined ? {} : { finishedAt };
  open.lessons.set(event.data.lesson, { startedAt, lastAt, ...finished });
}
