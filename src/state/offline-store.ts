import { createStore } from "zustand/vanilla";
import type { Clock } from "../base/clock.ts";
import { type OfflineCopy, type Progress, StoringError } from "./offline-copy.ts";
import type { OfflineState, OfflineStore, StoringJob, StoringProblem } from "./offline-state.ts";

/** How long it is not asked again after the learner has said no. */
const PUT_OFF = 7 * 24 * 60 * 60 * 1000;

export interface OfflineStoreParts {
  readonly copy: OfflineCopy;
  /** Makes the browser answer from the copy, if it can. Never rejects. */
  readonly begin: () => Promise<"yes" | "insecure" | "none">;
  /** The language of the page. */
  readonly lang: () => string;
  /** Whether every byte costs money or patience. */
  readonly metered: () => boolean;
  /** `false`: the device has no connection at all, and knows it. */
  readonly online: () => boolean;
  /** When the learner last said no; kept across visits. */
  readonly putOff: { read(): number | undefined; write(at: number): void };
  readonly clock: Pick<Clock, "now">;
  /** Opens the page anew. */
  readonly reopen: () => void;
}

/** The store with what the page's surroundings tell it. Neither rejects. */
export interface TendedOfflineStore extends OfflineStore {
  /** Begins, and does what can be done now: stores the first language, goes on with what was left, looks for an update. */
  tend(): Promise<void>;
  /** Reads again what is there: the page's language has changed. */
  refresh(): Promise<void>;
  /** From now on nothing more is stored: all that is on the device is about to be erased. */
  end(): void;
}

/** Joins the offline copy with the screens: what is done by itself, what is asked before, and what is told. */
export function createOfflineStore(parts: OfflineStoreParts): TendedOfflineStore {
  const { copy, lang, metered, putOff, clock } = parts;
  const store = createStore<OfflineState>(() => ({ support: "checking", languages: {} }));
  let begun: Promise<"yes" | "insecure" | "none"> | undefined;
  let tending: Promise<void> | undefined;
  /** What this tab is storing. */
  let own = 0;
  let following = false;

  /** Sets fields; those that are `undefined` are taken out. */
  const set = (change: { [Key in keyof OfflineState]?: OfflineState[Key] | undefined }) => {
    const next = Object.entries({ ...store.getState(), ...change }).filter(([, value]) => value !== undefined);
    store.setState(Object.fromEntries(next) as unknown as OfflineState, true);
  };

  const show = async (ask = false) => {
    const { languages, shell, update, ...more } = await copy.look(lang(), ask);
    const asks = store.getState().asks;
    const answered = asks !== undefined && languages[asks.lang]?.kept === "whole";
    set({ languages, shell, update, ...(answered && { asks: undefined }) });
    return { languages, update, ...more };
  };

  const refresh = async () => {
    if (store.getState().support === "yes") await show().catch(() => undefined);
  };

  const problemOf = (error: unknown): StoringProblem => (error instanceof StoringError ? error.problem : "failed");

  /** Stores something: shows how far it is, here and in other tabs, and how it ended. */
  const storing = async (kind: Pick<StoringJob, "kind" | "lang">, task: (progress: Progress) => Promise<void>) => {
    own++;
    set({ problem: undefined });
    try {
      await task((done, all) => {
        // Where nothing is missing there is nothing to show.
        if (done.files === all.files && store.getState().job === undefined) return;
        const job = { ...kind, done, all };
        set({ job });
        copy.say({ job });
      });
    } catch (error) {
      set({ problem: problemOf(error) });
    } finally {
      own--;
      if (own === 0) set({ job: undefined });
      copy.say({});
      await refresh();
    }
  };

  const storeLang = (code: string) => {
    if (store.getState().asks?.lang === code) set({ asks: undefined });
    return storing({ kind: "store", lang: code }, (progress) => copy.store(code, progress));
  };
  const fetchUpdate = () => storing({ kind: "update" }, copy.fetchUpdate);

  const mayAsk = () => {
    const at = putOff.read();
    // A clock that was set back must not put it off for years.
    return at === undefined || clock.now() - at > PUT_OFF || at > clock.now();
  };

  /** Looks at what the server has, and does what needs no question. Rejects when the server does not answer. */
  const look = async () => {
    if (!parts.online()) throw new StoringError("offline");
    const { languages, begun, behind } = await show(true);
    const page = lang();
    if (!begun) {
      if (languages[page] === undefined) return;
      if (!metered()) return storeLang(page);
      if (mayAsk()) set({ asks: { lang: page, bytes: (await copy.missing(page)).bytes } });
      return;
    }
    if (metered()) return;
    set({ asks: undefined });
    if (behind) return fetchUpdate();
    for (const [code, { kept }] of Object.entries(languages)) if (kept === "partly") await storeLang(code);
  };

  const begin = async () => {
    begun ??= parts.begin();
    const support = await begun;
    set({ support });
    return support === "yes";
  };

  const looking = async (ended: (error: unknown) => void) => {
    if (!(await begin())) return;
    tending ??= look().finally(() => {
      tending = undefined;
    });
    await tending.catch(ended);
  };

  copy.onNews(({ job }) => {
    if (own > 0) return;
    set({ job });
    if (job === undefined) return void refresh();
    if (following) return;
    // That tab may be closed before it says that it has ended.
    following = true;
    void copy.settled().then(() => {
      following = false;
      if (own === 0) set({ job: undefined });
      return refresh();
    });
  });

  return {
    ...store,
    tend: async () => {
      if (await begin()) await refresh();
      await looking(() => undefined);
    },
    refresh,
    end: copy.end,
    check: () => looking((error) => set({ problem: problemOf(error) })),
    store: storeLang,
    fetchUpdate,
    putOff: () => {
      putOff.write(clock.now());
      set({ asks: undefined });
    },
    remove: async (code) => {
      if (code === lang()) return;
      await copy.remove(code).catch((error) => set({ problem: problemOf(error) }));
      copy.say({});
      await refresh();
    },
    applyUpdate: async () => {
      try {
        if (!(await copy.apply())) return await refresh();
      } catch (error) {
        set({ problem: problemOf(error) });
        return refresh();
      }
      copy.say({});
      parts.reopen();
    },
  };
}
