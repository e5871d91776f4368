import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { unwrap } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { answeredEvent, finishedEvent } from "../learning/testing.ts";
import { noChannel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import { describeLog } from "./log.contract.ts";
import { memoryChannels } from "./memory-channel.ts";
import { manualTimers, settle } from "./testing.ts";

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
  ["its last row", [answeredEvent({ n: 2, at: 20 })]],
  ["one of its rows", [answeredEvent({ n: 2, at: 20 }), finishedEvent({ n: 3, at: 30 })]],
])("a transaction aborted after %s saves nothing, shows nothing and tells no one", async (_, events) => {
  const indexedDB = new IDBFactory();
  const post = vi.fn();
  const before = answeredEvent({ n: 1, at: 10 });
  const log = indexedLog(await open(indexedDB), { ...noChannel, post });
  await log.append([before]);

  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function (this: IDBObjectStore, ...row) {
    const request = add.apply(this, row);
    request.addEventListener("success", () => request.transaction?.abort());
    return request;
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
