import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { answeredEvent } from "../learning/testing.ts";
import { noChannel } from "./channel.ts";
import { courseName, openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import type { ProfileRow } from "./profile-row.ts";
import { recover, rescue } from "./recover.ts";
import type { RowCodec } from "./row-codec.ts";
import { manualTimers } from "./testing.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const course = "a-course";
const profile = "a-profile";
const first: ProfileRow = { course, profile, device: "a-device", createdAt: 1 };
const [one, two, three] = [1, 2, 3].map((n) => answeredEvent({ n, at: n })) as [Event, Event, Event];
type Event = ReturnType<typeof answeredEvent>;

/** A registry of one. */
function registry(row = first) {
  let mine = row;
  return {
    row: () => mine,
    all: async () => [mine],
    change: async (_: string, change: (row: ProfileRow) => ProfileRow) => {
      mine = change(mine);
      return mine;
    },
  };
}

const open = (indexedDB: IDBFactory, generation?: number) =>
  openCourse(indexedDB, manualTimers(), courseName(course, profile, generation));

async function rowsOf(indexedDB: IDBFactory, generation?: number) {
  const connection = await open(indexedDB, generation);
  const rows = await connection.db.getAll("events");
  connection.close();
  return rows;
}

/** A database with these rows and a place. */
async function holding(rows: readonly { id: string; value: unknown }[]) {
  const indexedDB = new IDBFactory();
  const connection = await open(indexedDB);
  for (const row of rows) await connection.db.put("events", row);
  await connection.db.put("drafts", { key: "place", value: "here" });
  connection.close();
  return indexedDB;
}

const plain = (event: Event) => ({ id: event.id, value: event });
const damaged = (indexedDB: IDBFactory, codec?: RowCodec) => ({
  indexedDB,
  timers: manualTimers(),
  course,
  row: first,
  codec,
});

test("what can be read, and what the page holds, is kept in a new database; the old one stays as it is", async () => {
  const broken = { id: two.id, value: { ...two, data: "?" } };
  const indexedDB = await holding([plain(one), broken]);
  const profiles = registry();
  expect(await recover(damaged(indexedDB), profiles, [one, three])).toEqual({ events: 2, unreadable: 1 });
  expect(profiles.row()).toEqual({ ...first, generation: 2 });
  expect(await rowsOf(indexedDB)).toEqual([plain(one), broken]);
  expect(await rowsOf(indexedDB, 2)).toEqual([plain(one), plain(three)]);
  const next = await open(indexedDB, 2);
  expect((await indexedLog(next, noChannel).all()).events).toEqual([one, three]);
  expect(await next.db.getAll("drafts")).toEqual([{ key: "place", value: "here" }]);
});

test("a database that does not open at all is left, and what the page holds is kept", async () => {
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
    if (name === courseName(course, profile)) throw new DOMException("Internal error", "UnknownError");
    return open(name, version);
  });
  const profiles = registry();
  expect(await recover(damaged(indexedDB), profiles, [one])).toEqual({ events: 1, unreadable: undefined });
  expect(await rowsOf(indexedDB, 2)).toEqual([plain(one)]);
  expect(profiles.row().generation).toBe(2);
});

test("where the new database cannot be written either, the profile stays with the old one, and it can be tried again", async () => {
  const indexedDB = await holding([plain(one)]);
  const profiles = registry();
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(() => {
    throw new DOMException("No room", "QuotaExceededError");
  });
  await expect(recover(damaged(indexedDB), profiles, [two])).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(profiles.row()).toEqual(first);
  expect(await recover(damaged(indexedDB), profiles, [two])).toEqual({ events: 2, unreadable: 0 });
  expect(await rowsOf(indexedDB, 2)).toEqual([plain(one), plain(two)]);
});

test("two tabs that recover one after the other end in one database, with what both knew", async () => {
  const indexedDB = await holding([plain(one)]);
  const profiles = registry();
  await recover(damaged(indexedDB), profiles, [two]);
  await recover(damaged(indexedDB), profiles, [three]);
  expect(profiles.row().generation).toBe(2);
  expect(await rowsOf(indexedDB, 2)).toEqual([one, two, three].map(plain));
});

test("an encrypted profile's rows are kept as they lie, and what the page holds is encrypted", async () => {
  const codec: RowCodec = {
    key: async (name) => `key of ${name}`,
    encode: async (name, value) => ({ sealed: JSON.stringify([name, value]) }),
    decode: async (key, stored) => {
      const [name, value] = JSON.parse((stored as { sealed?: string }).sealed ?? "[]");
      return key === `key of ${name}` ? { name, value } : undefined;
    },
  };
  const sealed = async (event: Event) => ({
    id: await codec.key(event.id),
    value: await codec.encode(event.id, event),
  });
  const indexedDB = await holding([await sealed(one), { id: "key of nothing", value: {} }]);
  expect(await recover(damaged(indexedDB, codec), registry(), [two])).toEqual({ events: 2, unreadable: 1 });
  expect(await rowsOf(indexedDB, 2)).toEqual([await sealed(one), await sealed(two)]);
});

test("what a newer program wrote can be read out for a file, and is not touched", async () => {
  const indexedDB = await holding([plain(two), plain(one)]);
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(courseName(course, profile), 9);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect(await rescue(damaged(indexedDB))).toEqual({ events: [one, two], unreadable: 0 });
  expect(await indexedDB.databases()).toEqual([{ name: courseName(course, profile), version: 9 }]);
});
