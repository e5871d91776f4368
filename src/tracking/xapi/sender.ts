import { createStore } from "zustand/vanilla";
import type { Clock } from "../../base/clock.ts";
import type { Random } from "../../base/random.ts";
import type { Delivered } from "../../learning/events/delivered.ts";
import { MOST_IDS } from "../../learning/events/envelope.ts";
import type { Timers } from "../../storage/timers.ts";
import type { Client, Refused, Sender, SenderState } from "./delivery.ts";
import { batchOf, type Limits, pauseAfter, settle, sizeOf } from "./outbox.ts";
import type { Turns } from "./turns.ts";
import type { Statement } from "./types.ts";

/** Several events are one exercise: they are sent together, so many milliseconds after the first. */
const TOGETHER = 250;
/** So often it is asked whether another tab has done, in milliseconds; and whoever wants to leave asks so many times. */
const ANOTHERS_TURN = 2_000;
const TURNS = 4;

export interface SenderParts {
  /**
   * All that is to be sent and has not been delivered, in the order in which it is to arrive. Asked once for many requests; what
   * was answered for meanwhile is left out by the sender itself.
   */
  readonly waiting: () => readonly Statement[];
  readonly client: Pick<Client, "send">;
  /** Notes for good what the store has answered for. It may fail: then it is asked again another time. */
  readonly append: (data: Omit<Delivered["data"], "to">) => void;
  readonly turns: Turns;
  readonly clock: Pick<Clock, "now">;
  readonly timers: Timers;
  readonly random: Pick<Random, "uint32">;
  readonly limits?: Limits;
}

const LIMITS: Limits = { statements: 50, bytes: 200_000 };
/** Of the 64 KiB that a browser sends after a page has gone. The rest is for the state. */
const LEAVING: Limits = { statements: 50, bytes: 24_000 };

/** Smaller ones than that, in bytes, are sent also if the page goes meanwhile: people answer, and close the window. */
const SMALL = 16_000;

type Halt = NonNullable<SenderState["lastTrouble"]>;

