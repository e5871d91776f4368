import type { Timers } from "./timers.ts";

/** What could be read of a database: rows as they were stored, of this version or another. */
export interface Salvage {
  readonly events: readonly StoredRow[];
  readonly drafts: readonly StoredRow[];
  /** Rows that are there and do not come out. Where the list of keys itself is broken, each gap in it counts once. */
  readonly unreadable: number;
  /** The version of the database; 0 if there is none of that name. */
  readonly version: number;
}

/** A row as it lies in the database: with its key, whatever else it holds. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** How long the browser may say nothing to one question, in milliseconds: a damaged database has been seen not to answer. */
const SILENT = 10_000;
/** So many rows are asked for at once; where that fails, half as many, down to one. */
const BATCH = 512;

const nothing: Salvage = { events: [], drafts: [], unreadable: 0, version: 0 };

/**
 * Reads what can be read of a database, also of a newer version, and never writes: one that is not there is not made. It
 * rejects only where the database cannot be opened at all, with what the browser said.
 */
export async function salvage(indexedDB: IDBFactory, timers: Timers, name: string): Promise<Salvage> {
  const reader = createReader(indexedDB, timers, name);
  const version = await reader.version();
  if (version === 0) return nothing;
  try {
    const events = await readStore(reader, "events");
    const drafts = await readStore(reader, "drafts");
    return {
      events: events.rows,
      drafts: drafts.rows,
      unreadable: events.unreadable + drafts.unreadable,
      version,
    };
  } finally {
    reader.close();
  }
}

interface Reader {
  /** 0: there is no such database. */
  version(): Promise<number>;
  /** The answer to one request, in a transaction of its own. Rejects if there is none. */
  ask<Result>(store: string, request: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result>;
  has(store: string): boolean;
  close(): void;
}

/** Chrome ends the connection over a row that it cannot read: it is opened again for the next question. */
function createReader(indexedDB: IDBFactory, timers: Timers, name: string): Reader {
  let db: IDBDatabase | undefined;

  const within = <Result>(work: (resolve: (result: Result) => void, reject: (error: unknown) => void) => void) =>
    new Promise<Result>((resolve, reject) => {
      const stop = timers.after(SILENT, () => reject(new DOMException(`${name} does not answer`, "TimeoutError")));
      const end =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          stop();
          settle(value);
        };
      try {
        work(end(resolve), end(reject));
      } catch (error) {
        end(reject)(error);
      }
    });

  const open = () =>
    within<IDBDatabase | undefined>((resolve, reject) => {
      const request = indexedDB.open(name);
      let made = false;
      request.onupgradeneeded = () => {
        made = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => {
        const opened = request.result;
        // Never in the way of a program that wants to change it.
        opened.onversionchange = () => opened.close();
        opened.onclose = () => {
          if (db === opened) db = undefined;
        };
        resolve(opened);
      };
      request.onerror = (event) => {
        event.preventDefault();
        if (made) resolve(undefined);
        else reject(request.error);
      };
    });

  return {
    async version() {
      db = await open();
      return db?.version ?? 0;
    },
    async ask(store, request) {
      db ??= await open();
      const opened = db;
      if (opened === undefined) throw new DOMException(`${name} is gone`, "NotFoundError");
      return within((resolve, reject) => {
        let transaction: IDBTransaction;
        try {
          transaction = opened.transaction(store);
        } catch (error) {
          // Its end may not have been told yet.
          if (db === opened) db = undefined;
          throw error;
        }
        transaction.onabort = () => reject(transaction.error);
        const asked = request(transaction.objectStore(store));
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = (event) => {
          event.preventDefault();
          reject(asked.error);
        };
      });
    },
    has: (store) => db?.objectStoreNames.contains(store) === true,
    close: () => db?.close(),
  };
}

interface StoreRead {
  readonly rows: readonly StoredRow[];
  readonly unreadable: number;
}

async function readStore(reader: Reader, store: string): Promise<StoreRead> {
  if (!reader.has(store)) return { rows: [], unreadable: 0 };
  const { keys, gaps } = await readKeys(reader, store);
  const rows: StoredRow[] = [];
  let unreadable = gaps;

  const read = async (some: readonly IDBValidKey[]): Promise<void> => {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return;
    try {
      const found = await reader.ask(store, (from) => from.getAll(IDBKeyRange.bound(first, last)));
      if (some.length === 1 && found[0] === undefined) unreadable++;
      else if (found.length < some.length) throw new DOMException("Some are missing", "NotFoundError");
      else rows.push(...found);
    } catch {
      if (some.length === 1) {
        unreadable++;
        return;
      }
      const half = Math.ceil(some.length / 2);
      await read(some.slice(0, half));
      await read(some.slice(half));
    }
  };

  for (let at = 0; at < keys.length; at += BATCH) await read(keys.slice(at, at + BATCH));
  return { rows, unreadable };
}

/** All keys, or those that are found from both ends where the list is broken in the middle. */
async function readKeys(
  reader: Reader,
  store: string,
): Promise<{ readonly keys: readonly IDBValidKey[]; readonly gaps: number }> {
  try {
    return { keys: await reader.ask(store, (from) => from.getAllKeys()), gaps: 0 };
  } catch {
    const up = await walk(reader, store, "next");
    if (up.whole) return { keys: up.keys, gaps: 0 };
    const down = await walk(reader, store, "prev", up.keys.at(-1));
    return { keys: [...up.keys, ...down.keys.reverse()], gaps: 1 };
  }
}

/** Goes from key to key until one throws, or until the key where the other way ended. */
async function walk(reader: Reader, store: string, way: "next" | "prev", until?: IDBValidKey) {
  const keys: IDBValidKey[] = [];
  try {
    for (;;) {
      const range = rangeAfter(keys.at(-1), way, until);
      const cursor = await reader.ask(store, (from) => from.openKeyCursor(range, way));
      if (cursor === null) return { keys, whole: true };
      keys.push(cursor.key);
    }
  } catch {
    return { keys, whole: false };
  }
}

function rangeAfter(last: IDBValidKey | undefined, way: "next" | "prev", until: IDBValidKey | undefined) {
  if (way === "next") return last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
  if (last === undefined) return until === undefined ? undefined : IDBKeyRange.lowerBound(until, true);
  return until === undefined ? IDBKeyRange.upperBound(last, true) : IDBKeyRange.bound(until, last, true, true);
}
