import { canonicalJson } from "../base/hash.ts";
import { newShortId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import type { CopyRecord } from "./copy.ts";
import type { Launch } from "./port.ts";
import type { State, Unread } from "./state/types.ts";

export interface Reconciling {
  /** What the LMS had. */
  readonly launch: Pick<Launch, "state" | "entry">;
  /** What this browser had. */
  readonly record: CopyRecord | "broken" | undefined;
  readonly random: Pick<Random, "bytes">;
  /** `readState` and `merge`. */
  readonly read: (text: string) => State | Unread;
  readonly merge: (one: State, other: State) => State;
}

export interface Reconciled {
  readonly attempt: string;
  /** What the log is brought up to; left out: nothing was done yet. */
  readonly state?: State;
  /** Highest that was ever used for this attempt: the next state gets a higher one. */
  readonly seq: number;
  /** As in the record: `seq` of what the LMS has. */
  readonly acknowledged: number;
  /** The attempt has just begun. */
  readonly fresh: boolean;
  /** The LMS lacks something of it: it is sent at once. */
  readonly send: boolean;
  /** An attempt that is over: what this browser keeps of it can go. */
  readonly forget?: string;
  /**
   * What people should hear: `broken`, `newer`: what the LMS had could not be read (a later version of the package wrote it), and is
   * kept in the record; `lost`: the LMS had nothing, and gets what was kept here.
   */
  readonly told?: "broken" | "newer" | "lost";
  /** As in the record. */
  readonly unread?: string;
}

/**
 * Which attempt goes on, and from where, when an LMS and this browser each remember something. Pure but for the id of a new attempt.
 *
 * - An LMS that has nothing begins a new attempt, if it ever said that it keeps this browser's: old progress is never revived. If
 *   it never did, or says itself that it resumes, it has lost it, and is sent it again.
 * - A state in the LMS counts. What this browser has of the same attempt is merged into it; so is an attempt of which the LMS never
 *   heard. Any other attempt of this browser's is over.
 * - What cannot be read is kept, never overwritten without a trace; this browser's own copy then goes on.
 */
export function reconcile(given: Reconciling): Reconciled {
  const { launch, random } = given;
  const record = typeof given.record === "object" ? given.record : undefined;
  const unread = record?.unread;
  const own = record === undefined ? undefined : stateOf(given.read(record.state));
  const theirs = given.read(launch.state);

  const begin = (also: Partial<Reconciled> = {}): Reconciled => ({
    attempt: newShortId(random),
    seq: 0,
    acknowledged: 0,
    fresh: true,
    send: true,
    ...also,
  });

  /** This browser's copy, as the LMS should have it. */
  const goOn = (of: CopyRecord, also: Partial<Reconciled>): Reconciled => ({
    attempt: of.attempt,
    ...(own !== undefined && { state: own }),
    seq: of.seq,
    acknowledged: 0,
    fresh: false,
    send: true,
    ...(unread !== undefined && { unread }),
    ...also,
  });

  if ("unread" in theirs) {
    if (theirs.unread !== "empty") {
      const also = { told: theirs.unread, unread: launch.state };
      return record === undefined ? begin(also) : goOn(record, also);
    }
    if (record === undefined) return begin();
    // An LMS that says that it resumes, and one that never had anything, are not at the beginning.
    if (launch.entry === "again" || record.acknowledged === 0)
      return goOn(
        record,
        own === undefined || (own.items.length === 0 && own.lessons.length === 0) ? {} : { told: "lost" },
      );
    return begin({ forget: record.attempt });
  }
  return join(given, theirs, record, own);
}

/** The LMS has a state that reads. */
function join(given: Reconciling, theirs: State, record: CopyRecord | undefined, own: State | undefined): Reconciled {
  const same = record?.attempt === theirs.attempt;
  // What an earlier launch could not read, and this version can.
  const unread = record?.unread === undefined ? undefined : stateOf(given.read(record.unread));
  // Also where the LMS once had all of it: two machines that were open at once have overwritten each other.
  const isOurs = same || record?.acknowledged === 0;
  const more = [isOurs ? own : undefined, unread?.attempt === theirs.attempt ? unread : undefined].filter(
    (state) => state !== undefined,
  );
  const state = more.reduce((all, each) => given.merge(all, { ...each, attempt: theirs.attempt }), theirs);
  return {
    attempt: theirs.attempt,
    state,
    seq: Math.max(theirs.seq, state.seq, same ? (record?.seq ?? 0) : 0),
    acknowledged: theirs.seq,
    fresh: false,
    send: contents(state) !== contents(theirs),
    ...(record !== undefined && !same && { forget: record.attempt }),
    ...(record?.unread !== undefined && !(unread !== undefined && more.includes(unread)) && { unread: record.unread }),
  };
}

/** What a state says of a learner, whenever it was written. */
const contents = (state: State) => canonicalJson({ ...state, seq: 0, minute: 0, rev: 0 });

const stateOf = (read: State | Unread) => ("unread" in read ? undefined : read);
