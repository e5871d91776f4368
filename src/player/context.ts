import { createContext, useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { PackageShelf } from "../offline/kit.ts";
import type { Unseal } from "../state/copies.ts";
import type { CourseState, CourseStore } from "../state/course-store.ts";
import type { Device } from "../state/device.ts";
import type { Edition } from "../state/edition.ts";
import type { Health } from "../state/health.ts";
import type { OfflineStore } from "../state/offline-state.ts";
import type { People } from "../state/people-contract.ts";
import type { ProgressState, ProgressStore } from "../state/progress-store.ts";
import type { Sealing } from "../state/sealing.ts";
import type { Session, SessionState } from "../state/session.ts";
import type { SettingsState, SettingsStore } from "../state/settings-store.ts";
import { type AfterPaint, soonOf } from "../state/soon.ts";
import type { Trainer } from "../state/trainer/contract.ts";
import type { Signing } from "../storage/signing/signing.ts";

/** What lessons can do without, and gets its code when the first answer can be given. */
export interface LateParts {
  readonly offline?: OfflineStore;
  /** Does what may be wanted soon, where that costs nobody anything; gives what calls it off. */
  readonly ahead?: (task: () => Promise<unknown>) => () => void;
  readonly device?: Device;
  readonly people?: People;
  readonly health?: Health;
  /** Signs certificates and checks their codes: its code comes when it is asked for. May reject. */
  readonly signing?: () => Promise<Signing>;
  /** Checks what trainers ask, and seals what is sent back: its code comes when it is asked for. May reject. */
  readonly sealing?: () => Promise<Sealing>;
  /** What this person keeps as a trainer: opened with the trainer's pages alone. May reject. */
  readonly trainer?: () => Promise<Trainer>;
  /** What packages are made of: its code comes with the page that makes them. May reject. */
  readonly packages?: () => Promise<PackageShelf>;
  /** What other apps handed over to this one and nobody has read yet. */
  readonly shared?: {
    readonly read: () => Promise<readonly { name: string; size: number; text: () => Promise<string> }[]>;
    readonly done: () => Promise<void>;
  };
  /** Opens a sealed copy with its passphrase. Left out where the browser offers no cryptography. */
  readonly unseal?: Unseal;
}

/** What the learner's screens stand on. `createApp` makes one. */
export interface Player {
  readonly course: CourseStore;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** Who learns in this tab. Left out where a page is written for nobody. */
  readonly session?: Session | undefined;
  readonly late?: StoreApi<LateParts> | undefined;
  /** Runs something once the next frame has been painted. Left out: at once. */
  readonly afterPaint?: AfterPaint | undefined;
  /** Milliseconds since 1970. Left out where a page is written for nobody. */
  readonly now?: (() => number) | undefined;
  /** What is different in a package. Left out: this is a site. */
  readonly edition?: Edition | undefined;
  /** Brings what a page in another language needs, words included. Rejects when it cannot be had. */
  readonly prepareLanguage: (path: string, lang: string) => Promise<void>;
}

export const PlayerContext = createContext<Player | undefined>(undefined);

export function usePlayer(): Player {
  const player = useContext(PlayerContext);
  if (player === undefined) throw new Error("A screen of the player needs a PlayerContext above it");
  return player;
}

/**
 * Of the course. What a page needs has arrived before it is first drawn, on the server and in the browser; zustand's own
 * hook would draw that first time with the store's empty beginning.
 */
export function useCourse<T>(select: (state: CourseState) => T): T {
  const { course } = usePlayer();
  const read = () => select(course.getState());
  return useSyncExternalStore(course.subscribe, read, read);
}

/** Of progress. While a page is being hydrated this is the beginning, without progress, whatever has come meanwhile. */
export const useProgress = <T>(select: (state: ProgressState) => T): T => useStore(usePlayer().progress, select);

/** The same for what may change a frame after what was pressed, so that its answer is not kept waiting. */
export function useProgressSoon<T>(select: (state: ProgressState) => T): T {
  const { progress, afterPaint } = usePlayer();
  return useStore(afterPaint === undefined ? progress : soonOf(progress, afterPaint, isUrgent), select);
}

const isUrgent = (now: ProgressState, before: ProgressState) => !now.ready || !before.ready;

export const useSettings = <T>(select: (state: SettingsState) => T): T => useStore(usePlayer().settings, select);

const nobody = createStore<SessionState>(() => ({ turn: 0, status: "opening" }));
const nothing = createStore<LateParts>(() => ({}));

export const useSession = <T>(select: (state: SessionState) => T): T => useStore(usePlayer().session ?? nobody, select);
export const useLate = <T>(select: (state: LateParts) => T): T => useStore(usePlayer().late ?? nothing, select);
