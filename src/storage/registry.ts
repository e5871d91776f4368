import type { DBSchema } from "idb";
import * as v from "valibot";
import { type Connection, openDatabase } from "./database.ts";
import type { Timers } from "./timers.ts";

interface RegistrySchema extends DBSchema {
  /** Rows of profiles, of this version or another; and of those that are being taken away. */
  profiles: { key: [course: string, profile: string]; value: Readonly<Record<string, unknown>> };
}

/** The database of who learns here. `onMade` hears that it had not been there. Rejects as `openDatabase` does. */
export function openRegistry(
  indexedDB: IDBFactory,
  timers: Timers,
  onMade: () => void = () => {},
): Promise<Connection<RegistrySchema>> {
  return openDatabase<RegistrySchema>({
    indexedDB,
    timers,
    name: "atenta",
    version: 1,
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        onMade();
        db.createObjectStore("profiles", { keyPath: ["course", "profile"] });
      }
    },
  });
}

const departed = v.object({
  course: v.string(),
  profile: v.string(),
  gone: v.literal(true),
  generation: v.exactOptional(v.number()),
});

/**
 * What is left of a profile's row until the last of its databases is gone, so that none is ever forgotten on the disk.
 * No program takes it for a profile.
 */
export type Departed = Readonly<v.InferOutput<typeof departed>>;

/** Whether a stored value is what is left of a profile. */
export const isDeparted = (value: unknown): value is Departed => v.is(departed, value);
