import type { DBSchema } from "idb";
import * as v from "valibot";
import type { Bytes } from "../../base/bytes.ts";
import { SHORT_KEY } from "../../base/point.ts";
import { openDatabase } from "../database.ts";
import { openExisting } from "../existing-database.ts";
import type { Timers } from "../timers.ts";
import { SIGNING } from "./name.ts";

/*
 * The key with which a device signs certificates. It has a database of its own, which is made with the first certificate:
 * whoever makes none has none, and no tab of an earlier version stands in its way.
 */

interface SigningSchema extends DBSchema {
  keys: { key: string; value: Readonly<Record<string, unknown>> };
}

const row = v.object({
  id: v.literal("device"),
  /** The short form. */
  public: v.custom<Bytes>((value) => ArrayBuffer.isView(value) && value.byteLength === SHORT_KEY),
  /** It can sign, and cannot be taken out of this browser. */
  private: v.custom<CryptoKey>((value) => typeof value === "object" && value !== null),
  createdAt: v.number(),
});

export type KeyPair = Readonly<v.InferOutput<typeof row>>;

interface Where {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
}

/** The device's key pair; `undefined`: it has none. Makes nothing. Rejects with what the browser threw. */
export async function findKeyPair({ indexedDB, timers }: Where): Promise<KeyPair | undefined> {
  const db = await openExisting(indexedDB, timers, SIGNING);
  if (db === undefined) return undefined;
  try {
    return db.objectStoreNames.contains("keys") ? readKeyPair(await db.get("keys", "device")) : undefined;
  } finally {
    db.close();
  }
}

/** Keeps a new key pair, unless there is one: returns the one that there is. Two tabs may do so at once. */
export async function keepKeyPair({ indexedDB, timers }: Where, fresh: KeyPair): Promise<KeyPair> {
  const connection = await openDatabase<SigningSchema>({
    indexedDB,
    timers,
    name: SIGNING,
    version: 1,
    upgrade: (db) => {
      db.createObjectStore("keys", { keyPath: "id" });
    },
  });
  try {
    const transaction = connection.db.transaction("keys", "readwrite");
    const there: unknown = await transaction.store.get("device");
    if (there === undefined) await transaction.store.put({ ...fresh });
    await transaction.done;
    const known = there === undefined ? fresh : readKeyPair(there);
    // What a later program may have written is not overwritten.
    if (known === undefined) throw new Error("The device's key does not read");
    return known;
  } finally {
    connection.close();
  }
}

/** A stored row as a key pair; `undefined` if it does not read as one. */
export function readKeyPair(value: unknown): KeyPair | undefined {
  const result = v.safeParse(row, value);
  return result.success ? result.output : undefined;
}
