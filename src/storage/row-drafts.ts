import * as v from "valibot";
import type { Json } from "../learning/json.ts";
import type { Channel } from "./channel.ts";
import type { DraftStore } from "./drafts.ts";
import { listeners } from "./listeners.ts";
import type { Timers } from "./timers.ts";

/** A value under its key. `undefined` takes it away. */
export interface DraftRow {
  readonly key: string;
  readonly value: unknown;
}

/** The rows below a draft store. Everything rejects if it cannot be done. */
export interface DraftRows {
  all(): Promise<readonly DraftRow[]>;
  get(key: string): Promise<unknown>;
  /** Begins at once, in one transaction. Resolves when it is complete. */
  write(rows: readonly DraftRow[]): Promise<void>;
}

/** How long what is put may wait, in milliseconds. */
const WAIT = 250;

/** Only keys are told: whoever hears reads the disk, so that all end with the same whatever order messages come in. */
const message = v.object({ keys: v.array(v.string()) });

/** The draft store over rows of any kind: what tabs tell each other, and when it is written, is the same for all. */
export function rowDrafts(rows: DraftRows, channel: Channel, timers: Timers): DraftStore {
  const waiting = new Map<string, { readonly value: Json | undefined }>();
  const foreign = listeners<[string, unknown]>();
  let stopTimer: (() => void) | undefined;
  let closed = false;

  const set = (key: string, value: Json | undefined) => {
    if (closed) return;
    waiting.set(key, { value });
    // A failure keeps all of it waiting for the next time.
    stopTimer ??= timers.after(WAIT, () => flush().catch(() => {}));
  };
  const flush = async () => {
    stopTimer?.();
    stopTimer = undefined;
    const batch = [...waiting];
    if (batch.length === 0) return;
    await rows.write(batch.map(([key, { value }]) => ({ key, value })));
    for (const [key, entry] of batch) {
      if (waiting.get(key) === entry) waiting.delete(key);
    }
    if (!closed) channel.post({ keys: batch.map(([key]) => key) });
  };
  const reread = async (key: string) => {
    if (waiting.has(key)) return;
    const value = await rows.get(key);
    if (!waiting.has(key) && !closed) foreign.tell(key, value);
  };
  const stopMessages = channel.onMessage((said) => {
    if (!v.is(message, said)) return;
    // A value that cannot be read now is read with the others when the page starts again.
    for (const key of said.keys) reread(key).catch(() => {});
  });

  return {
    async all() {
      const values = new Map((await rows.all()).map(({ key, value }) => [key, value]));
      for (const [key, { value }] of waiting) {
        if (value === undefined) values.delete(key);
        else values.set(key, value);
      }
      return values;
    },
    put: set,
    remove: (key) => set(key, undefined),
    flush,
    onForeign: foreign.add,
    close() {
      closed = true;
      stopTimer?.();
      stopMessages();
      channel.close();
    },
  };
}
