import type { DBSchema } from "idb";
import { type Connection, openDatabase } from "./database.ts";
import type { Timers } from "./timers.ts";

/**
 * The database of one profile in one course. Rows are a key and a value without indexes, so that encrypting a profile
 * would change only how a value is written. A changed shape needs a new version, and a step in `upgrade`.
 */
export interface CourseSchema extends DBSchema {
  events: { key: string; value: { id: string; value: unknown } };
  drafts: { key: string; value: { key: string; value: unknown } };
}

export type CourseConnection = Connection<CourseSchema>;

export const COURSE_VERSION = 1;

/**
 * The name of the database, and of the channels of those who have it open. The first has no number: `generation` is one
 * that took the place of another which could not be mended.
 */
export function courseName(course: string, profile: string, generation = 1): string {
  return `atenta:${course}:${profile}${generation > 1 ? `:${generation}` : ""}`;
}

/** `onMade` hears that the database had not been there. Rejects as `openDatabase` does. */
export function openCourse(
  indexedDB: IDBFactory,
  timers: Timers,
  name: string,
  onMade: () => void = () => {},
): Promise<CourseConnection> {
  return openDatabase<CourseSchema>({
    indexedDB,
    timers,
    name,
    version: COURSE_VERSION,
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        onMade();
        db.createObjectStore("events", { keyPath: "id" });
        db.createObjectStore("drafts", { keyPath: "key" });
      }
    },
  });
}
