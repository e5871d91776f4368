import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { UUID7 } from "../base/ids.ts";
import { seeded } from "../base/random.ts";
import { answeredEvent } from "../learning/testing.ts";
import { indexedProfiles } from "./indexed-profiles.ts";
import { memoryChannels } from "./memory-channel.ts";
import { openStorage, type Storage, type StorageParts } from "./open.ts";
import type { RowCodec } from "./row-codec.ts";
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

/** The first profile of the course, and what it keeps. */
async function openFirst(given: Partial<StorageParts> = {}): Promise<Storage> {
  const whole = parts(given);
  const { indexedDB = new IDBFactory() } = whole;
  const [row] = await indexedProfiles({ ...whole, indexedDB }).ensure();
  return openStorage({ ...whole, row, indexedDB });
}

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
  test("finds again what was kept of a profile", async () => {
    const indexedDB = new IDBFactory();
    const first = await openFirst({ indexedDB });
    expect(first.durable).toBe(true);
    await works(first);
    await first.close();

    const again = await openFirst({ indexedDB, random: seeded("again") });
    expect(again).toMatchObject({ durable: true, profile: first.profile, device: first.device });
    expect((await again.log.all()).events).toEqual([event]);
    expect(await again.drafts.all()).toEqual(new Map([["place", 1]]));
  });

  test("is opened again though its profile has got a PIN meanwhile, or none any more", async () => {
    const indexedDB = new IDBFactory();
    const whole = parts({ indexedDB });
    const profiles = indexedProfiles({ ...whole, indexedDB });
    const [row] = await profiles.ensure();
    const lock = { kind: "pin", v: 1, salt: "c2FsdA", rounds: 1, hash: "aGFzaA" } as const;
    await profiles.change(row?.profile ?? "", (before) => ({ ...before, lock }));
    const storage = await openStorage({ ...whole, row, indexedDB });
    expect(storage.durable).toBe(true);
    await storage.close();
  });

  test("keeps courses apart", async () => {
    const indexedDB = new IDBFactory();
    const one = await openFirst({ indexedDB, course: "one", random: seeded("one") });
    const other = await openFirst({ indexedDB, course: "other", random: seeded("other") });
    await one.log.append([event]);
    expect((await other.log.all()).events).toEqual([]);
  });

  test("keeps the generations of a profile apart", async () => {
    const indexedDB = new IDBFactory();
    const whole = parts({ indexedDB });
    const profiles = indexedProfiles({ ...whole, indexedDB });
    const [row] = await profiles.ensure();
    await works(await openStorage({ ...whole, row }));
    const next = await profiles.change(row?.profile ?? "", (before) => ({ ...before, generation: 2 }));
    const storage = await openStorage({ ...whole, row: next });
    expect(storage.durable).toBe(true);
    expect((await storage.log.all()).events).toEqual([]);
  });

  test("writes the drafts that wait when it is closed", async () => {
    const indexedDB = new IDBFactory();
    const storage = await openFirst({ indexedDB });
    storage.drafts.put("place", 7);
    await storage.close();
    expect(storage.log.state()).toBe("closed");
    expect(await (await openFirst({ indexedDB })).drafts.all()).toEqual(new Map([["place", 7]]));
  });

  test("makes a profile known again where the browser has thrown everything away under an open page", async () => {
    const indexedDB = new IDBFactory();
    const whole = parts({ indexedDB });
    const [row] = await indexedProfiles({ ...whole, indexedDB }).ensure();
    // As Chrome does with what it finds damaged: nothing is left, and nobody was asked.
    const emptied = parts({ indexedDB: new IDBFactory() });
    const storage = await openStorage({ ...emptied, row });
    expect(storage.durable).toBe(true);
    await works(storage);
    const rows = await indexedProfiles({ ...emptied, indexedDB: emptied.indexedDB as IDBFactory }).all();
    expect(rows).toEqual([row]);
  });

  test("writes nothing in the clear into a profile that is encrypted", async () => {
    const indexedDB = new IDBFactory();
    const whole = parts({ indexedDB });
    const profiles = indexedProfiles({ ...whole, indexedDB });
    const lock = { kind: "passphrase", v: 1, salt: "c2FsdA", rounds: 1, wrapped: "d3JhcHBlZA" } as const;
    const [first] = await profiles.ensure();
    const row = await profiles.change(first?.profile ?? "", (before) => ({ ...before, lock }));
    expect(await openStorage({ ...whole, row })).toMatchObject({ durable: false, why: "failed" });
    const codec: RowCodec = {
      key: async (name) => `key of ${name}`,
      encode: async (_, value) => ({ hidden: value }),
      decode: async () => undefined,
    };
    const storage = await openStorage({ ...whole, row, codec });
    await storage.log.append([event]);
    const db = await opened(indexedDB.open(`atenta:a-course:${storage.profile}`));
    const keys = db.transaction("events").objectStore("events").getAllKeys();
    await settle();
    expect(keys.result).toEqual([`key of ${event.id}`]);
  });

  test.each(["removed", "given another database", "encrypted"])(
    "opens nothing for a profile that another tab has %s, and leaves no database behind",
    async (what) => {
      const indexedDB = new IDBFactory();
      const whole = parts({ indexedDB });
      const profiles = indexedProfiles({ ...whole, indexedDB });
      const [row] = await profiles.ensure();
      const { profile = "" } = row ?? {};
      const lock = { kind: "passphrase", v: 1, salt: "c2FsdA", rounds: 1, wrapped: "d3JhcHBlZA" } as const;
      if (what === "removed") await profiles.remove(profile);
      else if (what === "encrypted") await profiles.change(profile, (before) => ({ ...before, lock }));
      else await profiles.change(profile, (before) => ({ ...before, generation: 2 }));
      const storage = await openStorage({ ...whole, row });
      expect(storage).toMatchObject({ durable: false, why: "failed", profile });
      await works(storage);
      await settle();
      expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["atenta"]);
    },
  );
});

describe("storage that is not kept says why and goes on in memory", () => {
  const refusal = (name: string) => new DOMException("no", name);

  /** As a page begins: it looks for people first, and what that failed with is why nothing is kept. */
  const begin = async (given: Partial<StorageParts>) => {
    const whole = parts(given);
    const { indexedDB } = whole;
    const failure =
      indexedDB &&
      (await indexedProfiles({ ...whole, indexedDB })
        .all()
        .catch((error: unknown) => error));
    return openStorage({ ...whole, failure });
  };

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
    const storage = await begin({ indexedDB });
    expect(storage).toMatchObject({ durable: false, why });
    expect(storage.profile).toMatch(UUID7);
    await works(storage);
    await storage.close();
  });

  test("newer: the database is of a newer program; its profile and rows are left as they are", async () => {
    const indexedDB = new IDBFactory();
    const first = await openFirst({ indexedDB });
    await first.log.append([event]);
    await first.close();
    const name = `atenta:a-course:${first.profile}`;
    (await opened(indexedDB.open(name, 9))).close();

    const storage = await openFirst({ indexedDB, random: seeded("again") });
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
    const opening = begin({ indexedDB: upgrading, timers });
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
    const open = vi.fn(() => request);
    const opening = begin({ indexedDB: factory(open), timers });
    timers.pass(10_000);
    expect(await opening).toMatchObject({ durable: false, why: "failed" });
    // Once: to ask again would make the learner wait twice.
    expect(open).toHaveBeenCalledOnce();
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
