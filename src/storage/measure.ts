import { openExisting } from "./existing-database.ts";
import { type BrowserStores, type FoundName, foundNames } from "./found-names.ts";
import type { Store } from "./inventory.ts";
import type { Timers } from "./timers.ts";

/** Something of ours that is stored, and how large it is. */
export interface Measured extends FoundName {
  /** Near enough: text as UTF-8, rows by what is in them, files as they came. `undefined`: it could not be read. */
  readonly bytes: number | undefined;
}

/** All of ours that a browser has stored, with its sizes. Never rejects. */
export async function measureStored(stores: BrowserStores, timers: Timers): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  // One after the other: a phone has to hold what is being counted.
  for (const found of await foundNames(stores, timers)) {
    const { entry, name } = found;
    measured.push({ ...found, bytes: await sizes[entry.store](name, stores, timers).catch(() => undefined) });
  }
  return measured;
}

type Size = (name: string, stores: BrowserStores, timers: Timers) => Promise<number | undefined>;

const sizes: Readonly<Record<Store, Size>> = {
  localStorage: async (key, { localStorage }) => bytesOf(key) + bytesOf(localStorage?.getItem(key)),
  sessionStorage: async (key, { sessionStorage }) => bytesOf(key) + bytesOf(sessionStorage?.getItem(key)),
  IndexedDB: async (name, { indexedDB }, timers) => indexedDB && databaseBytes(indexedDB, timers, name),
  CacheStorage: async (name, { caches }) => caches && cacheBytes(await caches.open(name)),
};

/** How many rows are held at once. */
const ROWS = 500;

async function databaseBytes(indexedDB: IDBFactory, timers: Timers, name: string): Promise<number | undefined> {
  const db = await openExisting(indexedDB, timers, name);
  if (db === undefined) return undefined;
  try {
    let bytes = 0;
    for (const store of db.objectStoreNames) {
      for (let after: IDBKeyRange | null = null; ; ) {
        const rows = db.transaction(store).store;
        const [keys, values] = await Promise.all([rows.getAllKeys(after, ROWS), rows.getAll(after, ROWS)]);
        bytes += values.reduce<number>((sum, value) => sum + bytesOf(value), 0);
        const last = keys.at(-1);
        if (last === undefined || keys.length < ROWS) break;
        after = IDBKeyRange.lowerBound(last, true);
      }
    }
    return bytes;
  } finally {
    db.close();
  }
}

async function cacheBytes(cache: Cache): Promise<number> {
  let bytes = 0;
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    bytes += (await response?.blob())?.size ?? 0;
  }
  return bytes;
}

const text = new TextEncoder();

/** How many bytes a stored value holds, names of fields included. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return text.encode(value).length;
  if (typeof value === "number") return 8;
  if (typeof value === "boolean") return 1;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + bytesOf(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + bytesOf(key) + bytesOf(each), 0);
}
