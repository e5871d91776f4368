import { createStore } from "zustand/vanilla";
import type { Clock } from "../../base/clock.ts";
import type { Refusal } from "../port.ts";
import type { Tracking, TrackingState } from "../session.ts";
import type { Sender } from "./delivery.ts";
import { createStateKeeper, type StateParts } from "./keep-state.ts";
import type { Statement } from "./types.ts";

/** An exercise is several events at once: they are told together, so many milliseconds after the first. */
const TOGETHER = 250;
/** What is only half done may wait longer. */
const HALF_DONE = 10_000;
/** So many refusals are shown, the latest. */
const SHOWN = 20;

export interface XapiTrackingParts extends StateParts {
  readonly sender: Sender;
  /** Whoever only looks keeps nothing; that they came and went is told all the same. */
  readonly watching: boolean;
  /** What ends the session: it is sent after all else. Asked each time that somebody wants to leave. */
  readonly closing: () => readonly Statement[];
  readonly clock: Pick<Clock, "now">;
}

/**
 * What a learning record store hears in one session: statements through the sender, the state through the State API. It shows and
 * ends as a session with an LMS does, but that leaving takes a while.
 */
export function createXapiTracking(parts: XapiTrackingParts): Tracking {
  const { sender, watching, clock, timers, closing } = parts;
  let callOff: (() => void) | undefined;
  let isSoon = false;
  /** Changes of which the state in the store does not know. */
  let news = 0;
  let since: number | undefined;
  let wasGone = false;
  let ended = false;
  let leaving: Promise<boolean> | undefined;

  const store = createStore<TrackingState>(() => ({
    status: watching ? "watching" : "sent",
    refusals: [],
    waiting: 0,
    recovered: false,
    copied: false,
  }));

  const state = createStateKeeper(parts, () => show());

  const show = () => {
    const told = sender.store.getState();
    const kept = state.told();
    const refusals = [...(kept.refusal === undefined ? [] : [kept.refusal]), ...refusalsOf(told)];
    const waiting = Math.max(told.waiting, news);
    if (waiting === 0) since = undefined;
    else since = Math.min(since ?? clock.now(), told.since ?? Number.POSITIVE_INFINITY);
    const base = { refusals, waiting, since, copied: kept.copied };
    if (ended || watching) {
      store.setState({ ...base, status: ended ? "ended" : "watching", ...(watching && { refusals: [], waiting: 0 }) });
      return;
    }
    // Once is not enough to worry anybody: the next try comes within a second.
    const isGone = told.status === "unauthorised" || told.failed > 1 || kept.failed > 1;
    const isRefused = told.refused.length > 0 || kept.refusal?.why === "refused";
    const status = isGone ? "gone" : isRefused ? "refused" : waiting > 0 ? "waiting" : "sent";
    const final = status === "refused" && kept.refusal === undefined;
    if (isGone) wasGone = true;
    const isBack = wasGone && status === "sent";
    if (isBack) wasGone = false;
    store.setState({ ...base, status, final, ...(isBack && { recovered: true }) });
  };

  const rest = () => {
    callOff?.();
    callOff = undefined;
    isSoon = false;
  };

  /** What was done meanwhile is told the next time. */
  const write = async (leaves = false) => {
    const upTo = news;
    await state.write(leaves);
    if (state.told().isCurrent) news = Math.max(0, news - upTo);
    show();
  };

  const tell = (leaves = false) => {
    rest();
    if (ended || watching) return;
    void write(leaves);
    show();
  };

  const later = (ms: number) => {
    rest();
    isSoon = ms === TOGETHER;
    callOff = timers.after(ms, () => tell());
  };

  const again = () => {
    if (ended) return;
    sender.changed();
    if (!watching && (news > 0 || state.told().failed > 0 || callOff !== undefined)) tell();
  };

  /** Without being asked by the learner: a store that wants to be left alone is. */
  const sendNow = () => {
    const { status, lastTrouble } = sender.store.getState();
    if (status !== "unauthorised" && lastTrouble?.is !== "busy") void sender.now();
  };

  /** The page goes, or whoever learns: nobody waits for an answer. */
  const end = () => {
    tell(true);
    ended = true;
    sender.leave(closing());
    show();
  };

  /** Also where an earlier try is under way that comes to nothing. */
  const keep = async () => {
    const isUnderWay = state.isWriting();
    await write();
    if (isUnderWay && !state.told().isCurrent) await write();
  };

  const ask = async (): Promise<boolean> => {
    rest();
    const [isTold] = await Promise.all([sender.now(), keep()]);
    if (ended) return true;
    show();
    if (!isTold || !state.told().isCurrent) return false;
    if (!(await sender.now(closing()))) {
      show();
      return ended;
    }
    ended = true;
    rest();
    sender.stop();
    show();
    return true;
  };

  sender.store.subscribe(show);
  if (parts.from.send && !watching) news = 1;
  sender.changed();
  show();

  return {
    store,
    changed(urgent = false) {
      if (ended || watching) return;
      news++;
      store.setState({ recovered: false });
      sender.changed();
      show();
      if (urgent) {
        sendNow();
        tell();
      } else if (!isSoon) later(TOGETHER);
    },
    touched() {
      if (!ended && !watching && callOff === undefined) later(HALF_DONE);
    },
    hidden() {
      if (ended || watching) return;
      sendNow();
      tell(true);
    },
    shown: again,
    online: again,
    leave() {
      if (!ended) end();
    },
    exit(anyway = false) {
      if (ended) return true;
      if (watching || anyway) {
        end();
        return true;
      }
      leaving ??= ask().finally(() => {
        leaving = undefined;
      });
      return leaving;
    },
  };
}

/** What the store said no to, as people are shown what an LMS said. */
function refusalsOf({ refused, lastTrouble }: ReturnType<Sender["store"]["getState"]>): readonly Refusal[] {
  const told = refused
    .slice(-SHOWN)
    .map(({ id, status, text }): Refusal => ({ why: "refused", what: id, code: status, text, diagnostic: "" }));
  if (lastTrouble === undefined) return told;
  const text = lastTrouble.is === "busy" ? "" : lastTrouble.text;
  return [{ why: "gone", what: "statements", code: lastTrouble.status, text, diagnostic: "" }, ...told];
}
