import { type AssignmentAccepted, assignmentAccepted } from "./assignment-accepted.ts";
import { type AssignmentLeft, assignmentLeft } from "./assignment-left.ts";
import { type Countersigned, countersigned } from "./countersigned.ts";
import type { EventType } from "./define.ts";
import { upgraded } from "./define.ts";
import { type Delivered, delivered } from "./delivered.ts";
import { type ExamStarted, examStarted } from "./exam-started.ts";
import { type ExamSubmitted, examSubmitted } from "./exam-submitted.ts";
import { type Noted, noted } from "./noted.ts";
import { type ResultSent, resultSent } from "./result-sent.ts";
import type { StoredEvent } from "./types.ts";

/**
 * Types of events that no first answer needs to know. To the code of a first load they are unknown events: kept, sent to
 * other tabs, exported and merged as they are. Only those who fold them read them, with the schemas here; what does not read is
 * passed over by them, and kept all the same.
 */
export type LateEvent =
  | Noted
  | ExamStarted
  | ExamSubmitted
  | AssignmentAccepted
  | AssignmentLeft
  | ResultSent
  | Countersigned
  | Delivered;

/** Every such type, a line each. None may be in `eventTypes` too. */
export const lateEventTypes = {
  noted,
  "exam-started": examStarted,
  "exam-submitted": examSubmitted,
  "assignment-accepted": assignmentAccepted,
  "assignment-left": assignmentLeft,
  "result-sent": resultSent,
  countersigned,
  delivered,
} as const satisfies { readonly [Type in LateEvent["type"]]: EventType<Type> };

/** An event of a log as one of these types, in today's version; `undefined` if it is another's, of a later version, or malformed. */
export function readLate(event: StoredEvent): LateEvent | undefined {
  if (!Object.hasOwn(lateEventTypes, event.type)) return undefined;
  const type: EventType = lateEventTypes[event.type as LateEvent["type"]];
  if (event.v > type.version) return undefined;
  return upgraded(type, event.v, event) as LateEvent | undefined;
}

/** What happened, as whoever saw it tells it: the recorder adds the rest. */
export type LateHappened = {
  readonly [Type in LateEvent["type"]]: Omit<
    Extract<LateEvent, { type: Type }>,
    "id" | "at" | "tz" | "profile" | "device"
  >;
}[LateEvent["type"]];
