import type { EventRow } from "./row-log.ts";
import { ReadBackError } from "./why-not.ts";

const STORE = "events";

/**
 * Adds the rows whose ids are new, all in one transaction, and reads back what it wrote before it resolves. Every
 * request is made in the caller's own turn and the transaction told to commit at once: the page may be gone in the next.
 */
export async function writeRows(db: IDBDatabase, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return;
  let there: ReadonlySet<string>;
  try {
    there = await add(db, rows, true);
  } catch (error) {
    if (!(error instanceof AlreadyThere)) throw error;
    there = await add(db, rows, false);
  }
  await readBack(db, rows, there);
}

/** Some of the ids were there, and nothing was written: a transaction that was told to commit forgives no error. */
class AlreadyThere extends Error {}

/** Gives the ids that were there already. Without `atOnce` the others are added beside them. */
function add(db: IDBDatabase, rows: readonly EventRow[], atOnce: boolean): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  return new Promise((resolve, reject) => {
    // Strict: what the learner sees as saved outlives a power cut, not only a killed tab.
    const transaction = db.transaction(STORE, "readwrite", { durability: "strict" });
    let cause: unknown;
    transaction.oncomplete = () => resolve(there);
    transaction.onabort = () => {
      if (cause === undefined && there.size > 0) reject(new AlreadyThere());
      else reject(cause ?? transaction.error ?? new DOMException("The browser gave no reason", "AbortError"));
    };
    try {
      const store = transaction.objectStore(STORE);
      for (const { id, value } of rows) {
        const request = store.add({ id, value });
        request.onerror = (event) => {
          if (request.error?.name !== "ConstraintError") {
            cause ??= request.error;
            return;
          }
          there.add(id);
          event.preventDefault();
          event.stopPropagation();
        };
      }
      if (atOnce) transaction.commit();
    } catch (error) {
      cause = error;
      try {
        transaction.abort();
      } catch {
        reject(error);
      }
    }
  });
}

/** In a transaction of its own, so that it sees what has been committed. */
function readBack(db: IDBDatabase, rows: readonly EventRow[], there: ReadonlySet<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE);
    const store = transaction.objectStore(STORE);
    let wrong = 0;
    for (const { id, value } of rows) {
      const request = store.get(id);
      request.onsuccess = () => {
        const found = request.result as EventRow | undefined;
        // Of an id that was there before, what stands there is another's to answer for.
        if (found === undefined || !(there.has(id) || same(found.value, value))) wrong++;
      };
    }
    transaction.oncomplete = () => {
      if (wrong === 0) resolve();
      else reject(new ReadBackError(`${wrong} of ${rows.length} rows are not as they were written`));
    };
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Reading was ended", "AbortError"));
  });
}

/** Whether two values that the browser can store are the same: JSON, and bytes where a row is encrypted. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [bytes, others] = [bytesOf(a), bytesOf(b)];
  if (bytes !== undefined || others !== undefined) {
    return bytes?.length === others?.length && bytes?.every((byte, at) => byte === others?.[at]) === true;
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, otherKeys] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Fields)[key], (b as Fields)[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

function bytesOf(value: object): Uint8Array | undefined {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : undefined;
}
