import type { Marks } from "../port.ts";
import type { Statement } from "../xapi/types.ts";
import { type Bookend, type BookendParts, bookend, bookendId } from "./bookends.ts";

/** How a learner stands now. */
export interface Stand {
  readonly marks: Marks;
  /** 0 to 1: of what completion asks. */
  readonly progress: number;
}

export interface VisitParts extends BookendParts {
  /** When the session began, and now, in milliseconds since 1970. */
  readonly begun: number;
  readonly now: () => number;
  /** Nobody is judged who only looks (cmi5 10.2.2). */
  readonly watching: boolean;
  /** `undefined`: what was kept has not been read yet. */
  readonly stand: () => Stand | undefined;
  /** Whether the receiver has answered for a statement. */
  readonly isDelivered: (id: string) => boolean;
  /** What another machine has told of this registration: never twice. */
  readonly told: ReadonlySet<Bookend>;
  /** Whether something was answered in this session that could have made somebody pass. */
  readonly hasTried: () => boolean;
}

/** The statements of one session that are about all of it, beside those of what was answered. */
export interface Visit {
  /** Comes before all others. */
  readonly first: Statement;
  /** What came of it so far: completed, passed. Each as it was when it was first seen. */
  outcomes(): readonly Statement[];
  /** What is said when it ends, after all others. */
  last(): readonly Statement[];
}

/**
 * What a session says, and when (cmi5 9.3): initialized first; completed and passed as soon as they are so, once in a registration;
 * failed only when a session ends in which somebody tried, so that nobody has failed who may still pass in it; terminated last.
 */
export function createVisit(parts: VisitParts): Visit {
  const { begun, now, watching, stand, isDelivered, told, hasTried } = parts;
  const seen = new Map<Bookend, Statement>();
  const moment = () => ({ at: now(), ms: now() - begun, ...stand() });

  const once = (verb: Bookend): Statement => {
    const known = seen.get(verb) ?? bookend(parts, verb, moment());
    seen.set(verb, known);
    return known;
  };
  const has = (verb: Bookend) => told.has(verb) || isDelivered(bookendId(parts, verb));

  return {
    first: bookend(parts, "initialized", { at: begun, ms: 0 }),
    outcomes() {
      const { marks } = stand() ?? {};
      if (watching || marks === undefined) return [];
      return [
        ...(marks.completed && !has("completed") ? [once("completed")] : []),
        // Who was told to have failed in this session, and stayed, has passed in the next: one of the two in a session.
        ...(marks.success === "passed" && !has("passed") && !has("failed") ? [once("passed")] : []),
      ];
    },
    last() {
      const { marks } = stand() ?? {};
      const failed = !watching && marks?.success === "failed" && hasTried() && !has("passed") && !has("failed");
      return [...(failed ? [bookend(parts, "failed", moment())] : []), bookend(parts, "terminated", moment())];
    },
  };
}
