import type { StoredEvent } from "../learning/events/types.ts";

/**
 * The log of one profile in one course: a growing set of events, each under its id. Nothing in it is ever changed or
 * removed. `memory-log.ts` and `indexed-log.ts` are its twins; `log.contract.ts` says what both must do.
 */
export interface EventLog {
  /** Whether events can be appended, and if not, why. */
  state(): LogState;
  /** Hears when the log stops being open. Returns what ends it. */
  onState(listener: (state: LogState) => void): () => void;
  /** The newest `at` that this tab knows of; 0 if it knows of no event. */
  last(): number;
  /** Everything in the log, by (at, id). Rejects if it cannot be read. */
  all(): Promise<StoredEvents>;
  /**
   * Adds events in one transaction: all of them or none. Resolves when they are on disk; rejects if they are not, or
   * with a `TypeError` if one is malformed. An id that the log already has is left as it is.
   */
  append(events: readonly StoredEvent[]): Promise<void>;
  /** Looks for what other tabs wrote and did not, or could not, tell. Call it when a page is shown again. */
  refresh(): Promise<void>;
  /** Hears the events that others wrote, each once. Returns what ends it. Listen before calling `all`. */
  onForeign(listener: (events: readonly StoredEvent[]) => void): () => void;
  /** Hears and tells nothing more. */
  close(): void;
}

/** `closed`: by this page. `replaced`: a newer version of the program needs the database. `lost`: the browser ended it. */
export type LogState = "open" | "closed" | "replaced" | "lost";

export interface StoredEvents {
  readonly events: readonly StoredEvent[];
  /** How many rows are there that do not read as events. They are kept as they are. */
  readonly unreadable: number;
}
