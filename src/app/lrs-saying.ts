import type { StoredEvent } from "../learning/events/types.ts";
import type { Statement } from "../tracking/xapi/types.ts";

export interface Told {
  readonly event: string;
  readonly at: number;
  readonly statements: readonly Statement[];
}

/** What events are as statements. */
export function createSaying(_parts: object): (events: readonly StoredEvent[]) => readonly Told[] {
  return () => [];
}
