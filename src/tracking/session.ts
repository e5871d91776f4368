import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import type { Timers } from "../storage/timers.ts";
import type { Copy, CopyRecord } from "./copy.ts";
import type { Launch, Lms, Refusal, Report } from "./port.ts";
import type { Reconciled } from "./reconcile.ts";

/** An exercise is several events at once, and one commit: it waits for so many milliseconds. */
const TOGETHER = 250;
/** What is only half done may wait longer: some LMSs stand still while they keep something. */
const HALF_DONE = 10_000;
/** So often an LMS that could not keep something is tried again, in milliseconds. */
const AGAIN = 30_000;

/**
 * `sent`: the LMS keeps all. `waiting`: it will be told in a moment. `refused`: it keeps all but something. `gone`: it does not
 * answer, or keeps nothing; this browser does. `watching`: a look at what was done, nothing is kept. `ended`: it was left.
 * `alone`: there is no LMS.
 */
export type TrackingStatus = "sent" | "waiting" | "refused" | "gone" | "watching" | "ended" | "alone";

export interface TrackingState {
  readonly status: TrackingStatus;
  /** What the LMS last said no to, or why there is none. */
  readonly refusals: readonly Refusal[];
  /** Changes that it does not keep yet, and since when, in milliseconds since 1970. */
  readonly waiting: number;
  readonly since?: number | undefined;
  /** What waited while it was gone or refused has been sent; until the next change. */
  readonly recovered: boolean;
  /** This browser holds a copy of what the LMS should have. */
  readonly copied: boolean;
  /** What was refused will not be sent again. */
  readonly final?: boolean;
}

/** What an LMS hears in one session, from the launch to the end. Nothing of it throws. */
export interface Tracking {
  readonly store: StoreApi<TrackingState>;
  /** Something was done: it is told soon; `urgent`: now. */
  changed(urgent?: boolean): void;
  /** Something is half done, or the learner is elsewhere: it is told with what comes next, or after a while. */
  touched(): void;
  /** The page cannot be seen any more, and may never be heard of again. */
  hidden(): void;
  shown(): void;
  online(): void;
  /** The page goes. */
  leave(): void;
  /**
   * The learner asks to leave: all is told, then it ends. `false`: not all could be kept, and nothing has ended, unless `anyway`.
   * It takes a while where an answer has to be waited for.
   */
  exit(anyway?: boolean): boolean | Promise<boolean>;
}

export interface TrackingParts {
  /** Left out: there is none. */
  readonly lms?: Lms | undefined;
  /** What `begin` gave. A refusal: there is an LMS that does not want to begin. */
  readonly launch?: Launch | Refusal | undefined;
  /** How the attempt goes on. */
  readonly from: Pick<Reconciled, "attempt" | "seq" | "acknowledged" | "send" | "unread">;
  /** All that is to be told, as of now; pure. `seq`: of the state in it. `undefined`: what was kept has not been read yet. */
  readonly report: (seq: number) => Report | undefined;
  readonly copy: Copy;
  readonly clock: Pick<Clock, "now">;
  readonly timers: Timers;
}

