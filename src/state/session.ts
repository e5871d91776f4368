import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import type { Channel } from "../storage/channel.ts";
import { createHere } from "../storage/here.ts";
import type { Storage as OpenedStorage } from "../storage/open.ts";
import type { ProfileRow } from "../storage/profile-row.ts";
import type { Profiles } from "../storage/profiles.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import type { Timers } from "../storage/timers.ts";
import type { ProgressStore } from "./progress-store.ts";
import { joinTabs } from "./session-tabs.ts";
import type { SettingsStore } from "./settings-store.ts";

/**
 * Who learns in this tab. `asking`: the screens wait until somebody says who they are; the page shows no progress, and
 * nothing of a former person is left in memory.
 */
export type SessionState = {
  /** Grows whenever somebody leaves: screens that were drawn for them are not drawn for the next. */
  readonly turn: number;
} & (
  | { readonly status: "opening" }
  | {
      readonly status: "asking";
      readonly rows: readonly ProfileRow[];
      /** Whose screen was locked: they are asked for their PIN or passphrase first. */
      readonly locked?: string;
    }
  | {
      readonly status: "open";
      /** Left out where the browser keeps nothing: then nobody can be told apart. */
      readonly row?: ProfileRow;
      /** Everybody, this one included. */
      readonly rows: readonly ProfileRow[];
    }
);

export interface Session extends StoreApi<SessionState> {
  /** `undefined` where the browser keeps nothing. */
  readonly profiles: Profiles | undefined;
  /** Opens the one who is here, or asks. Called once, after the first render. Never rejects. */
  begin(): Promise<void>;
  /** Shows a profile's progress and settings. `codec` for one that is encrypted. Never rejects. */
  enter(profile: string, codec?: RowCodec): Promise<void>;
  /** Writes what waits, forgets the person, and asks who is there. With `lock` it asks for the same person's secret first. */
  leave(lock?: boolean): Promise<void>;
  /** Opens the storage of whoever is here anew: it was put right meanwhile. Never rejects. */
  reopen(): Promise<void>;
  /** Reads the rows again after one was added, changed or removed. */
  refresh(): Promise<void>;
  /** Notes that they are still here, so that a reload need not ask for a PIN. For when the page is left. */
  stay(): void;
  /** Writes what waits and lets everything go for good: from here on this tab opens and notes nothing. */
  end(): Promise<void>;
  /** How the rows of whoever is here are written; `undefined`: as they are. */
  codec(): RowCodec | undefined;
}

export interface SessionParts {
  readonly profiles: Profiles | undefined;
  /**
   * Opens what is kept of a profile; without one, a storage that lasts as long as the page, because of `failure` where the
   * people could not be read. Never rejects.
   */
  readonly open: (row: ProfileRow | undefined, codec: RowCodec | undefined, failure: unknown) => Promise<OpenedStorage>;
  readonly progress: Pick<ProgressStore, "start" | "stop">;
  readonly settings: SettingsStore;
  /** The tab's own storage, where there is one. */
  readonly tab: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  readonly course: string;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly timers: Timers;
}

