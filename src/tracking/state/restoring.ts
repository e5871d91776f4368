import type { LateEvent } from "../../learning/events/late.ts";
import type { Event, StoredEvent } from "../../learning/events/types.ts";
import type { Bearer } from "./envelopes.ts";
import type { Known } from "./known.ts";
import type { Layout } from "./layout.ts";
import type { State } from "./types.ts";

export interface Expanding extends Bearer {
  readonly layout: Layout;
  /** What the log of this machine has already. */
  readonly known: readonly StoredEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What parts of a state are brought back with. */
export interface Restoring extends Expanding {
  readonly state: State;
  readonly course: Known;
}

export type RestoredEvent = Event | LateEvent;
