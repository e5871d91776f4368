import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import { answeredEvent } from "../learning/testing.ts";
import { isNamed, packageInventory } from "./inventory.ts";
import { memoryChannels } from "./memory-channel.ts";
import {
  fleetingPackage,
  openPackage,
  packageBase,
  packageDatabase,
  packageSession,
  packageSettings,
  packageTurn,
} from "./open-package.ts";
import { manualTimers } from "./testing.ts";

const who = { profile: "an-attempt", device: "a-window" };
const event = answeredEvent({ n: 1 });
const open = (name: string, indexedDB: IDBFactory | undefined) =>
  openPackage({ name, who, indexedDB, channel: memoryChannels(), timers: manualTimers() });

test("an attempt is found again under its name, and no other attempt is", async () => {
  const indexedDB = new IDBFactory();
  const base = packageBase("a-course", "0a1b", "2c3d");
  const first = await open(packageDatabase(base, "one"), indexedDB);
  expect(first).toMatchObject({ durable: true, ...who });
  await first.log.append([event]);
  first.drafts.put("place", 1);
  await first.close?.();

  const again = await open(packageDatabase(base, "one"), indexedDB);
  expect((await again.log.all()).events).toEqual([event]);
  expect(await again.drafts.all()).toEqual(new Map([["place", 1]]));
  const other = await open(packageDatabase(base, "two"), indexedDB);
  expect((await other.log.all()).events).toEqual([]);
});

test("where nothing can be kept it works as long as the page lasts, and says why", async () => {
  const storage = await open("atenta.package:a-course:0a1b:2c3d:one", undefined);
  expect(storage).toMatchObject({ durable: false, why: "refused", ...who });
  await storage.log.append([event]);
  expect((await storage.log.all()).events).toEqual([event]);
});

test("who only looks leaves nothing behind", async () => {
  const storage = fleetingPackage(who, manualTimers());
  await storage.log.append([event]);
  await storage.close?.();
  expect((await fleetingPackage(who, manualTimers()).log.all()).events).toEqual([]);
});

test("the inventory has all names that a package gives", () => {
  const base = packageBase("a-course-00c0ffee", "0a1b", "2c3d");
  const named = (store: string, name: string) =>
    packageInventory.some((each) => each.store === store && each.names.some((pattern) => isNamed(pattern, name)));
  expect(named("IndexedDB", packageDatabase(base, "x_-9"))).toBe(true);
  expect(named("localStorage", base)).toBe(true);
  expect(named("localStorage", packageSettings("a-course-00c0ffee"))).toBe(true);
  expect(named("localStorage", packageTurn(base))).toBe(true);
  // A session, with its authorisation, is nowhere but in its tab.
  const session = packageSession("a-course-00c0ffee");
  expect(packageInventory.filter(({ names }) => names.some((pattern) => isNamed(pattern, session)))).toEqual([
    expect.objectContaining({ store: "sessionStorage" }),
  ]);
});
