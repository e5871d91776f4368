import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import { listeners } from "./listeners.ts";
import type { LogState } from "./log.ts";
import type { Timers } from "./timers.ts";

/** A database, and whether it still can be used. */
export interface Connection<Schema extends DBSchema> {
  readonly db: IDBPDatabase<Schema>;
  state(): LogState;
  /** Hears when the connection stops being open; a transaction begun by the listener itself is still carried out. */
  onState(listener: (state: LogState) => void): () => void;
  close(): void;
}

/** How long another tab may keep an older version of the database open, in milliseconds. */
const BLOCKED = 3_000;
/** How long the browser may say nothing at all (Safari has been seen to), in milliseconds. */
const SILENT = 10_000;

/**
 * Opens a database, made or brought up to `version` by `upgrade`. Rejects with what the browser threw or reported
 * (`VersionError`: the database is newer), or with a `TimeoutError`. A database that opens after that is closed again.
 */
export function openDatabase<Schema extends DBSchema>(wanted: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly name: string;
  readonly version: number;
  readonly upgrade: (db: IDBPDatabase<Schema>, oldVersion: number) => void;
}): Promise<Connection<Schema>> {
  const { indexedDB, timers, name, version, upgrade } = wanted;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    let late = false;
    const giveUp = () => {
      late = true;
      reject(new DOMException(`${name} did not open`, "TimeoutError"));
    };
    let stop = timers.after(SILENT, giveUp);
    request.onblocked = () => {
      stop();
      stop = timers.after(BLOCKED, giveUp);
    };
    request.onupgradeneeded = ({ oldVersion }) => upgrade(typed(request.result), oldVersion);
    request.onsuccess = () => {
      stop();
      if (late) request.result.close();
      else resolve(connect(request.result));
    };
    request.onerror = () => {
      stop();
      reject(request.error);
    };
  });
}

function connect<Schema extends DBSchema>(raw: IDBDatabase): Connection<Schema> {
  const heard = listeners<[LogState]>();
  let state: LogState = "open";
  const end = (why: LogState) => {
    if (state !== "open") return;
    state = why;
    heard.tell(why);
    raw.close();
  };
  raw.onversionchange = () => end("replaced");
  raw.onclose = () => end("lost");
  return { db: typed(raw), state: () => state, onState: heard.add, close: () => end("closed") };
}

/** The database behind idb's promises. What is in it is known by its name and version alone. */
function typed<Schema extends DBSchema>(raw: IDBDatabase): IDBPDatabase<Schema> {
  return wrap(raw) as unknown as IDBPDatabase<Schema>;
}
