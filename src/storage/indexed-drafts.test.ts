import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { noChannel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import { describeDrafts } from "./drafts.contract.ts";
import { indexedDrafts } from "./indexed-drafts.ts";
import { memoryChannels } from "./memory-channel.ts";
import { manualTimers, settle } from "./testing.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (indexedDB: IDBFactory) => openCourse(indexedDB, manualTimers(), "drafts");

describeDrafts("drafts in IndexedDB", async () => {
  let written = 0;
  const indexedDB = new IDBFactory();
  const channels = memoryChannels();
  const timers = manualTimers();
  const [one, other] = [await open(indexedDB), await open(indexedDB)];
  channels("drafts").onMessage(() => written++);
  return {
    one: indexedDrafts(one, channels("drafts"), timers),
    other: indexedDrafts(other, channels("drafts"), timers),
    timers,
    rows: async () => new Map((await one.db.getAll("drafts")).map(({ key, value }) => [key, value])),
    writes: () => written,
  };
});

test("what could not be written goes on waiting", async () => {
  const connection = await open(new IDBFactory());
  const drafts = indexedDrafts(connection, noChannel, manualTimers());
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, ...row) {
    const request = put.apply(this, row);
    request.transaction?.abort();
    return request;
  });
  drafts.put("a", 1);
  await expect(drafts.flush()).rejects.toThrow();
  expect(await connection.db.getAll("drafts")).toEqual([]);
  await drafts.flush();
  expect(await connection.db.getAll("drafts")).toEqual([{ key: "a", value: 1 }]);
});

test("what waits is written before the database makes way for a newer program", async () => {
  const indexedDB = new IDBFactory();
  const drafts = indexedDrafts(await open(indexedDB), noChannel, manualTimers());
  drafts.put("place", "here");
  const newer = indexedDB.open("drafts", 2);
  await new Promise((resolve) => {
    newer.onsuccess = resolve;
  });
  const request = newer.result.transaction("drafts").objectStore("drafts").getAll();
  await settle();
  expect(request.result).toEqual([{ key: "place", value: "here" }]);
});
