import { type Answered, answered } from "./answered.ts";
import type { EventType } from "./define.ts";
import { type Imported, imported } from "./imported.ts";
import { type LessonFinished, lessonFinished } from "./lesson-finished.ts";
import { type Made, made } from "./made.ts";
import { type Reinstated, reinstated } from "./reinstated.ts";
import { type Retracted, retracted } from "./retracted.ts";

/** Everything that can happen, as this program knows it. */
export type Event = Answered | LessonFinished | Made | Imported | Retracted | Reinstated;

/** Every type of event, a line each. */
export const eventTypes = {
  answered,
  "lesson-finished": lessonFinished,
  made,
  imported,
  retracted,
  reinstated,
} as const satisfies { readonly [Type in Event["type"]]: EventType<Type> };

/**
 * An event of a type, or of a version, that this program is too old for. The rule: it is kept as it is, goes wherever
 * events go (disk, other tabs, backups), counts for `at`, and every fold passes over it.
 */
export interface UnknownEvent {
  readonly id: string;
  readonly v: number;
  readonly type: string;
  readonly at: number;
}

/** What a log holds. */
export type StoredEvent = Event | UnknownEvent;

/** Whether this program understands an event that `readEvent` gave. */
export function isKnown(event: StoredEvent): event is Event {
  return typeOf(event.type)?.version === event.v;
}

/** The type of event of that name, if this program has it. */
export function typeOf(name: string): EventType | undefined {
  return Object.hasOwn(eventTypes, name) ? eventTypes[name as Event["type"]] : undefined;
}
