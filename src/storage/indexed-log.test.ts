import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { unwrap } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import type { Answered } from "../learning/events/answered.ts";
import { answeredEvent, finishedEvent } from "../learning/testing.ts";
import { noChannel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import { describeLog } from "./log.contract.ts";
import { memoryChannels } from "./memory-channel.ts";
import { manualTimers, settle } from "./testing.ts";
import { ReadBackError } from "./why-not.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (indexedDB: IDBFactory) => openCourse(indexedDB, manualTimers(), "atenta:a-course:a-profile");

describeLog("the log in IndexedDB", async (loses) => {
  const indexedDB = new IDBFactory();
  const channels = memoryChannels(() => loses);
  const [one, other] = [await open(indexedDB), await open(indexedDB)];
  return {
    one: indexedLog(one, channels("log")),
    other: indexedLog(other, channels("log")),
    plant: async (id, value) => void (await one.db.put("events", { id, value })),
    rows: async () => new Map((await one.db.getAll("events")).map((row) => [row.id, row.value])),
  };
});

test("what was appended is there after a restart", async () => {
  const indexedDB = new IDBFactory();
  const connection = await open(indexedDB);
  await indexedLog(connection, noChannel).append([answeredEvent({ n: 1 })]);
  connection.close();
  expect((await indexedLog(await open(indexedDB), noChannel).all()).events).toEqual([answeredEvent({ n: 1 })]);
});

test.each([
  ["one row", [answeredEvent({ n: 2, at: 20 })]],
  ["several rows", [answeredEvent({ n: 2, at: 20 }), finishedEvent({ n: 3, at: 30 })]],
])("a transaction of %s that is aborted saves nothing, shows nothing and tells no one", async (_, events) => {
  const indexedDB = new IDBFactory();
  const post = vi.fn();
  const before = answeredEvent({ n: 1, at: 10 });
  const log = indexedLog(await open(indexedDB), { ...noChannel, post });
  await log.append([before]);

  vi.spyOn(IDBTransaction.prototype, "commit").mockImplementationOnce(function (this: IDBTransaction) {
    this.abort();
  });
  await expect(log.append(events)).rejects.toThrow();
  expect(log.last()).toBe(10);
  expect((await log.all()).events).toEqual([before]);
  expect((await indexedLog(await open(indexedDB), noChannel).all()).events).toEqual([before]);
  expect(post).toHaveBeenCalledTimes(1);

  // The caller kept them, and tries again.
  await log.append(events);
  expect((await log.all()).events).toEqual([before, ...events]);
});

test("all is asked of the disk, and told to be committed, before append gives way", async () => {
  const connection = await open(new IDBFactory());
  const begin = vi.spyOn(unwrap(connection.db), "transaction");
  const add = vi.spyOn(IDBObjectStore.prototype, "add");
  const commit = vi.spyOn(IDBTransaction.prototype, "commit");
  const appended = indexedLog(connection, noChannel).append([answeredEvent({ n: 1 }), finishedEvent({ n: 2 })]);
  expect(begin).toHaveBeenCalledExactlyOnceWith("events", "readwrite", { durability: "strict" });
  expect(add).toHaveBeenCalledTimes(2);
  expect(commit).toHaveBeenCalledOnce();
  await appended;
});

test("a browser that aborts a committed transaction for an id that is there loses none of the others", async () => {
  const connection = await open(new IDBFactory());
  const log = indexedLog(connection, noChannel);
  const [old, ...news] = [1, 2, 3].map((n) => answeredEvent({ n, at: n }));
  await log.append([old as Answered]);
  // As Chrome does: errors that are answered after the commit count as not answered.
  vi.spyOn(IDBTransaction.prototype, "commit").mockImplementationOnce(function (this: IDBTransaction) {
    this.addEventListener("error", () => this.abort(), { capture: true, once: true });
  });
  await log.append([...news, { ...(old as Answered), at: 99 }]);
  expect((await indexedLog(connection, noChannel).all()).events).toEqual([old, ...news]);
});

test.each([
  [
    "is not there",
    () => {
      const get = IDBObjectStore.prototype.get;
      vi.spyOn(IDBObjectStore.prototype, "get").mockImplementationOnce(function (this: IDBObjectStore) {
        return get.call(this, "nothing");
      });
    },
  ],
  [
    "is another",
    () => {
      const add = IDBObjectStore.prototype.add;
      vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function (this: IDBObjectStore, row) {
        return add.call(this, { ...row, value: { ...row.value, at: 99 } });
      });
    },
  ],
])("what was written is read back, and a row that %s is not called kept", async (_, spoil) => {
  const post = vi.fn();
  const log = indexedLog(await open(new IDBFactory()), { ...noChannel, post });
  spoil();
  await expect(log.append([answeredEvent({ n: 1 }), answeredEvent({ n: 2 })])).rejects.toThrow(ReadBackError);
  expect(post).not.toHaveBeenCalled();
});

test("a browser that has no room says so by the error's name, and keeps none of the rows", async () => {
  const log = indexedLog(await open(new IDBFactory()), noChannel);
  const add = IDBObjectStore.prototype.add;
  let left = 1;
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, row) {
    if (left-- === 0) throw new DOMException("No room", "QuotaExceededError");
    return add.call(this, row);
  });
  const refused = log.append([answeredEvent({ n: 1 }), answeredEvent({ n: 2 })]);
  await expect(refused).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect((await log.all()).events).toEqual([]);
});

test("a log makes way for a newer program, says so, and refuses to append", async () => {
  const indexedDB = new IDBFactory();
  const log = indexedLog(await open(indexedDB), noChannel);
  const states: string[] = [];
  log.onState((state) => states.push(state));
  const newer = indexedDB.open("atenta:a-course:a-profile", 2);
  await new Promise((resolve) => {
    newer.onsuccess = resolve;
  });
  expect(states).toEqual(["replaced"]);
  expect(log.state()).toBe("replaced");
  await expect(log.append([answeredEvent()])).rejects.toThrow();
});

test("a log that the browser ends says so, and refuses to append", async () => {
  const connection = await open(new IDBFactory());
  const log = indexedLog(connection, noChannel);
  const states: string[] = [];
  log.onState((state) => states.push(state));
  // Its type asks for the class where it means a database.
  forceCloseDatabase(unwrap(connection.db) as never);
  await settle();
  expect(states).toEqual(["lost"]);
  expect(log.state()).toBe("lost");
  await expect(log.append([answeredEvent()])).rejects.toThrow();
});
