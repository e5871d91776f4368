import type { DBSchema } from "idb";
import * as v from "valibot";
import type { Clock } from "../base/clock.ts";
import { newId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import { openDatabase } from "./database.ts";
import type { Timers } from "./timers.ts";

/** Who learns here: a row for each profile in a course. Stored for ever; a field may be added as optional. */
const row = v.object({
  course: v.string(),
  profile: v.pipe(v.string(), v.nonEmpty()),
  /** The same in every row of one browser. */
  device: v.pipe(v.string(), v.nonEmpty()),
  /** Milliseconds since 1970. */
  createdAt: v.number(),
});

type ProfileRow = v.InferOutput<typeof row>;

interface RegistrySchema extends DBSchema {
  profiles: { key: [course: string, profile: string]; value: ProfileRow };
}

export interface Identity {
  readonly profile: string;
  readonly device: string;
}

/**
 * The first profile of this course, made now if there is none. Two tabs that start at once get the same one, since
 * finding and making are one transaction. Rows that do not read are left alone. Rejects as `openDatabase` does.
 */
export async function identify(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly course: string;
  readonly clock: Clock;
  readonly random: Random;
}): Promise<Identity> {
  const { indexedDB, timers, course, clock, random } = parts;
  const connection = await openDatabase<RegistrySchema>({
    indexedDB,
    timers,
    name: "atenta",
    version: 1,
    upgrade(db, oldVersion) {
      if (oldVersion < 1) db.createObjectStore("profiles", { keyPath: ["course", "profile"] });
    },
  });
  try {
    const { store, done } = connection.db.transaction("profiles", "readwrite");
    done.catch(() => {});
    const rows = (await store.getAll()).filter((found) => v.is(row, found));
    const mine = rows.filter((found) => found.course === course).sort((a, b) => a.createdAt - b.createdAt)[0];
    const made = mine ?? { ...newIdentity(clock, random), ...deviceOf(rows), course, createdAt: clock.now() };
    if (mine === undefined) await store.add(made);
    await done;
    return { profile: made.profile, device: made.device };
  } finally {
    connection.close();
  }
}

/** A profile and a device that have not been before. */
export function newIdentity(clock: Clock, random: Random): Identity {
  return { profile: newId(clock.now(), random), device: newId(clock.now(), random) };
}

function deviceOf(rows: readonly ProfileRow[]): { readonly device: string } | undefined {
  return rows[0] && { device: rows[0].device };
}