/** Joins the people of this browser with the progress that is shown. */
export function createSession(parts: SessionParts): Session {
  const { profiles, open, progress, settings } = parts;
  const here = createHere(parts);
  const store = createStore<SessionState>(() => ({ turn: 0, status: "opening" }));
  let rows: readonly ProfileRow[] = [];
  let codec: RowCodec | undefined;
  /** One change after the other: a lock and a look at the rows may ask at once. */
  let line: Promise<void> = Promise.resolve();
  let ended = false;
  const inLine = (task: () => Promise<void>) => {
    const next = async () => {
      if (!ended) await task();
    };
    line = line.then(next, next);
    return line;
  };

  const current = () => {
    const state = store.getState();
    return state.status === "open" ? state.row : undefined;
  };

  const rowOf = (profile: string) => rows.find((row) => row.profile === profile);
  const latest = (row: ProfileRow) => {
    const now = rowOf(row.profile);
    return now === undefined || hasMoved(row, now) ? row : now;
  };

  const show = async (given: ProfileRow | undefined, by?: RowCodec, failure?: unknown) => {
    const usedAt = parts.clock.now();
    const row = given && { ...given, usedAt };
    if (row !== undefined) rows = rows.map((each) => (each.profile === row.profile ? row : each));
    const key = row !== undefined && secretOf(row) !== undefined ? by : undefined;
    codec = key;
    // A lost database is opened again with what is known of them then: they may have a name or a PIN meanwhile.
    await progress.start(() => open(row && latest(row), key, failure));
    if (row !== undefined) settings.take(row.profile, row.settings);
    store.setState({ turn: store.getState().turn, status: "open", rows, ...(row && { row }) }, true);
    if (row === undefined) return;
    here.note(row.profile);
    // What is not noted is only when somebody was last here.
    await profiles?.change(row.profile, (before) => ({ ...before, usedAt })).catch(() => undefined);
  };

  const ask = (locked?: string) =>
    store.setState({ turn: store.getState().turn, status: "asking", rows, ...(locked && { locked }) }, true);

  /** Nothing is shown of them from the first moment on, however long the storage takes to end. */
  const forget = async () => {
    const stopped = progress.stop();
    codec = undefined;
    here.forget();
    store.setState({ turn: store.getState().turn + 1, status: "opening" }, true);
    await stopped;
  };

  /** Opens what is kept of whoever is here where it is now; asks, where what this tab has does not open it any more. */
  const anew = async (before: ProfileRow) => {
    const by = codec;
    await forget();
    const row = rowOf(before.profile);
    if (row === undefined) {
      // Wiped, here or in another tab.
      rows = (await profiles?.ensure().catch(() => undefined)) ?? rows;
      return choose();
    }
    if (secretOf(row) !== undefined && secretOf(row) !== secretOf(before)) return ask(row.profile);
    return show(row, by);
  };

  // Whoever has a PIN is named only while a reload here would not ask for it either.
  const tabs = joinTabs(parts, () => {
    const row = current();
    return row !== undefined && (row.lock === undefined || here.isFresh(row)) ? row.profile : undefined;
  });

  settings.subscribe((state) => {
    const row = current();
    if (row === undefined || JSON.stringify(row.settings) === JSON.stringify(state)) return;
    const kept = { ...state };
    const changed = { ...row, settings: kept };
    rows = rows.map((each) => (each.profile === row.profile ? changed : each));
    store.setState({ row: changed, rows });
    profiles?.change(row.profile, (before) => ({ ...before, settings: kept })).catch(() => undefined);
  });

  const choose = async () => {
    const known = here.profile();
    const only = rows.length === 1 ? rows[0] : undefined;
    const mine = only ?? rows.find(({ profile }) => profile === known);
    if (mine !== undefined && (mine.lock === undefined || here.isFresh(mine))) return show(mine);
    if (mine === undefined && rows.length > 1) {
      const other = await tabs.elsewhere();
      const row = other === undefined ? undefined : rowOf(other);
      if (row !== undefined) return show(row);
    }
    ask(mine?.profile);
  };

  const look = async () => {
    if (profiles === undefined) return;
    const found = await profiles.all().catch(() => rows);
    const mine = current();
    // Nobody at all: the browser has thrown everything away, and what this page has is all that there is.
    if (mine !== undefined && found.length === 0) return;
    rows = found;
    if (mine === undefined) return store.getState().status === "asking" ? store.setState({ rows }) : undefined;
    const row = rowOf(mine.profile);
    if (row === undefined || hasMoved(mine, row)) return anew(mine);
    store.setState({ row, rows });
  };

  profiles?.onForeign(() => void inLine(look));

  return {
    ...store,
    profiles,
    begin: () =>
      inLine(async () => {
        try {
          if (profiles === undefined) return await show(undefined);
          rows = await profiles.ensure();
        } catch (error) {
          return show(undefined, undefined, error);
        }
        await choose();
      }),
    enter: (profile, by) =>
      inLine(async () => {
        if (current()?.profile === profile) return;
        if (current() !== undefined) await forget();
        const row = rowOf(profile);
        // Gone meanwhile, or encrypted: without its key there is nothing to show.
        if (row === undefined) return ask();
        if (secretOf(row) !== undefined && by === undefined) return ask(profile);
        await show(row, by);
      }),
    leave: (lock = false) =>
      inLine(async () => {
        const row = current();
        if (row === undefined) return;
        const stopped = forget();
        ask(lock ? row.profile : undefined);
        await stopped;
      }),
    reopen: () =>
      inLine(async () => {
        const before = current();
        if (before === undefined) return;
        const found = await profiles?.all().catch(() => rows);
        if (found?.length) rows = found;
        await anew(before);
      }),
    refresh: () => inLine(look),
    stay() {
      const row = current();
      // Whose time has passed does not get it back by leaving.
      if (row !== undefined && (row.lock?.kind !== "pin" || here.isFresh(row))) here.again();
    },
    end: () =>
      inLine(async () => {
        ended = true;
        await forget();
        store.setState(({ turn }) => ({ turn, status: "opening" }), true);
      }),
    codec: () => codec,
  };
}

/** What only the right passphrase opens; `undefined`: it is not encrypted. */
const secretOf = ({ lock }: ProfileRow) => (lock?.kind === "passphrase" ? lock.wrapped : undefined);

/** Whether what is kept of a person is in another database since, or is written in another way. */
const hasMoved = (before: ProfileRow, now: ProfileRow) =>
  before.generation !== now.generation || (before.lock?.kind === "passphrase") !== (now.lock?.kind === "passphrase");
