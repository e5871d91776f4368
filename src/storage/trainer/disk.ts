import type { Channel } from "../channel.ts";
import type { Connection } from "../database.ts";
import type { RowCodec } from "../row-codec.ts";
import type { Timers } from "../timers.ts";
import { openTrainerDatabase, type TrainerSchema } from "./database.ts";
import { type Kind, kinds, rowName } from "./kinds.ts";
import { recodeRows } from "./recode.ts";
import { type Change, changedRows, noRows, type Rows, readChange, readRow } from "./rows.ts";
import { clearRaw, type RawChange, readRaw, writeRaw } from "./transaction.ts";

/** What a trainer keeps, on the disk. Everything rejects if it cannot be done, and then nothing has changed. */
export interface TrainerDisk {
  /** What there is now, and how many rows do not read: they stay, and nothing is written over them. */
  read(): Promise<{ readonly rows: Rows; readonly unreadable: number }>;
  /**
   * Writes all of the changes or none, and has read them back when it resolves. Rejects with `OvertakenError` if one of the rows
   * is no longer as it was last read or written here. Others that have it open are told.
   */
  write(changes: readonly Change[]): Promise<void>;
  /** Takes everything away, rows that do not read as well. */
  clear(): Promise<void>;
  /** Another tab has written. Returns what ends it. */
  onForeign(listener: () => void): () => void;
  close(): void;
}

/** Everything was written anew in another way, with a passphrase or without one: who opened it before has to open it again. */
class RewrittenError extends Error {
  override readonly name = "RewrittenError";
}

/** Nobody may write there: what is there is not known. */
class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

/**
 * Opens what is kept under a name. With a codec, rows in the clear are encrypted first: the profile had no passphrase when they
 * were written. Rejects as `openDatabase` does.
 */
export async function openTrainerDisk(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly name: string;
  readonly channel: Channel;
  readonly codec: RowCodec | undefined;
  /** Hears that the database had not been there. */
  readonly onMade?: () => void;
}): Promise<TrainerDisk> {
  const { indexedDB, timers, name, channel, codec, onMade } = parts;
  let connection: Connection<TrainerSchema> = await openTrainerDatabase(indexedDB, timers, name, onMade);
  let closed = false;
  /** How often everything had been written anew. */
  let times = 0;
  try {
    if (codec !== undefined) await recodeRows(connection.db, { from: codec, to: codec });
    times = (await readRaw(connection.db)).times;
  } catch (error) {
    connection.close();
    throw error;
  }

  /** By store and key: what was last seen there. */
  let seen = new Map<string, unknown>();
  let unread = new Set<string>();

  const database = async () => {
    if (closed) throw new DOMException("It is closed", "InvalidStateError");
    // The browser may end a connection by itself; one that was asked to make room is gone for good.
    if (connection.state() === "lost") connection = await openTrainerDatabase(indexedDB, timers, name);
    return connection.db;
  };

  const decoded = async (kind: Kind, key: string, value: unknown): Promise<Change | undefined> => {
    if (codec === undefined) return readChange(kind, key, value);
    const row = await codec.decode(key, value);
    if (row === undefined || !row.name.startsWith(`${kind}/`)) return undefined;
    return readChange(kind, row.name.slice(kind.length + 1), row.value);
  };

  const raw = async ({ kind, id, value }: Change): Promise<RawChange> => {
    const key = codec === undefined ? id : await codec.key(rowName(kind, id));
    const at = rowName(kind, key);
    if (unread.has(at)) throw new UnreadableError(`${kind} has a row that does not read`);
    if (value !== undefined && readRow(kind, value) === undefined) throw new TypeError(`No row of ${kind} says that`);
    const after = value === undefined || codec === undefined ? value : await codec.encode(rowName(kind, id), value);
    return { kind, key, before: seen.get(at), after };
  };

  const stopMessages = listen();
  function listen() {
    const listeners = new Set<() => void>();
    const stop = channel.onMessage(() => {
      for (const listener of listeners) listener();
    });
    return Object.assign(stop, { listeners });
  }

  return {
    async read() {
      const found = await readRaw(await database());
      if (found.times !== times) throw new RewrittenError("All rows were written anew");
      const changes: Change[] = [];
      const [nowSeen, nowUnread] = [new Map<string, unknown>(), new Set<string>()];
      for (const kind of kinds) {
        const rows = found.rows.get(kind) ?? [];
        const read = await Promise.all(rows.map(({ id, value }) => decoded(kind, id, value)));
        for (const [at, { id, value }] of rows.entries()) {
          const change = read[at];
          nowSeen.set(rowName(kind, id), value);
          if (change === undefined) nowUnread.add(rowName(kind, id));
          else changes.push(change);
        }
      }
      [seen, unread] = [nowSeen, nowUnread];
      return { rows: changedRows(noRows, changes), unreadable: unread.size };
    },
    async write(changes) {
      const rows = await Promise.all(changes.map(raw));
      await writeRaw(await database(), rows, times);
      for (const { kind, key, after } of rows) {
        if (after === undefined) seen.delete(rowName(kind, key));
        else seen.set(rowName(kind, key), after);
      }
      channel.post("written");
    },
    async clear() {
      await clearRaw(await database());
      channel.post("written");
    },
    onForeign(listener) {
      stopMessages.listeners.add(listener);
      return () => void stopMessages.listeners.delete(listener);
    },
    close() {
      closed = true;
      stopMessages();
      channel.close();
      connection.close();
    },
  };
}
