import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { memoryChannels } from "../memory-channel.ts";
import { createPassphrase } from "../secret/passphrase.ts";
import { testTools } from "../secret/testing.ts";
import { manualTimers, settle } from "../testing.ts";
import { openTrainerDatabase } from "./database.ts";
import { openTrainerDisk } from "./disk.ts";
import type { Change } from "./rows.ts";

const name = "atenta.trainer:a-course:a-profile";
const fact = (text: string, at = 1): Change => ({ kind: "facts", id: "name", value: { v: 1, text, at } });
const stone = (id: string): Change => ({ kind: "erased", id, value: { v: 1, at: 1 } });

function device() {
  const [indexedDB, timers, channel] = [new IDBFactory(), manualTimers(), memoryChannels()];
  const parts = { indexedDB, timers, name };
  return {
    ...parts,
    disk: async (codec?: Parameters<typeof openTrainerDisk>[0]["codec"]) => {
      const disk = await openTrainerDisk({ ...parts, channel: channel(name), codec });
      await disk.read();
      return disk;
    },
    raw: () => openTrainerDatabase(indexedDB, timers, name),
  };
}

const texts = async (disk: Awaited<ReturnType<typeof openTrainerDisk>>) =>
  [...(await disk.read()).rows.facts.values()].map(({ text }) => text);

afterEach(() => void vi.restoreAllMocks());

test.each([
  ["in the clear", undefined],
  ["encrypted", "cuatro caballos"],
])("all of a write is kept or nothing, whichever row the browser refuses: %s", async (_, passphrase) => {
  const codec = passphrase && (await createPassphrase(testTools, passphrase)).codec;
  const { disk } = device();
  const one = await disk(codec || undefined);
  await one.write([fact("antes")]);
  const real = IDBObjectStore.prototype.put;
  for (const refused of [1, 2, 3]) {
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      puts++;
      if (puts === refused) throw new DOMException("There is no room", "QuotaExceededError");
      return real.apply(this, given);
    });
    await expect(one.write([stone("a"), fact("después", 2), stone("b")])).rejects.toThrow("no room");
    vi.restoreAllMocks();
    const { rows } = await (await disk(codec || undefined)).read();
    expect([...rows.facts.values()]).toEqual([{ v: 1, text: "antes", at: 1 }]);
    expect(rows.erased.size).toBe(0);
  }
  await one.write([stone("a"), fact("después", 2), stone("b")]);
  expect(await texts(one)).toEqual(["después"]);
});

test("nothing is written that would not be read again", async () => {
  const one = await device().disk();
  await expect(one.write([stone("a"), fact("")])).rejects.toThrow("facts");
  expect((await one.read()).rows.erased.size).toBe(0);
});

test("a write counts once it has been read back", async () => {
  const { disk } = device();
  const one = await disk();
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
    return real.call(this, { ...value, value: { v: 1, text: "otra cosa", at: 1 } });
  });
  await expect(one.write([fact("esto")])).rejects.toThrow("not as they were written");
});

test("nothing is written over what another tab has written in between, and the other is told", async () => {
  const { disk } = device();
  const [one, other] = [await disk(), await disk()];
  let heard = 0;
  other.onForeign(() => heard++);
  await one.write([fact("una")]);
  await settle();
  expect(heard).toBe(1);
  await expect(other.write([fact("otra", 2)])).rejects.toThrow("in between");
  expect(await texts(other)).toEqual(["una"]);
  await other.write([fact("otra", 2)]);
  expect(await texts(one)).toEqual(["otra"]);
});

test("rows that do not read are counted, kept, and not written over; all goes when everything is taken away", async () => {
  const { disk, raw } = device();
  const later = { v: 2, text: "de otro programa", at: 1, more: true };
  const { db, close } = await raw();
  await db.put("facts", { id: "name", value: later });
  await db.put("keys", { id: "odd", value: new Uint8Array(80) });
  const one = await disk();
  expect((await one.read()).unreadable).toBe(2);
  await expect(one.write([fact("una"), stone("a")])).rejects.toThrow("does not read");
  expect(await db.get("facts", "name")).toEqual({ id: "name", value: later });
  expect(await db.count("erased")).toBe(0);
  await one.clear();
  expect(await one.read()).toMatchObject({ unreadable: 0 });
  close();
});

test("a connection that the browser ended is opened again", async () => {
  const { disk } = device();
  const real = IDBFactory.prototype.open;
  const opened: IDBDatabase[] = [];
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...given) {
    const request = real.apply(this, given);
    request.addEventListener("success", () => opened.push(request.result as unknown as IDBDatabase));
    return request;
  });
  const one = await disk();
  const [db] = opened;
  db?.onclose?.(new Event("close"));
  await one.write([fact("sigue")]);
  expect(await texts(one)).toEqual(["sigue"]);
  expect(opened).toHaveLength(2);
});
