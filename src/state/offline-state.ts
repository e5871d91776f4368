import type { StoreApi } from "zustand/vanilla";

/** What the screens know of the copy of the course that is kept on the device. `offline` fills it in; see `src/offline`. */

/** How much of a language's course is on the device. */
export interface KeptLanguage {
  /** `whole`: every page, lesson and picture of it opens without a connection. */
  readonly kept: "none" | "partly" | "whole";
  /** Of all its files, those that every language needs left out. */
  readonly files: number;
  readonly bytes: number;
  /** It is on the device in the version that waits alone: it opens without a connection once that is used. */
  readonly waits?: boolean;
}

/** Files and bytes that have come, of how many. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** What is being stored just now. */
export interface StoringJob {
  /** `store`: a language for the first time, or what was missing of it. `update`: a new version of all that is kept. */
  readonly kind: "store" | "update";
  /** For `store`. */
  readonly lang?: string;
  readonly done: Amount;
  readonly all: Amount;
}

/** A lesson that a new version brings, changes or takes away. */
export interface ChangedLesson {
  readonly id: string;
  readonly title: string;
  readonly change: "new" | "changed" | "gone";
}

/** A version of the course that is newer than the one in use. */
export interface Update {
  /** `known`: on the server. `ready`: on the device, whole; it can be used at once. */
  readonly status: "known" | "ready";
  /** What is left to fetch, in bytes. */
  readonly bytes: number;
  /** In the language of the page, in the order of the course. Empty: only the program has changed. */
  readonly lessons: readonly ChangedLesson[];
}

/**
 * Why the last storing ended early. What had come stays, and the version in use is whole as before.
 * `offline`: the connection. `full`: no room. `altered`: the server's files are not those of its list (it is just being
 * updated, or changes them on the way). `failed`: anything else.
 */
export type StoringProblem = "offline" | "full" | "altered" | "failed";

export interface OfflineState {
  /** `insecure`: the address is plain http. `none`: this browser cannot, or does not let us. */
  readonly support: "checking" | "yes" | "insecure" | "none";
  /** By language code. Empty until it is known. */
  readonly languages: Readonly<Record<string, KeptLanguage>>;
  /** What all languages share: program, fonts, pictures. */
  readonly shell?: KeptLanguage;
  readonly job?: StoringJob;
  /** The connection is metered or slow: nothing large is fetched before the learner has said so. */
  readonly asks?: { readonly lang: string; readonly bytes: number };
  readonly update?: Update;
  readonly problem?: StoringProblem;
}

/** What the screens can ask for. Nothing here rejects: what goes wrong is in the state. */
export interface OfflineActions {
  /** Stores a language, whatever the connection; goes on where an earlier try ended. */
  store(lang: string): Promise<void>;
  /** Answers `asks` with no; it is not asked again for a week, and the settings still offer it. */
  putOff(): void;
  /** Takes a language's copy away. Not the one of the page. */
  remove(lang: string): Promise<void>;
  /** Looks for a new version now. */
  check(): Promise<void>;
  /** Fetches the known update, whatever the connection. */
  fetchUpdate(): Promise<void>;
  /** Uses the update that is ready, and opens the page anew in it. Only when nothing is half done: between lessons. */
  applyUpdate(): Promise<void>;
}

export type OfflineStore = StoreApi<OfflineState> & OfflineActions;
