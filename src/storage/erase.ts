import { deleteDatabase } from "./delete-database.ts";
import { type BrowserStores, type FoundName, foundNames, keysOf } from "./found-names.ts";
import { storedAs } from "./inventory.ts";
import type { Timers } from "./timers.ts";

/** A service worker of ours, as far as it is sent away. */
export interface Worker {
  unregister(): Promise<boolean>;
}

/**
 * Deletes all of ours in a browser: what is stored, and the workers that would store it again. Returns what could not be
 * deleted: a database, say, that another tab holds on to. Never rejects. Nothing of ours may run meanwhile but this.
 */
export async function eraseStored(
  stores: BrowserStores,
  timers: Timers,
  workers: () => Promise<readonly Worker[]>,
): Promise<readonly FoundName[]> {
  for (const worker of await workers().catch(() => [])) await worker.unregister().catch(() => false);
  const found = await foundNames(stores, timers);
  // The profiles' databases before the registry, which knows their names where a browser does not.
  const inOrder = [...found.filter(({ name }) => name !== "atenta"), ...found.filter(({ name }) => name === "atenta")];
  const left: FoundName[] = [];
  for (const each of inOrder) {
    try {
      await erase(each, stores, timers);
    } catch {
      left.push(each);
    }
  }
  return left;
}

/** Deletes what only this tab has stored: another that erases everything cannot reach it. Never throws. */
export function eraseTab({ sessionStorage }: Pick<BrowserStores, "sessionStorage">): void {
  for (const key of keysOf(sessionStorage)) {
    if (storedAs("sessionStorage", key) !== undefined) sessionStorage?.removeItem(key);
  }
}

async function erase({ entry, name }: FoundName, stores: BrowserStores, timers: Timers): Promise<void> {
  switch (entry.store) {
    case "localStorage":
      return stores.localStorage?.removeItem(name);
    case "sessionStorage":
      return stores.sessionStorage?.removeItem(name);
    case "IndexedDB":
      return stores.indexedDB && deleteDatabase(stores.indexedDB, timers, name);
    case "CacheStorage":
      await stores.caches?.delete(name);
  }
}
