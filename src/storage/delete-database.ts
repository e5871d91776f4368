import type { Timers } from "./timers.ts";

/** How long another tab may keep the database open, in milliseconds. */
const BLOCKED = 5_000;
/** How long the browser may say nothing at all, in milliseconds. */
const SILENT = 15_000;

/**
 * Deletes a database. One that is not there counts as deleted. Other tabs are asked to close it; if one does not,
 * rejects with a `TimeoutError`, and the browser goes on to delete it as soon as that tab is closed.
 */
export function deleteDatabase(indexedDB: IDBFactory, timers: Timers, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const giveUp = () => reject(new DOMException(`${name} was not deleted`, "TimeoutError"));
    let stop = timers.after(SILENT, giveUp);
    request.onblocked = () => {
      stop();
      stop = timers.after(BLOCKED, giveUp);
    };
    request.onsuccess = () => {
      stop();
      resolve();
    };
    request.onerror = () => {
      stop();
      reject(request.error);
    };
  });
}
