import type { Json } from "../learning/json.ts";

/**
 * Values that are overwritten: half-given answers and the place, under the keys of `draft-values.ts`. What is put is
 * written a moment later, and only the last of several. In any race between tabs all end with what is on disk.
 */
export interface DraftStore {
  /** Every value by its key, with what this tab has put since. Values are not trusted. Rejects if they cannot be read. */
  all(): Promise<ReadonlyMap<string, unknown>>;
  put(key: string, value: Json): void;
  remove(key: string): void;
  /** Writes now what is waiting; resolves when it is on disk. If it rejects, all of it goes on waiting. */
  flush(): Promise<void>;
  /** Hears what another tab put (`undefined`: removed). Returns what ends it. */
  onForeign(listener: (key: string, value: unknown) => void): () => void;
  /** Hears and tells nothing more; what is waiting is dropped, so flush first. */
  close(): void;
}
