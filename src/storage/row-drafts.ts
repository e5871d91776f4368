import * as v from "valibot";
import type { Json } from "../learning/json.ts";
import type { Channel } from "./channel.ts";
import type { DraftStore } from "./drafts.ts";
import { listeners } from "./listeners.ts";
import type { RowCodec } from "./row-codec.ts";
import type { Timers } from "./timers.ts";

/** A value under its key, or under what the codec makes of that. `undefined` takes it away. */
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

/** What was put and is not yet on disk. */
interface Waiting {
  readonly value: Json | undefined;
  /** As it will be on disk; left out while the codec is at it. */
  row?: DraftRow;
  /** Resolves when `row` is there. */
  readonly encoded?: Promise<void>;
}

/**
 * The draft store over rows of any kind: what tabs tell each other, and when it is written, is the same for all. A codec
 * begins when something is put, so that nothing is left to do but write when the page is about to go.
 */
export function rowDrafts(rows: DraftRows, channel: Channel, timers: Timers, codec?: RowCodec): DraftStore {
  const waiting = new Map<string, Waiting>();
  const foreign = listeners<[string, unknown]>();
  let stopTimer: (() => void) | undefined;
  let closed = false;

  const encoding = async (key: string, entry: Waiting, by: RowCodec) => {
    const value = entry.value === undefined ? undefined : await by.encode(key, entry.value);
    entry.row = { key: await by.key(key), value };
  };
  const set = (key: string, value: Json | undefined) => {
    if (closed) return;
    const entry: Waiting = codec === undefined ? { value, row: { key, value } } : { value };
    waiting.set(key, codec === undefined ? entry : Object.assign(entry, { encoded: encoding(key, entry, codec) }));
    // A failure keeps all of it waiting for the next time.
    stopTimer ??= timers.after(WAIT, () => flush().catch(() => {}));
  };
  const flush = async () => {
    stopTimer?.();
    stopTimer = undefined;
    const late = [...waiting.values()].filter(({ row }) => row === undefined);
    // Nothing is awaited that need not be: the page may be gone in the next turn.
    if (late.length > 0) await Promise.all(late.map(({ encoded }) => encoded));
    // What was put in the meantime is its own flush's.
    const batch = [...waiting].flatMap(([key, entry]) => (entry.row ? [{ key, entry, row: entry.row }] : []));
    if (batch.length === 0) return;
    await rows.write(batch.map(({ row }) => row));
    for (const { key, entry } of batch) {
      if (waiting.get(key) === entry) waiting.delete(key);
    }
    if (!closed) channel.post({ keys: batch.map(({ key }) => key) });
  };
  const reread = async (key: string) => {
    if (waiting.has(key)) return;
    const stored = await rows.get(codec === undefined ? key : await codec.key(key));
    const value = codec === undefined ? stored : await decoded(codec, key, stored);
    if (!waiting.has(key) && !closed) foreign.tell(key, value);
  };
  const stopMessages = channel.onMessage((said) => {
    if (!v.is(message, said)) return;
    // A value that cannot be read now is read with the others when the page starts again.
    for (const key of said.keys) reread(key).catch(() => {});
  });

  return {
    async all() {
      const found = await rows.all();
      const read = codec && (await Promise.all(found.map(({ key, value }) => codec.decode(key, value))));
      const values = new Map<string, unknown>(
        read === undefined
          ? found.map(({ key, value }) => [key, value])
          : read.flatMap((row) => (row === undefined ? [] : [[row.name, row.value]])),
      );
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

/** The value of a stored draft; one that is not there, or does not decode, is as good as none. */
async function decoded(codec: RowCodec, key: string, stored: unknown): Promise<unknown> {
  return stored === undefined ? undefined : (await codec.decode(await codec.key(key), stored))?.value;
}
