import type { DBSchema } from "idb";
import { type Connection, openDatabase } from "../database.ts";
import type { Timers } from "../timers.ts";
import { kinds } from "./kinds.ts";

/** A row as it lies on the disk: under its name, or what a codec makes of that. */
export interface RawRow {
  readonly id: string;
  readonly value: unknown;
}

/**
 * What a person keeps as a trainer in one course. A database of its own: whoever never opens a trainer's page has none. `written` counts
 * how often all rows were written anew by another codec: who opened it before must not write any more.
 */
export interface TrainerSchema extends DBSchema {
  keys: { key: string; value: RawRow };
  issued: { key: string; value: RawRow };
  received: { key: string; value: RawRow };
  expected: { key: string; value: RawRow };
  erased: { key: string; value: RawRow };
  facts: { key: string; value: RawRow };
  written: { key: string; value: { readonly id: string; readonly times: number } };
}

/** Opens it, made if it is not there. `onMade` hears of that. Rejects as `openDatabase` does. */
export function openTrainerDatabase(
  indexedDB: IDBFactory,
  timers: Timers,
  name: string,
  onMade: () => void = () => {},
): Promise<Connection<TrainerSchema>> {
  return openDatabase<TrainerSchema>({
    indexedDB,
    timers,
    name,
    version: 1,
    upgrade(db, oldVersion) {
      if (oldVersion >= 1) return;
      onMade();
      for (const each of [...kinds, "written"] as const) db.createObjectStore(each, { keyPath: "id" });
    },
  });
}
