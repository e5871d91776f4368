import { COURSE_VERSION } from "./course-database.ts";
import type { DraftRow } from "./row-drafts.ts";
import type { EventRow } from "./row-log.ts";
import type { Timers } from "./timers.ts";

/** All that a profile's database holds. */
export interface CourseRows {
  readonly events: readonly EventRow[];
  readonly drafts: readonly DraftRow[];
}

/** How long another tab may keep the database open, and how long the browser may say nothing, in milliseconds. */
const BLOCKED = 5_000;
const SILENT = 15_000;

/**
 * Reads a profile's database while nobody has it open: whoever had is closed first, and has written what was waiting.
 * `isDone` looks at the rows and decides in the same transaction whether they may go: then they are gone for good, and
 * nobody can have written anything in between. Otherwise all stays as it was. A database that is not there is empty.
 * Rejects with a `TimeoutError` if another tab does not let go.
 */
export function readAlone(
  indexedDB: IDBFactory,
  timers: Timers,
  name: string,
  isDone: (rows: CourseRows) => boolean,
): Promise<CourseRows & { readonly cleared: boolean }> {
  return new Promise((resolve, reject) => {
    // A change of version is the one transaction that waits until everybody else has let go. It is called off again.
    const request = indexedDB.open(name, COURSE_VERSION + 1);
    let late = false;
    let rows: CourseRows = { events: [], drafts: [] };
    let read = false;
    const giveUp = () => {
      late = true;
      reject(new DOMException(`${name} is in use`, "TimeoutError"));
    };
    let stop = timers.after(SILENT, giveUp);
    request.onblocked = () => {
      stop();
      stop = timers.after(BLOCKED, giveUp);
    };
    request.onupgradeneeded = ({ oldVersion }) => {
      stop();
      const { result: db, transaction } = request;
      if (transaction === null || late) return transaction?.abort();
      if (oldVersion === 0) {
        read = true;
        return transaction.abort();
      }
      const events = transaction.objectStore("events").getAll();
      const drafts = transaction.objectStore("drafts").getAll();
      // Requests of one transaction answer in order.
      drafts.onsuccess = () => {
        rows = { events: events.result, drafts: drafts.result };
        read = true;
        if (!isDone(rows)) return transaction.abort();
        for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      };
    };
    request.onsuccess = () => {
      stop();
      const { result: db } = request;
      // Cleared before, and not deleted since; or a newer program's.
      const newer = !read && db.objectStoreNames.length > 0;
      db.close();
      if (newer) reject(new DOMException(`${name} is of a newer program`, "VersionError"));
      else resolve({ ...rows, cleared: true });
    };
    request.onerror = () => {
      stop();
      if (read && request.error?.name === "AbortError") resolve({ ...rows, cleared: false });
      else reject(request.error);
    };
  });
}
