import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { UUID7 } from "../base/ids.ts";
import { seeded } from "../base/random.ts";
import { answeredEvent } from "../learning/testing.ts";
import { memoryChannels } from "./memory-channel.ts";
import { openStorage, type Storage, type StorageParts } from "./open.ts";
import { manualTimers, settle } from "./testing.ts";

const event = answeredEvent({ n: 1 });
const parts = (given: Partial<StorageParts> = {}): StorageParts => ({
  course: "a-course",
  indexedDB: new IDBFactory(),
  channel: memoryChannels(),
  clock: { now: () => 5_000, zone: () => "Europe/Madrid" },
  random: seeded("open"),
  timers: manualTimers(),
  ...given,
});

/** A factory whose `open` does something else. */
function factory(open: IDBFactory["open"]): IDBFactory {
  return Object.assign(new IDBFactory(), { open });
}

/** What can be done with any storage, and lasts as long as the page. */
async function works(storage: Storage) {
  await storage.log.append([event]);
  storage.drafts.put("place", 1);
  await storage.drafts.flush();
  expect((await storage.log.all()).events).toEqual([event]);
  expect(await storage.drafts.all()).toEqual(new Map([["place", 1]]));
}

describe("storage that is kept", () => {
  test("makes a profile and a device the first time, and finds them again", async () => {
    const indexedDB = new IDBFactory();
    const first = await openStorage(parts({ indexedDB, random: seeded("first") }));
    expect(first.durable).toBe(true);
    expect(first.profile).toMatch(UUID7);
    expect(first.device).toMatch(UUID7);
    expect(first.device).not.toBe(first.profile);
    await works(first);
    await first.close();

    const again = await openStorage(parts({ indexedDB, random: seeded("again") }));
    expect(again).toMatchObject({ durable: true, profile: first.profile, device: first.device });
    expect((await again.log.all()).events).toEqual([event]);
    expect(await again.drafts.all()).toEqual(new Map([["place", 1]]));
  });

  test("has one profile when two tabs start at once", async () => {
    const indexedDB = new IDBFactory();
    const tabs = await Promise.all(
      ["one", "other"].map((seed) => openStorage(parts({ indexedDB, random: seeded(seed) }))),
    );
    expect(tabs[0]?.profile).toBe(tabs[1]?.profile);
    expect(tabs[0]?.device).toBe(tabs[1]?.device);
  });

  test("keeps courses apart, on one device", async () => {
    const indexedDB = new IDBFactory();
    const one = await openStorage(parts({ indexedDB, course: "one", random: seeded("one") }));
    const other = await openStorage(parts({ indexedDB, course: "other", random: seeded("other") }));
    await one.log.append([event]);
    expect((await other.log.all()).events).toEqual([]);
    expect(other.profile).not.toBe(one.profile);
    expect(other.device).toBe(one.device);
  });

  test("leaves rows of the registry that do not read alone", async () => {
    const indexedDB = new IDBFactory();
    await (await openStorage(parts({ indexedDB }))).close();
    const registry = await opened(indexedDB.open("atenta"));
    const rows = registry.transaction("profiles", "readwrite").objectStore("profiles");
    rows.clear();
    rows.add({ course: "a-course", profile: "broken", device: 1, createdAt: "?" });
    await settle();
    const { profile, device } = await openStorage(parts({ indexedDB }));
    expect(profile).toMatch(UUID7);
    expect(device).toMatch(UUID7);
    const kept = registry.transaction("profiles").objectStore("profiles").getAllKeys();
    await settle();
    expect(kept.result).toContainEqual(["a-course", "broken"]);
  });

  test("writes the drafts that wait when it is closed", async () => {
    const indexedDB = new IDBFactory();
    const storage = await openStorage(parts({ indexedDB }));
    storage.drafts.put("place", 7);
    await storage.close();
    expect(storage.log.state()).toBe("closed");
    expect(await (await openStorage(parts({ indexedDB }))).drafts.all()).toEqual(new Map([["place", 7]]));
  });
});

describe("storage that is not kept says why and goes on in memory", () => {
  const refusal = (name: string) => new DOMException("no", name);

  test.each([
    ["refused", "the browser has none", undefined],
    [
      "refused",
      "opening throws",
      factory(() => {
        throw refusal("SecurityError");
      }),
    ],
    ["refused", "opening is refused", factory(() => failing(refusal("InvalidStateError")))],
    ["corrupt", "the registry is damaged", factory(() => failing(refusal("UnknownError")))],
    ["full", "there is no room", factory(() => failing(refusal("QuotaExceededError")))],
    ["failed", "opening fails", factory(() => failing(refusal("AbortError")))],
    ["newer", "the registry is newer", factory(() => failing(refusal("VersionError")))],
  ] as const)("%s: %s", async (why, _, indexedDB) => {
    const storage = await openStorage(parts({ indexedDB }));
    expect(storage).toMatchObject({ durable: false, why });
    expect(storage.profile).toMatch(UUID7);
    await works(storage);
    await storage.close();
  });

  test("newer: the database is of a newer program; its profile and rows are left as they are", async () => {
    const indexedDB = new IDBFactory();
    const first = await openStorage(parts({ indexedDB }));
    await first.log.append([event]);
    await first.close();
    const name = `atenta:a-course:${first.profile}`;
    (await opened(indexedDB.open(name, 9))).close();

    const storage = await openStorage(parts({ indexedDB, random: seeded("again") }));
    expect(storage).toMatchObject({ durable: false, why: "newer", profile: first.profile, device: first.device });
    await works(storage);
    const rows = (await opened(indexedDB.open(name))).transaction("events").objectStore("events").getAll();
    await settle();
    expect(rows.result).toEqual([{ id: event.id, value: event }]);
  });

  test("failed: another tab does not make way within three seconds", async () => {
    const indexedDB = new IDBFactory();
    // Another program holds an older registry open, and does not listen.
    await opened(indexedDB.open("atenta", 1));
    const upgrading = factory((name) => indexedDB.open(name, 2));
    const timers = manualTimers();
    const opening = openStorage(parts({ indexedDB: upgrading, timers }));
    const settled = vi.fn();
    const waited = opening.then(settled);
    await settle();
    timers.pass(2_999);
    await settle();
    expect(settled).not.toHaveBeenCalled();
    timers.pass(1);
    await waited;
    const storage = await opening;
    expect(storage).toMatchObject({ durable: false, why: "failed" });
    await works(storage);
  });

  test("failed: the browser says nothing for ten seconds; what it opens later is closed again", async () => {
    const timers = manualTimers();
    const request = {} as IDBOpenDBRequest;
    const opening = openStorage(parts({ indexedDB: factory(() => request), timers }));
    timers.pass(10_000);
    expect(await opening).toMatchObject({ durable: false, why: "failed" });
    const close = vi.fn();
    Object.assign(request, { result: { close } });
    request.onsuccess?.(new Event("success"));
    expect(close).toHaveBeenCalledOnce();
  });
});

/** A request that fails a moment later. */
function failing(error: DOMException): IDBOpenDBRequest {
  const request = { error } as unknown as IDBOpenDBRequest;
  queueMicrotask(() => request.onerror?.(new Event("error")));
  return request;
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
