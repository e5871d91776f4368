import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { courseName } from "./course-database.ts";
import { openDatabase } from "./database.ts";
import { eraseStored } from "./erase.ts";
import { openExisting } from "./existing-database.ts";
import type { BrowserStores } from "./found-names.ts";
import { measureStored } from "./measure.ts";
import { manualTimers } from "./testing.ts";
import { trainerName } from "./trainer/name.ts";

const timers = manualTimers();
const mine = courseName("a-course", "a-profile");
const second = courseName("a-course", "a-profile", 2);
const trainers = trainerName("a-course", "a-profile");

/** A `Storage` over a map. */
function keys(entries: Readonly<Record<string, string>>): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

/** The part of a `CacheStorage` that is asked for, over a map of names → files. */
function cachesOf(entries: Readonly<Record<string, readonly string[]>>): CacheStorage {
  const map = new Map(Object.entries(entries));
  const it: Pick<CacheStorage, "keys" | "open" | "delete"> = {
    keys: async () => [...map.keys()],
    open: async (name) => {
      const files = map.get(name) ?? [];
      const cache = { keys: async () => files, match: async (file: string) => new Response(file) };
      return cache as unknown as Cache;
    },
    delete: async (name) => map.delete(name),
  };
  return it as CacheStorage;
}

let indexedDB: IDBFactory;

async function put(name: string, store: string, rows: Readonly<Record<string, unknown>>): Promise<void> {
  const upgrade = (db: { createObjectStore(name: string): unknown }) => void db.createObjectStore(store);
  const connection = await openDatabase<never>({ indexedDB, timers, name, version: 1, upgrade });
  for (const [key, value] of Object.entries(rows))
    await connection.db.put(store as never, value as never, key as never);
  connection.close();
}

const browser = (): BrowserStores => ({
  localStorage: keys({ "atenta.settings": '{"text":150}', "of.another": "site" }),
  sessionStorage: keys({ "atenta.here:a-course": "à" }),
  indexedDB,
  caches: cachesOf({ "atenta.offline:/": ["one", "three"], "another-cache": ["x"] }),
});

beforeEach(async () => {
  indexedDB = new IDBFactory();
  await put("atenta", "profiles", { a: { course: "a-course", profile: "a-profile", generation: 2 } });
  await put("atenta:signing", "keys", { device: { public: new Uint8Array(33) } });
  await put(mine, "events", Object.fromEntries(Array.from({ length: 1_203 }, (_, n) => [`${n}`, "four"])));
  await put(second, "events", { a: { bytes: new Uint8Array(10), n: 1, is: true, none: null, list: ["ñ"] } });
  await put(trainers, "keys", { a: "four" });
  await put("of-another-site", "x", {});
});

const shown = async (stores: BrowserStores) =>
  (await measureStored(stores, timers)).map(({ entry, name, bytes }) => [entry.id, name, bytes]);

describe("what is stored is measured", () => {
  test("all of ours and nothing else, however many rows it has", async () => {
    expect(await shown(browser())).toEqual([
      ["people", "atenta", expect.any(Number)],
      ["trainer", trainers, 4],
      ["progress", mine, 4 * 1_203],
      ["progress", second, "bytesnisnonelist".length + 10 + 8 + 1 + 2],
      ["signing", "atenta:signing", "public".length + 33],
      ["settings", "atenta.settings", "atenta.settings".length + '{"text":150}'.length],
      ["here", "atenta.here:a-course", "atenta.here:a-course".length + 2],
      ["copy", "atenta.offline:/", 8],
    ]);
  });

  test("where the browser does not list its databases, by what the registry knows", async () => {
    Object.assign(indexedDB, { databases: undefined });
    const names = (await measureStored(browser(), timers)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["atenta", "atenta:signing", mine, second, trainers]));
  });

  test("without making a database that is not there", async () => {
    expect(await openExisting(indexedDB, timers, "not-there")).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("not-there");
  });

  test("also where a store cannot be had, and where one cannot be read", async () => {
    const none = { localStorage: undefined, sessionStorage: undefined, indexedDB: undefined, caches: undefined };
    expect(await measureStored(none, timers)).toEqual([]);
    const open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    Object.assign(indexedDB, { open });
    expect(await shown(browser())).toContainEqual(["progress", mine, undefined]);
  });
});

describe("what is stored is erased", () => {
  test("all of ours, with its workers, and nothing of others", async () => {
    const stores = browser();
    const unregister = vi.fn(async () => true);
    expect(await eraseStored(stores, timers, async () => [{ unregister }])).toEqual([]);
    expect(unregister).toHaveBeenCalledOnce();
    expect(await measureStored(stores, timers)).toEqual([]);
    expect(stores.localStorage?.getItem("of.another")).toBe("site");
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["of-another-site"]);
    expect(await stores.caches?.keys()).toEqual(["another-cache"]);
  });

  test("also where the browser does not list its databases", async () => {
    const { databases } = indexedDB;
    Object.assign(indexedDB, { databases: undefined });
    await eraseStored(browser(), timers, async () => []);
    expect((await databases.call(indexedDB)).map(({ name }) => name)).toEqual(["of-another-site"]);
  });

  test("what another tab holds on to is told, and the rest goes", async () => {
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(mine);
      request.onsuccess = () => resolve(request.result);
    });
    const held = eraseStored(browser(), timers, async () => []);
    const passing = setInterval(() => timers.pass(5_000), 10);
    const left = await held;
    clearInterval(passing);
    holding.close();
    expect(left.map(({ name }) => name)).toEqual([mine]);
  });
});
