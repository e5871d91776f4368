import type { Marks } from "../port.ts";
import { durationOf } from "../xapi/duration.ts";
import type { Activity, Context, Extensions, Iri, Result, Speaking, Statement, Verb } from "../xapi/types.ts";

/** What cmi5 defines (9.3, 9.6.2); plain xAPI has the same verbs, and nothing of the rest. */
const CATEGORY: Activity = { objectType: "Activity", id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" };
const MOVE_ON: Activity = { objectType: "Activity", id: "https://w3id.org/xapi/cmi5/context/categories/moveon" };
const MASTERY_SCORE: Iri = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const PROGRESS: Iri = "https://w3id.org/xapi/cmi5/result/extensions/progress";
/** When something was done that had to wait for a later session. */
const DONE_AT: Iri = "urn:atenta:xapi:done-at";

const said = {
  initialized: "initialized",
  completed: "completed",
  passed: "passed",
  failed: "failed",
  terminated: "terminated",
} as const;

export type Bookend = keyof typeof said;

export interface BookendParts {
  readonly speaking: Speaking;
  /** What the session is about, as people read it. Left out in cmi5: the LMS knows it. */
  readonly definition?: Activity["definition"];
  /** 0 to 1, where the launch names one. */
  readonly masteryScore?: number | undefined;
  /** Unlike those of all other sessions. */
  readonly session: string;
  /** Unlike those of all other registrations: the registration's, or what stands for it. */
  readonly registration: string;
  readonly derivedId: (parts: readonly string[]) => string;
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds that the session has lasted. */
  readonly ms: number;
  /** As they stand: the score of passed and failed. */
  readonly marks?: Marks;
  /** 0 to 1: of what completion asks. */
  readonly progress?: number;
}

/** The id of what is said once in a registration, or once in a session. */
export function bookendId({ registration, session, speaking, derivedId }: BookendParts, verb: Bookend): string {
  const once = verb === "completed" || verb === "passed";
  return derivedId([registration, speaking.activity, verb, ...(once ? [] : [session])]);
}

/** One of the statements that begin and end a session, or say what came of it: in cmi5 as its chapter 9 wants them. Pure. */
export function bookend(parts: BookendParts, verb: Bookend, moment: Moment): Statement {
  const { speaking, definition } = parts;
  const result = resultOf(parts, verb, moment);
  return {
    id: bookendId(parts, verb),
    actor: speaking.actor,
    verb: verbOf(verb),
    object: { objectType: "Activity", id: speaking.activity, ...(definition !== undefined && { definition }) },
    ...(result !== undefined && { result }),
    context: contextOf(parts, verb),
    timestamp: new Date(moment.at).toISOString(),
  };
}

const verbOf = (verb: Bookend): Verb => ({ id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: said[verb] } });

function resultOf({ masteryScore }: BookendParts, verb: Bookend, { ms, marks, progress }: Moment): Result | undefined {
  const duration = durationOf(ms);
  switch (verb) {
    case "initialized":
      return undefined;
    case "completed":
      return { completion: true, duration };
    case "passed":
    case "failed": {
      const success = verb === "passed";
      // Whole hundredths of a per cent, also where the division of binary numbers would leave a crumb.
      const scaled = marks?.score === undefined ? undefined : Math.round(marks.score * 100) / 10_000;
      // A score that says otherwise than the verb is not told: the course may ask for more than a score (cmi5 9.3.4, 9.3.5).
      const fits = scaled !== undefined && (masteryScore === undefined || scaled >= masteryScore === success);
      return { ...(fits && { score: { scaled } }), success, duration };
    }
    case "terminated": {
      // Whoever has completed is not told of progress any more (cmi5 9.5.5.1).
      const left = marks?.completed === true ? undefined : progress;
      const extensions = left === undefined ? undefined : { [PROGRESS]: Math.floor(left * 100) };
      return { duration, ...(extensions !== undefined && { extensions }) };
    }
  }
}

function contextOf({ speaking, masteryScore }: BookendParts, verb: Bookend): Context {
  const { context, cmi5, registration } = speaking;
  const judged = verb === "passed" || verb === "failed";
  const categories = cmi5 ? [CATEGORY, ...(judged || verb === "completed" ? [MOVE_ON] : [])] : [];
  const extensions: Extensions | undefined =
    cmi5 && judged && masteryScore !== undefined ? { [MASTERY_SCORE]: masteryScore } : undefined;
  const { contextActivities } = context;
  const given = contextActivities?.category ?? [];
  const missing = categories.filter(({ id }) => !given.some((each) => each.id === id));
  return {
    ...(registration !== undefined && { registration }),
    ...context,
    ...(missing.length > 0 && { contextActivities: { ...contextActivities, category: [...given, ...missing] } }),
    ...(extensions !== undefined && { extensions: { ...extensions, ...context.extensions } }),
  };
}

/**
 * A statement as a session may send it that began after it was done: `initialized` has to be the first by its timestamp (cmi5 9.3).
 * When it was done stands beside.
 *
 * @param begun of the session, in milliseconds since 1970
 */
export function within(statement: Statement, begun: number): Statement {
  if (Date.parse(statement.timestamp) >= begun) return statement;
  const { context, timestamp } = statement;
  return {
    ...statement,
    context: { ...context, extensions: { ...context?.extensions, [DONE_AT]: timestamp } },
    timestamp: new Date(begun).toISOString(),
  };
}
