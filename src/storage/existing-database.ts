import { type IDBPDatabase, wrap } from "idb";
import type { Timers } from "./timers.ts";

/** How long the browser may say nothing at all, in milliseconds. */
const SILENT = 10_000;

/**
 * Opens a database as it is, whatever its version, to look into it; whoever wants to change or delete it meanwhile may.
 * `undefined`: there is none, and none is made. Rejects with what the browser threw, or with a `TimeoutError`.
 */
export function openExisting(
  indexedDB: IDBFactory,
  timers: Timers,
  name: string,
): Promise<IDBPDatabase<unknown> | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let missing = false;
    let late = false;
    const stop = timers.after(SILENT, () => {
      late = true;
      reject(new DOMException(`${name} did not open`, "TimeoutError"));
    });
    request.onupgradeneeded = () => {
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      stop();
      const db = request.result;
      db.onversionchange = () => db.close();
      if (late) db.close();
      else resolve(wrap(db));
    };
    request.onerror = (event) => {
      stop();
      // Firefox would call it an error of the page that nobody caught.
      event.preventDefault();
      if (missing) resolve(undefined);
      else reject(request.error);
    };
  });
}
