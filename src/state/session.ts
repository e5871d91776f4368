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

/** How long a new tab waits for others to say who is there, in milliseconds. */
const ANSWER = 120;

interface SessionParts {
  readonly profiles: Profiles | undefined;
  /** Opens what is kept of a profile; without one, a storage that lasts as long as the page. Never rejects. */
  readonly open: (row: ProfileRow | undefined, codec: RowCodec | undefined) => Promise<OpenedStorage>;
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
  const { profiles, open, progress, settings, channel, timers } = parts;
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

  const show = async (given: ProfileRow | undefined, by?: RowCodec) => {
    const usedAt = parts.clock.now();
    const row = given && { ...given, usedAt };
    if (row !== undefined) rows = rows.map((each) => (each.profile === row.profile ? row : each));
    codec = by;
    await progress.start(() => open(row, by));
    if (row !== undefined) settings.take(row.profile, row.settings);
    store.setState({ turn: store.getState().turn, status: "open", rows, ...(row && { row }) }, true);
    if (row === undefined) return;
    here.note(row.profile);
    // What is not noted is only when somebody was last here.
    await profiles?.change(row.profile, (before) => ({ ...before, usedAt })).catch(() => undefined);
  };

  const ask = (locked?: string) =>
    store.setState({ turn: store.getState().turn, status: "asking", rows, ...(locked && { locked }) }, true);

  const forget = async () => {
    await progress.stop();
    codec = undefined;
    here.forget();
    store.setState(({ turn }) => ({ turn: turn + 1 }));
  };

  /** Who is open in another tab of this browser, as far as one answers. */
  const elsewhere = () =>
    new Promise<string | undefined>((resolve) => {
      const stop = channel.onMessage((said) => {
        if (isSaying(said)) done(said.here);
      });
      const late = timers.after(ANSWER, () => done(undefined));
      const done = (profile: string | undefined) => {
        stop();
        late();
        resolve(profile);
      };
      channel.post({ who: true });
    });

  channel.onMessage((said) => {
    const row = current();
    if (isAsking(said) && row !== undefined && row.lock?.kind !== "passphrase") channel.post({ here: row.profile });
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
      const other = await elsewhere();
      const row = rows.find(({ profile }) => profile === other);
      if (row !== undefined) return show(row);
    }
    ask(mine?.profile);
  };

  const look = async () => {
    if (profiles === undefined) return;
    rows = await profiles.all().catch(() => rows);
    const state = store.getState();
    if (state.status === "asking") store.setState({ rows });
    const mine = current();
    if (mine === undefined) return;
    const row = rows.find(({ profile }) => profile === mine.profile);
    if (row !== undefined) return store.setState({ row, rows });
    // Wiped: by another tab, or just now by this one.
    await forget();
    rows = await profiles.ensure().catch(() => rows);
    await choose();
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
        } catch {
          // The storage itself says why when it is opened.
          return show(undefined);
        }
        await choose();
      }),
    enter: (profile, by) =>
      inLine(async () => {
        if (current()?.profile === profile) return;
        if (current() !== undefined) await forget();
        await show(
          rows.find((row) => row.profile === profile),
          by,
        );
      }),
    leave: (lock = false) =>
      inLine(async () => {
        const row = current();
        if (row === undefined) return;
        await forget();
        ask(lock ? row.profile : undefined);
      }),
    reopen: () =>
      inLine(async () => {
        const before = current();
        if (before === undefined) return;
        const by = codec;
        await forget();
        rows = (await profiles?.all().catch(() => undefined)) ?? rows;
        await show(
          rows.find(({ profile }) => profile === before.profile),
          by,
        );
      }),
    refresh: () => inLine(look),
    stay: () => current() && here.again(),
    end: () =>
      inLine(async () => {
        ended = true;
        await forget();
        store.setState(({ turn }) => ({ turn, status: "opening" }), true);
      }),
    codec: () => codec,
  };
}

const isAsking = (said: unknown): boolean => typeof said === "object" && said !== null && "who" in said;

const isSaying = (said: unknown): said is { readonly here: string } =>
  typeof said === "object" && said !== null && "here" in said && typeof said.here === "string";
