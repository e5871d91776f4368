import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import { UUID7 } from "../base/ids.ts";
import { seeded } from "../base/random.ts";
import { courseName, openCourse } from "./course-database.ts";
import text from "./fixtures/registry-v1.json?raw";
import { indexedProfiles } from "./indexed-profiles.ts";
import { memoryChannels } from "./memory-channel.ts";
import { describeProfiles } from "./profiles.contract.ts";
import { openRegistry } from "./registry.ts";
import { manualTimers, settle } from "./testing.ts";

const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };

function tab({
  indexedDB = new IDBFactory(),
  channel = memoryChannels(),
  timers = manualTimers(),
  course = "a-course",
  seed = "one",
}) {
  return indexedProfiles({ indexedDB, channel, timers, course, clock, random: seeded(seed) });
}

/** The registry's rows as they are on disk. */
async function onDisk(indexedDB: IDBFactory) {
  const connection = await openRegistry(indexedDB, manualTimers());
  const rows = await connection.db.getAll("profiles");
  connection.close();
  return rows;
}

async function plant(indexedDB: IDBFactory, ...rows: readonly object[]) {
  const connection = await openRegistry(indexedDB, manualTimers());
  for (const row of rows) await connection.db.put("profiles", { ...row });
  connection.close();
}

const names = async (indexedDB: IDBFactory) => (await indexedDB.databases()).map(({ name }) => name).sort();

describeProfiles("profiles in IndexedDB", async () => {
  const indexedDB = new IDBFactory();
  const channel = memoryChannels();
  return { one: tab({ indexedDB, channel }), other: tab({ indexedDB, channel, seed: "other" }) };
});

test("rows that version 1 wrote are read as they are, and stay so", async () => {
  expect(createHash("sha256").update(text).digest("hex")).toBe(
    "121fb1468f4e4ba5accefbecefc2f210c0b91f8fa94a9ccef75ea7dff93d36c5",
  );
  const indexedDB = new IDBFactory();
  const rows = JSON.parse(text);
  await plant(indexedDB, ...rows);
  expect(await tab({ indexedDB, course: "customer-service" }).ensure()).toEqual([rows[0]]);
  expect(await tab({ indexedDB, course: "demo" }).ensure()).toEqual([rows[1]]);
  expect(await onDisk(indexedDB)).toEqual(rows);
});

test("courses have their own people, on one device", async () => {
  const indexedDB = new IDBFactory();
  const [mine] = await tab({ indexedDB }).ensure();
  const [others] = await tab({ indexedDB, course: "other", seed: "other" }).ensure();
  expect(others?.profile).not.toBe(mine?.profile);
  expect(others?.device).toBe(mine?.device);
  expect(await tab({ indexedDB }).all()).toEqual([mine]);
});

test("rows that do not read are passed over and left alone", async () => {
  const indexedDB = new IDBFactory();
  const broken = { course: "a-course", profile: "broken", device: 1, createdAt: "?" };
  await plant(indexedDB, broken);
  const [row] = await tab({ indexedDB }).ensure();
  expect(row?.profile).toMatch(UUID7);
  expect(await tab({ indexedDB }).change("broken", (before) => before)).toBeUndefined();
  await tab({ indexedDB }).remove("broken");
  expect(await onDisk(indexedDB)).toContainEqual(broken);
});

test("a change leaves fields alone that this program does not know", async () => {
  const indexedDB = new IDBFactory();
  const row = { course: "a-course", profile: "p", device: "d", createdAt: 1, shoes: ["red"] };
  await plant(indexedDB, row);
  await tab({ indexedDB }).change("p", (before) => ({ ...before, name: "Pau" }));
  expect(await onDisk(indexedDB)).toEqual([{ ...row, name: "Pau" }]);
});

test("a registry of a newer program, one that is refused and one that fails reject every call", async () => {
  const indexedDB = new IDBFactory();
  await new Promise((resolve) => {
    indexedDB.open("atenta", 9).onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(undefined);
    };
  });
  const profiles = tab({ indexedDB });
  const row = { course: "a-course", profile: "p", device: "d", createdAt: 1 };
  const calls = [
    () => profiles.all(),
    () => profiles.ensure(),
    () => profiles.add(row),
    () => profiles.change("p", (before) => before),
    () => profiles.remove("p"),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject({ name: "VersionError" });
  const refusing = Object.assign(new IDBFactory(), {
    open() {
      throw new DOMException("no", "SecurityError");
    },
  });
  await expect(tab({ indexedDB: refusing }).ensure()).rejects.toMatchObject({ name: "SecurityError" });
});

test("removing somebody takes the row and every generation of the databases, and nobody else's", async () => {
  const indexedDB = new IDBFactory();
  const profiles = tab({ indexedDB });
  const [row] = await profiles.ensure();
  if (row === undefined) throw new Error();
  await profiles.add({ ...row, profile: "pau", generation: 3 });
  const kept = courseName("a-course", row.profile);
  for (const name of [kept, ...[1, 2, 3, 4].map((generation) => courseName("a-course", "pau", generation))]) {
    (await openCourse(indexedDB, manualTimers(), name)).close();
  }
  await profiles.remove("pau");
  expect(await names(indexedDB)).toEqual(["atenta", kept]);
  expect(await onDisk(indexedDB)).toEqual([row]);
});

test("other tabs hear of it before the databases go, and let go of them", async () => {
  const indexedDB = new IDBFactory();
  const channel = memoryChannels();
  const [row] = await tab({ indexedDB, channel }).ensure();
  if (row === undefined) throw new Error();
  const name = courseName("a-course", row.profile);
  const open = await openCourse(indexedDB, manualTimers(), name);
  const heard: unknown[] = [];
  const other = tab({ indexedDB, channel, seed: "other" });
  other.onForeign(async () => heard.push(await names(indexedDB), await other.all()));
  await tab({ indexedDB, channel }).remove(row.profile);
  await settle();
  expect(heard[1]).toEqual([]);
  expect(open.state()).toBe("replaced");
  expect(await names(indexedDB)).toEqual(["atenta"]);
});

test("a tab that does not let go ends the wait with a time-out; who was removed is gone, and the rest goes with the next start", async () => {
  const indexedDB = new IDBFactory();
  const timers = manualTimers();
  const profiles = tab({ indexedDB, timers });
  const [row] = await profiles.ensure();
  if (row === undefined) throw new Error();
  await profiles.change(row.profile, (before) => ({ ...before, name: "Pau" }));
  const name = courseName("a-course", row.profile);
  // It does not listen.
  const holding = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
  const removing = expect(profiles.remove(row.profile)).rejects.toMatchObject({ name: "TimeoutError" });
  await settle();
  timers.pass(5_000);
  await removing;
  expect(await profiles.all()).toEqual([]);
  expect(JSON.stringify(await onDisk(indexedDB))).not.toContain("Pau");

  holding.close();
  const [next] = await tab({ indexedDB, seed: "next" }).ensure();
  await settle();
  expect(next?.profile).not.toBe(row.profile);
  expect(await onDisk(indexedDB)).toEqual([next]);
  expect(await names(indexedDB)).toEqual(["atenta"]);
});
