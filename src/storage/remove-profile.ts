import { courseName } from "./course-database.ts";
import { deleteDatabase } from "./delete-database.ts";
import { type Departed, openRegistry } from "./registry.ts";
import type { Timers } from "./timers.ts";
import { trainerName } from "./trainer/name.ts";

/** So many databases more than a profile's row knows there may be: of moves into a new one that were broken off. */
export const SPARE = 8;

/**
 * Deletes all databases of a profile that is gone, then what is left of its row. Rejects if another tab holds on to
 * one: what is left stays, and the next start tries again.
 */
export async function removeDatabases(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly gone: Departed;
}): Promise<void> {
  const { indexedDB, timers, gone } = parts;
  const { course, profile, generation = 1 } = gone;
  await deleteDatabase(indexedDB, timers, trainerName(course, profile));
  for (let each = 1; each <= generation + SPARE; each++) {
    await deleteDatabase(indexedDB, timers, courseName(course, profile, each));
  }
  const connection = await openRegistry(indexedDB, timers);
  try {
    await connection.db.delete("profiles", [course, profile]);
  } finally {
    connection.close();
  }
}