/** Tells an LMS that has begun what a learner does. It ends once, and after that nothing is called any more. */
export function createTracking(parts: TrackingParts): Tracking {
  const { clock, timers, copy, from } = parts;
  const launched = parts.launch === undefined || "why" in parts.launch ? undefined : parts.launch;
  const lms = launched === undefined ? undefined : parts.lms;
  const watching = launched !== undefined && launched.mode !== "normal";
  const begun = clock.now();
  let { seq, acknowledged } = from;
  let told: string | undefined;
  let callOff: (() => void) | undefined;
  /** What is half done has not been told. */
  let isTouched = false;
  /** It is told within moments anyway. */
  let isSoon = false;
  let ended = false;

  const store = createStore<TrackingState>(() => ({
    status: watching ? "watching" : lms === undefined ? "alone" : "sent",
    refusals: parts.launch !== undefined && "why" in parts.launch ? [parts.launch] : [],
    waiting: 0,
    recovered: false,
    copied: false,
  }));
  const inTrouble = () => ["gone", "refused"].includes(store.getState().status);

  const hasNews = () => isTouched || store.getState().waiting > 0 || inTrouble();

  const rest = () => {
    callOff?.();
    callOff = undefined;
    isSoon = false;
  };

  const later = (ms: number) => {
    rest();
    isSoon = ms === TOGETHER;
    callOff = timers.after(ms, () => send());
  };

  /** The report as it is now. A state that differs has a number of its own, by which two copies are told apart. */
  const look = (): Report | undefined => {
    if (store.getState().waiting === 0 && !inTrouble()) {
      const same = parts.report(seq);
      if (same === undefined || same.state === told) return same;
    }
    // Also where nothing has changed since it was refused: some LMSs would not send the very same again.
    const next = parts.report(seq + 1);
    if (next !== undefined) seq++;
    return next;
  };

  const note = (report: Report) => {
    const { attempt, unread } = from;
    const record: CopyRecord = {
      version: 1,
      attempt,
      state: report.state,
      seq,
      acknowledged,
      ...(unread !== undefined && { unread }),
    };
    return copy.write(record);
  };

  /** Puts all, and has it kept unless the page goes: then the ending call does it. */
  const send = (keep = true) => {
    rest();
    if (ended || watching) return;
    const report = look();
    if (report === undefined) return;
    isTouched = false;
    // Kept here first: whatever happens next, it is not lost.
    const copied = note(report);
    if (lms === undefined) {
      store.setState({ copied, waiting: 0, since: undefined });
      return;
    }
    const trouble = inTrouble();
    const refusals = lms.put(report);
    const isGone = refusals.some(({ why }) => why === "gone");
    const unkept = keep && !isGone ? lms.commit() : undefined;
    const all = unkept === undefined ? refusals : [...refusals, unkept];
    if (keep && !isGone && unkept === undefined && !refusals.some(({ what }) => what.endsWith("suspend_data"))) {
      acknowledged = seq;
      told = report.state;
      note(report);
    }
    if (all.length > 0) {
      store.setState({ status: isGone || unkept !== undefined ? "gone" : "refused", refusals: all, copied });
      if (keep) later(AGAIN);
      return;
    }
    if (keep)
      store.setState({ status: "sent", refusals: [], waiting: 0, since: undefined, recovered: trouble, copied });
  };

  const again = () => {
    if (hasNews()) send();
  };

  const session = () => Math.max(0, clock.now() - begun);

  const end = (asked: boolean) => {
    ended = true;
    rest();
    const refusal = lms?.end({ ms: session(), asked });
    const { refusals } = store.getState();
    store.setState({ status: "ended", ...(refusal !== undefined && { refusals: [...refusals, refusal] }) });
  };

  if (from.send && lms !== undefined && !watching) store.setState({ status: "waiting", waiting: 1, since: begun });

  return {
    store,
    changed(urgent = false) {
      if (ended || watching) return;
      const { waiting, since = clock.now(), status } = store.getState();
      const calm = status === "sent" ? "waiting" : status;
      store.setState({ waiting: waiting + 1, since, status: calm, recovered: false });
      if (urgent) send();
      else if (!isSoon) later(TOGETHER);
    },
    touched() {
      if (ended || watching) return;
      isTouched = true;
      if (callOff === undefined) later(HALF_DONE);
    },
    hidden() {
      if (ended || watching) return;
      lms?.time(session());
      send();
    },
    shown: again,
    online: again,
    leave() {
      if (ended) return;
      try {
        // A commit right before the end can lose what it was to keep: the end keeps it.
        if (!watching && hasNews()) send(false);
      } finally {
        end(false);
      }
    },
    exit(anyway = false) {
      if (ended) return true;
      again();
      if (inTrouble() && !anyway) return false;
      end(true);
      return true;
    },
  };
}
