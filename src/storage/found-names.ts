import { courseName } from "./course-database.ts";
import { openExisting } from "./existing-database.ts";
import { type Store, type Stored, storedAs } from "./inventory.ts";
import { SIGNING } from "./signing/name.ts";
import type { Timers } from "./timers.ts";
import { trainerName } from "./trainer/name.ts";

/** The stores of a browser; each is `undefined` where it has none, or does not let us near it. */
export interface BrowserStores {
  readonly localStorage: Storage | undefined;
  readonly sessionStorage: Storage | undefined;
  readonly indexedDB: IDBFactory | undefined;
  readonly caches: CacheStorage | undefined;
}

/** Something of ours that is stored. */
export interface FoundName {
  readonly entry: Stored;
  readonly name: string;
}

/** The names of all of ours that a browser has stored, store by store. Never rejects: what cannot be read shows nothing. */
export async function foundNames(stores: BrowserStores, timers: Timers): Promise<readonly FoundName[]> {
  const names: Readonly<Record<Store, readonly string[]>> = {
    IndexedDB: await databaseNames(stores.indexedDB, timers).catch(() => []),
    localStorage: keysOf(stores.localStorage),
    sessionStorage: keysOf(stores.sessionStorage),
    CacheStorage: (await stores.caches?.keys().catch(() => [])) ?? [],
  };
  return (Object.keys(names) as Store[]).flatMap((store) =>
    [...names[store]].sort().flatMap((name) => {
      const entry = storedAs(store, name);
      return entry === undefined ? [] : [{ entry, name }];
    }),
  );
}

/** The keys of a storage. Never throws. */
export function keysOf(storage: Storage | undefined): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
  } catch {
    return [];
  }
}

async function databaseNames(indexedDB: IDBFactory | undefined, timers: Timers): Promise<readonly string[]> {
  if (indexedDB === undefined) return [];
  if (typeof indexedDB.databases === "function") return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  // Firefox before 126 does not list them: those of one name are asked for, and those that the registry knows.
  const signing = await openExisting(indexedDB, timers, SIGNING);
  signing?.close();
  const names = signing === undefined ? [] : [SIGNING];
  const registry = await openExisting(indexedDB, timers, "atenta");
  if (registry === undefined) return names;
  try {
    const rows = registry.objectStoreNames.contains("profiles") ? await registry.getAll("profiles") : [];
    const trainers: string[] = [];
    for (const name of rows.flatMap(trainersOf)) {
      const there = await openExisting(indexedDB, timers, name);
      there?.close();
      if (there !== undefined) trainers.push(name);
    }
    return [...names, "atenta", ...rows.flatMap(databasesOf), ...trainers];
  } finally {
    registry.close();
  }
}

/** What whoever has this row may keep as a trainer. */
function trainersOf(row: unknown): readonly string[] {
  return isSomebodys(row) ? [trainerName(`${row.course}`, `${row.profile}`)] : [];
}

/** The databases of whoever has this row, of one that is being taken away as well. */
function databasesOf(row: unknown): readonly string[] {
  if (!isSomebodys(row)) return [];
  const generations = "generation" in row && typeof row.generation === "number" ? row.generation : 1;
  return Array.from({ length: generations }, (_, at) => courseName(`${row.course}`, `${row.profile}`, at + 1));
}

const isSomebodys = (row: unknown): row is { readonly course: unknown; readonly profile: unknown } =>
  typeof row === "object" && row !== null && "course" in row && "profile" in row;
