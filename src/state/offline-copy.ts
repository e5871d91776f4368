import type { Amount, KeptLanguage, StoringJob, StoringProblem, Update } from "./offline-state.ts";

/** What there is of the course, on the device and, as far as it was asked, on the server. */
export interface CopyReport {
  readonly languages: Readonly<Record<string, KeptLanguage>>;
  readonly shell?: KeptLanguage;
  /** Titles in the language of the page. */
  readonly update?: Update;
  /** A version is in use, with one language at least, or was until the last one was taken away. */
  readonly begun: boolean;
  /** The server has another version than the newest one that is here. */
  readonly behind: boolean;
}

/** Why storing ended. The message is for whoever looks into it. */
export class StoringError extends Error {
  readonly problem: StoringProblem;
  constructor(problem: StoringProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

export type Progress = (done: Amount, all: Amount) => void;

/** What another tab says of the copy: what it is storing, or that it is not, and the copy may have changed. */
export type CopyNews = { readonly job: StoringJob } | { readonly job?: undefined };

/**
 * The copy of the course, without any will of its own: `offline` has it on the browser's caches, tests in memory. Only one
 * tab at a time changes it; a second that asks for the same waits, and then finds it done. All but `look` reject with a
 * `StoringError`, and whatever they are ended by, the version in use is whole as before.
 */
export interface OfflineCopy {
  /** What is there. With `ask` the server is asked for its list; rejects when that does not come. */
  look(lang: string, ask?: boolean): Promise<CopyReport>;
  /** What is left to fetch until a language is whole. */
  missing(lang: string): Promise<Amount>;
  /** Brings what a language lacks. On a server with a newer version that is all of the newer one, which then waits. */
  store(lang: string, progress: Progress): Promise<void>;
  /** Brings the server's version, for the languages that are kept; then it waits. */
  fetchUpdate(progress: Progress): Promise<void>;
  /** Uses the version that waits. `false`: there is none. */
  apply(): Promise<boolean>;
  remove(lang: string): Promise<void>;
  /** Tells other tabs. */
  say(news: CopyNews): void;
  /** Hears other tabs. */
  onNews(listener: (news: CopyNews) => void): void;
  /** Resolves when no tab is changing the copy. */
  settled(): Promise<void>;
  /** From now on nothing more is written: all that is on the device is about to be erased. */
  end(): void;
}
