import type { IDBPDatabase } from "idb";
import { ReadBackError } from "../why-not.ts";
import { same } from "../write-rows.ts";
import type { RawRow, TrainerSchema } from "./database.ts";
import { type Kind, kinds } from "./kinds.ts";

/** A row to be put into a store, or by its key taken away; and what stood there when that was decided. */
export interface RawChange {
  readonly kind: Kind;
  readonly key: string;
  readonly before: unknown;
  /** `undefined`: it is taken away. */
  readonly after: unknown;
}

/** All that lies on the disk. */
export interface RawRows {
  readonly rows: ReadonlyMap<Kind, readonly RawRow[]>;
  /** How often all of it was written anew. */
  readonly times: number;
}

const WRITTEN = "written" as const;
const EVERY = [...kinds, WRITTEN];

/** Somebody else has written in between: what was to be written was made of rows that are no longer there. */
export class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

/** All rows, as one transaction sees them. */
export async function readRaw(db: IDBPDatabase<TrainerSchema>): Promise<RawRows> {
  const transaction = db.transaction(EVERY);
  transaction.done.catch(() => {});
  const found = await Promise.all(
    kinds.map(async (kind) => [kind, await heard(transaction.objectStore(kind).getAll())] as const),
  );
  const written = await transaction.objectStore(WRITTEN).get("times");
  await transaction.done;
  return { rows: new Map(found), times: written?.times ?? 0 };
}

/**
 * Writes all of the changes or none, if each row is still what it was and nobody has written all of them anew since; `anew` says that
 * this does. Resolves when they are on the disk and have been read back. Rejects with `OvertakenError`, or what the browser threw.
 */
export async function writeRaw(
  db: IDBPDatabase<TrainerSchema>,
  changes: readonly RawChange[],
  times: number,
  anew = false,
): Promise<void> {
  if (changes.length === 0 && !anew) return;
  const stores = [...new Set(changes.map(({ kind }) => kind))];
  // Strict: what counts as kept outlives a power cut.
  const transaction = db.transaction([...stores, WRITTEN], "readwrite", { durability: "strict" });
  transaction.done.catch(() => {});
  try {
    const written = transaction.objectStore(WRITTEN);
    const now = await written.get("times");
    if ((now?.times ?? 0) !== times) throw new OvertakenError("All rows were written anew");
    const there = await Promise.all(changes.map(({ kind, key }) => heard(transaction.objectStore(kind).get(key))));
    for (const [at, { before }] of changes.entries()) {
      if (!same(there[at]?.value, before)) throw new OvertakenError("Another tab has written in between");
    }
    const requests = changes.map(({ kind, key, after }) => {
      const store = transaction.objectStore(kind);
      return heard<unknown>(after === undefined ? store.delete(key) : store.put({ id: key, value: after }));
    });
    if (anew) await written.put({ id: "times", times: times + 1 });
    await Promise.all([...requests, transaction.done]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It was aborted already.
    }
    throw error;
  }
  await readBack(db, changes);
}

/** Takes everything away, in one transaction. */
export async function clearRaw(db: IDBPDatabase<TrainerSchema>): Promise<void> {
  const transaction = db.transaction(kinds, "readwrite", { durability: "strict" });
  transaction.done.catch(() => {});
  await Promise.all([...kinds.map((kind) => heard(transaction.objectStore(kind).clear())), transaction.done]);
}

/** In a transaction of its own, so that it sees what has been committed. */
async function readBack(db: IDBPDatabase<TrainerSchema>, changes: readonly RawChange[]): Promise<void> {
  const stores = [...new Set(changes.map(({ kind }) => kind))];
  if (stores.length === 0) return;
  const transaction = db.transaction(stores);
  transaction.done.catch(() => {});
  const found = await Promise.all(changes.map(({ kind, key }) => heard(transaction.objectStore(kind).get(key))));
  const wrong = changes.filter(({ after }, at) => !same(found[at]?.value, after)).length;
  if (wrong > 0) throw new ReadBackError(`${wrong} of ${changes.length} rows are not as they were written`);
}

/** A request whose failure is told by whoever waits for it, or for the transaction that it ends. */
function heard<Value>(request: Promise<Value>): Promise<Value> {
  request.catch(() => {});
  return request;
}
