import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { answeredEvent } from "../learning/testing.ts";
import { noChannel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import { salvage } from "./salvage.ts";
import { manualTimers } from "./testing.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const events = Array.from({ length: 40 }, (_, n) => answeredEvent({ n: n + 1, at: n }));
const rows = events.map((event) => ({ id: event.id, value: event }));
const id = (at: number) => rows[at]?.id ?? "";

async function filled(): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const connection = await openCourse(indexedDB, manualTimers(), "a-log");
  await indexedLog(connection, noChannel).append(events);
  await connection.db.put("drafts", { key: "place", value: 1 });
  connection.close();
  return indexedDB;
}

const saved = (indexedDB: IDBFactory) => salvage(indexedDB, manualTimers(), "a-log");

/** Makes reading throw wherever one of these rows would come out; `getAll` and `getAllKeys` as a whole, as browsers do. */
function spoil(bad: readonly string[], also: { readonly keys?: boolean } = {}) {
  const proto = IDBObjectStore.prototype;
  const { getAll, getAllKeys, openKeyCursor } = proto;
  const broken = () => {
    throw new DOMException("Seek failure, unable to continue", "UnknownError");
  };
  const meets = (range: IDBKeyRange | undefined | null) => bad.some((each) => range?.includes(each) ?? true);
  vi.spyOn(proto, "getAll").mockImplementation(function (this: IDBObjectStore, range) {
    return this.name === "events" && meets(range as IDBKeyRange) ? broken() : getAll.call(this, range);
  });
  vi.spyOn(proto, "getAllKeys").mockImplementation(function (this: IDBObjectStore, range) {
    return this.name === "events" && also.keys ? broken() : getAllKeys.call(this, range);
  });
  vi.spyOn(proto, "openKeyCursor").mockImplementation(function (this: IDBObjectStore, range, way) {
    const within = rows.map((row) => row.id).filter((key) => (range as IDBKeyRange | undefined)?.includes(key) ?? true);
    const next = way === "prev" ? within.at(-1) : within[0];
    return next !== undefined && bad.includes(next) ? broken() : openKeyCursor.call(this, range, way);
  });
}

test("what is whole comes out whole", async () => {
  expect(await saved(await filled())).toEqual({
    events: rows,
    drafts: [{ key: "place", value: 1 }],
    unreadable: 0,
    version: 1,
  });
});

test("rows that do not come out are passed over and counted; all others are read", async () => {
  const indexedDB = await filled();
  const bad = [id(0), id(7), id(8), id(39)];
  spoil(bad);
  const { events: found, drafts, unreadable } = await saved(indexedDB);
  expect(found).toEqual(rows.filter((row) => !bad.includes(row.id)));
  expect(drafts).toHaveLength(1);
  expect(unreadable).toBe(4);
});

test("where the list of keys is broken, rows are read from both ends", async () => {
  const indexedDB = await filled();
  spoil([id(12)], { keys: true });
  const { events: found, unreadable } = await saved(indexedDB);
  expect(found).toEqual(rows.filter((_, at) => at !== 12));
  expect(unreadable).toBe(1);
});

test("a database that a newer program wrote is read as it is, and keeps its version", async () => {
  const indexedDB = await filled();
  await upgraded(indexedDB, "a-log", 9);
  const found = await saved(indexedDB);
  expect(found).toMatchObject({ events: rows, version: 9 });
  expect(await indexedDB.databases()).toEqual([{ name: "a-log", version: 9 }]);
});

test("a newer database that has none of our stores gives nothing", async () => {
  const indexedDB = new IDBFactory();
  await upgraded(indexedDB, "a-log", 3);
  expect(await saved(indexedDB)).toEqual({ events: [], drafts: [], unreadable: 0, version: 3 });
});

test("a database that is not there is not made", async () => {
  const indexedDB = new IDBFactory();
  expect(await saved(indexedDB)).toEqual({ events: [], drafts: [], unreadable: 0, version: 0 });
  expect(await indexedDB.databases()).toEqual([]);
});

test("nothing is ever written", async () => {
  const indexedDB = await filled();
  const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
  spoil([id(3)], { keys: true });
  await saved(indexedDB);
  expect(begin.mock.calls.map(([, mode]) => mode ?? "readonly")).not.toContain("readwrite");
});

test("a connection that ends over a bad row is opened again for the others", async () => {
  const indexedDB = await filled();
  spoil([id(5)]);
  const begin = IDBDatabase.prototype.transaction;
  let left = 3;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given) {
    if (left-- === 0) this.close();
    return begin.apply(this, given);
  });
  const { events: found, unreadable } = await saved(indexedDB);
  expect(found).toEqual(rows.filter((_, at) => at !== 5));
  expect(unreadable).toBe(1);
});

test("a database that does not open says why, and one that does not answer is not waited for", async () => {
  const refused = Object.assign(new IDBFactory(), {
    open: () => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    },
  });
  await expect(saved(refused)).rejects.toMatchObject({ name: "UnknownError" });
  const timers = manualTimers();
  const silent = Object.assign(new IDBFactory(), { open: () => ({}) as IDBOpenDBRequest });
  const waiting = salvage(silent, timers, "a-log");
  timers.pass(10_000);
  await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
});

function upgraded(indexedDB: IDBFactory, name: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
