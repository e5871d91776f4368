import type { AssignmentAccepted } from "./events/assignment-accepted.ts";
import { readLate } from "./events/late.ts";
import { byTime } from "./events/order.ts";
import type { ResultSent } from "./events/result-sent.ts";
import type { StoredEvent } from "./events/types.ts";

/**
 * A fold of its own over what trainers asked, with the laws of `fold.ts`: commutative, associative, idempotent, incremental, and
 * blind to events that it does not know. Each field of an assignment is a greatest or a least over a union of events.
 */
export interface Assigned {
  /** By the id of the assignment. Read it with the functions here: ids come from outside. */
  readonly by: Readonly<Record<string, Kept>>;
}

interface Moment {
  readonly at: number;
  readonly id: string;
}

interface Kept {
  /** The highest version that was taken on; of equal ones the latest. */
  readonly accepted?: AssignmentAccepted;
  /** The first time of all: who one is in it was drawn then. */
  readonly first?: AssignmentAccepted;
  readonly lastAccepted?: Moment;
  readonly lastLeft?: Moment;
  readonly sent?: ResultSent;
}

/** What a learner took on. */
export interface Accepted {
  readonly id: string;
  readonly version: number;
  /** The signed code: what is asked is read from it. */
  readonly code: string;
  /** Who the learner is in it. */
  readonly person: string;
  readonly name: string;
  readonly number?: string;
  /** When it was first taken on, in milliseconds since 1970. */
  readonly since: number;
  /** Put aside: home does not lead through it. */
  readonly left: boolean;
  /** What was handed over last. */
  readonly sent?: ResultSent;
}

const none: Assigned = { by: {} };

/** The fold over assignments. */
export const assignedFold = { empty: none, apply: applyAssigned };

/** With more events. The same object if they change nothing. */
export function applyAssigned(assigned: Assigned, events: readonly StoredEvent[]): Assigned {
  const by = new Map(Object.entries(assigned.by));
  let changed = false;
  for (const stored of events) {
    const event = readLate(stored);
    const about = event !== undefined && "assignment" in event ? event : undefined;
    if (about === undefined) continue;
    const before = by.get(about.assignment) ?? {};
    const after = withEvent(before, about);
    if (after === before) continue;
    by.set(about.assignment, after);
    changed = true;
  }
  return changed ? { by: Object.fromEntries(by) } : assigned;
}

function withEvent(kept: Kept, event: Extract<ReturnType<typeof readLate>, { readonly assignment: string }>): Kept {
  switch (event.type) {
    case "assignment-accepted": {
      const { accepted, first, lastAccepted } = kept;
      const better = accepted === undefined || byVersion(event, accepted) > 0;
      const earlier = first === undefined || byTime(event, first) < 0;
      const later = lastAccepted === undefined || byTime(event, lastAccepted) > 0;
      if (!(better || earlier || later)) return kept;
      return {
        ...kept,
        ...(better && { accepted: event }),
        ...(earlier && { first: event }),
        ...(later && { lastAccepted: momentOf(event) }),
      };
    }
    case "assignment-left":
      return isLater(event, kept.lastLeft) ? { ...kept, lastLeft: momentOf(event) } : kept;
    case "result-sent":
      return isLater(event, kept.sent) ? { ...kept, sent: event } : kept;
  }
}

const momentOf = ({ at, id }: Moment): Moment => ({ at, id });
const isLater = (one: Moment, other: Moment | undefined) => other === undefined || byTime(one, other) > 0;
const byVersion = (one: AssignmentAccepted, other: AssignmentAccepted) =>
  one.data.version - other.data.version || byTime(one, other);

/** All that was taken on, the latest first. */
export function acceptedIn({ by }: Assigned): readonly Accepted[] {
  const all = Object.values(by).flatMap((kept): Accepted[] => {
    const { accepted, first, lastAccepted, lastLeft, sent } = kept;
    if (accepted === undefined || first === undefined) return [];
    const { version, code, name, number } = accepted.data;
    return [
      {
        id: accepted.assignment,
        ...{ version, code, name, ...(number !== undefined && { number }) },
        person: first.data.person,
        since: first.at,
        left: lastLeft !== undefined && isLater(lastLeft, lastAccepted),
        ...(sent !== undefined && { sent }),
      },
    ];
  });
  return all.sort((one, other) => other.since - one.since || (one.id < other.id ? -1 : 1));
}
