import type { DraftStore } from "./drafts.ts";
import type { EventLog } from "./log.ts";

/** `refused`: the browser keeps nothing for this page. `newer`: a newer program wrote it. `failed`: anything else. */
export type WhyNot = "refused" | "newer" | "failed";

/** Where a profile's events and drafts are. */
export type Storage = OpenStorage & ({ readonly durable: true } | { readonly durable: false; readonly why: WhyNot });

interface OpenStorage {
  readonly log: EventLog;
  readonly drafts: DraftStore;
  readonly profile: string;
  readonly device: string;
  /** Writes waiting drafts and lets everything go. Never rejects. */
  close(): Promise<void>;
}
