import * as v from "valibot";
import type { Draft } from "../learning/attempt.ts";
import { isJson, type Json } from "../learning/json.ts";

/**
 * What the drafts store holds: where the learner is, answers half given, and things half made. Overwritten all the time
 * and worth little when old: a value that does not read is as good as none. A field may be added as optional; a changed
 * meaning needs another key.
 */

/** The key of the place. */
export const placeKey = "place";

const ITEM = "item:";

/** The key of an item's draft. */
export function draftKey(item: string): string {
  return ITEM + item;
}

/** The item whose draft has this key; `undefined` if it is another value's. */
export function itemOfKey(key: string): string | undefined {
  return key.startsWith(ITEM) ? key.slice(ITEM.length) : undefined;
}

const ACTIVITY = "activity:";

/** The key of what is being made in an activity. Activities and items have ids of their own: keys must not meet. */
export function makingKey(activity: string): string {
  return ACTIVITY + activity;
}

/** The activity whose thing has this key; `undefined` if it is another value's. */
export function activityOfKey(key: string): string | undefined {
  return key.startsWith(ACTIVITY) ? key.slice(ACTIVITY.length) : undefined;
}

/** The key of what is being written on a paper: the half-filled test or exam, by the id of its `exam-started`. */
export function paperKey(exam: string): string {
  return `exam:${exam}`;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const draft = v.object({
  shape: v.string(),
  attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  answer: v.custom<Json>(isJson),
  hints: v.exactOptional(count),
  sure: v.exactOptional(v.picklist([1, 2, 3])),
});

const place = v.object({
  lesson: v.pipe(v.string(), v.nonEmpty()),
  /** Index of the block at the top of the window. */
  block: count,
  /** How far that block has been scrolled past, in CSS pixels; negative if it begins further down. */
  offset: v.pipe(v.number(), v.finite()),
  /** The exercise that had the focus. */
  item: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  /** When, in milliseconds since 1970. */
  at: count,
});

const name = v.pipe(v.string(), v.nonEmpty());

/** All that the event `made` will say, so that it can be written without the lesson. */
const making = v.object({
  lang: name,
  shape: name,
  text: name,
  lesson: name,
  kind: name,
  title: v.string(),
  thing: v.custom<Json>(isJson),
  empty: v.exactOptional(v.boolean()),
  lookBack: v.exactOptional(count),
});

/** What is being made in an activity, as it stands after the last key. Fields as in the event `made`. */
export type Making = Readonly<v.InferOutput<typeof making>>;

/** Where a learner was. */
export type Place = Readonly<v.InferOutput<typeof place>>;

/** A stored value as a draft; `undefined` if it does not read as one. */
export function readDraft(value: unknown): Draft | undefined {
  return read(draft, value);
}

/** A stored value as something half made; `undefined` if it does not read as one. */
export function readMaking(value: unknown): Making | undefined {
  return read(making, value);
}

/** A stored value as a place; `undefined` if it does not read as one. */
export function readPlace(value: unknown): Place | undefined {
  return read(place, value);
}

function read<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