/** See `Sender`. Nothing is lost where it ends at any point, nor stored twice: what is sent again has the same ids. */
export function createSender(parts: SenderParts): Sender {
  const { client, turns, clock, timers, random, limits = LIMITS } = parts;
  /** Answered for, and refused, since this page was opened. The log may not say so yet. */
  const done = new Set<string>();
  /** Refused, and not yet noted: a store that has never said yes may not be one. */
  let unsure: Refused[] = [];
  let trusted = false;
  let under: readonly Statement[] = [];
  let callOff: (() => void) | undefined;
  let due = 0;
  let running: Promise<boolean> | undefined;
  let final: readonly Statement[] = [];
  /** Before that nobody but the learner has it tried: the store has asked for patience. */
  let notBefore = 0;
  let stopped = false;

  const left = () => [...parts.waiting(), ...final].filter(({ id }) => !done.has(id));

  const store = createStore<SenderState>(() => ({ status: "idle", waiting: 0, refused: [], failed: 0 }));

  const show = (waiting: number, also: Partial<SenderState> = {}) => {
    const since = waiting === 0 ? undefined : (store.getState().since ?? clock.now());
    store.setState({ waiting, since, ...also });
  };

  const rest = () => {
    callOff?.();
    callOff = undefined;
  };

  const later = (ms: number) => {
    rest();
    due = clock.now() + ms;
    callOff = timers.after(ms, () => {
      callOff = undefined;
      void go();
    });
  };

  /** Notes what was answered, in events that are not too long. */
  const note = (stored: readonly string[], refused: readonly Refused[]) => {
    for (const { id } of refused) done.add(id);
    for (const id of stored) done.add(id);
    if (refused.length > 0) store.setState({ refused: [...store.getState().refused, ...refused] });
    unsure.push(...refused);
    if (stored.length > 0) trusted = true;
    if (!trusted) return;
    const known = unsure;
    unsure = [];
    try {
      for (let at = 0; at < Math.max(stored.length, known.length); at += MOST_IDS) {
        const no = known.slice(at, at + MOST_IDS);
        parts.append({ statements: stored.slice(at, at + MOST_IDS), ...(no.length > 0 && { refused: no }) });
      }
    } catch {
      // The store has them; that it does is found out again.
    }
  };

  // Some browsers will not have it where they ask a store first whether they may: then it goes without.
  const isSmall = (batch: readonly Statement[]) =>
    store.getState().failed === 0 && batch.reduce((bytes, statement) => bytes + sizeOf(statement), 0) <= SMALL;

  /** Sends until nothing is left, or something is in the way. */
  const send = async (): Promise<Halt | undefined> => {
    for (let all = left(); all.length > 0 && !stopped; all = left()) {
      const pieces: (readonly Statement[])[] = [];
      for (let at = 0; (at < all.length || pieces.length > 0) && !stopped; ) {
        const piece = pieces.shift();
        const batch = piece ?? batchOf(all.slice(at, at + limits.statements), limits);
        if (piece === undefined) at += batch.length;
        under = batch;
        const { stored, refused, again, trouble } = settle(
          batch,
          await client.send(batch, { keepalive: isSmall(batch) }),
        );
        under = [];
        note(stored, refused);
        pieces.unshift(...again);
        if (trouble !== undefined) return trouble;
        show(store.getState().waiting - stored.length - refused.length, { lastTrouble: undefined, failed: 0 });
      }
    }
    return undefined;
  };

  const halt = (trouble: Halt) => {
    const failed = store.getState().failed + 1;
    if (trouble.is === "unauthorised") {
      show(left().length, { status: "unauthorised", lastTrouble: trouble, failed, nextTry: undefined });
      return;
    }
    const pause = pauseAfter(failed, random.uint32(), trouble);
    notBefore = trouble.is === "busy" && trouble.after !== undefined ? clock.now() + trouble.after : 0;
    show(left().length, { status: "waiting", lastTrouble: trouble, failed, nextTry: clock.now() + pause });
    later(pause);
  };

  /** `false`: it is another tab's turn. */
  const round = async (): Promise<boolean> => {
    let trouble: Halt | undefined;
    const had = await turns.alone(async () => {
      store.setState({ status: "sending", nextTry: undefined });
      trouble = await send();
    });
    if (stopped) return had;
    if (!had) {
      store.setState({ status: "waiting", nextTry: clock.now() + ANOTHERS_TURN });
      later(ANOTHERS_TURN);
    } else if (trouble !== undefined) halt(trouble);
    else {
      // Something may have come while the turn was given back.
      const { length } = left();
      show(length, { status: length > 0 ? "waiting" : "idle", lastTrouble: undefined, failed: 0, nextTry: undefined });
      if (length > 0) later(TOGETHER);
    }
    return had;
  };

  /** One round, or the one that is under way. */
  const go = (): Promise<boolean> => {
    rest();
    if (running !== undefined || stopped) return running ?? Promise.resolve(true);
    const { length } = left();
    show(length);
    if (length === 0) {
      store.setState({ status: "idle", nextTry: undefined });
      return Promise.resolve(true);
    }
    running = round().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    store,
    changed() {
      if (stopped) return;
      const { length } = left();
      const { status } = store.getState();
      show(length, status === "idle" && length > 0 ? { status: "waiting" } : {});
      // What is under way looks for itself what there is.
      if (length === 0 || running !== undefined || status === "unauthorised") return;
      const ms = Math.max(TOGETHER, notBefore - clock.now());
      if (callOff === undefined || due > clock.now() + ms) later(ms);
    },
    async now(last = []) {
      if (stopped) return false;
      await running;
      final = last;
      for (let turn = 1; !(await go()) && turn < TURNS; turn++) {
        await new Promise<void>((resolve) => timers.after(ANOTHERS_TURN / 2, resolve));
      }
      const isAll = left().length === 0;
      // Whoever stays after all has not come to an end: that is not sent behind their back.
      final = [];
      if (!stopped) show(left().length);
      return isAll;
    },
    leave(last = []) {
      if (stopped) return;
      final = last;
      stopped = true;
      rest();
      const own = new Set([...under, ...last].map(({ id }) => id));
      const room = last.reduce((bytes, statement) => bytes - sizeOf(statement), LEAVING.bytes);
      const waiting = left().filter(({ id }) => !own.has(id));
      const some = batchOf(waiting, { ...LEAVING, bytes: room });
      // The first goes into any batch, however long it is; into this one it has to fit.
      const fits = some.length !== 1 || some.every((statement) => sizeOf(statement) < room);
      const batch = [...(fits ? some : []), ...last];
      store.setState({ status: "stopped", waiting: left().length });
      if (batch.length === 0) return;
      // Whether the page is still there to hear the answer nobody knows.
      void client.send(batch, { keepalive: true }).then((answer) => {
        const { stored, refused } = settle(batch, answer);
        note(stored, refused);
      });
    },
    stop() {
      stopped = true;
      rest();
      store.setState({ status: "stopped", nextTry: undefined });
    },
  };
}
