import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { toBase64Url } from "../../base/bytes.ts";
import { answeredEvent, finishedEvent, testId } from "../../learning/testing.ts";
import { openCourse } from "../course-database.ts";
import { describeDrafts } from "../drafts.contract.ts";
import { indexedDrafts } from "../indexed-drafts.ts";
import { indexedLog } from "../indexed-log.ts";
import { memoryChannels } from "../memory-channel.ts";
import { memoryDrafts } from "../memory-drafts.ts";
import { memoryLog } from "../memory-log.ts";
import type { RowCodec } from "../row-codec.ts";
import { manualTimers, settle } from "../testing.ts";
import { createPassphrase } from "./passphrase.ts";
import { testTools } from "./testing.ts";

const { codec } = await createPassphrase(testTools, "cuatro caballos corren");
const { codec: another } = await createPassphrase(testTools, "cuatro caballos corren");
const name = fc.string({ unit: "binary", maxLength: 40 });
const bytesOf = async (at: string, value: unknown) => (await codec.encode(at, value)) as Uint8Array;

describe("rows of an encrypted profile", () => {
  test("give back name and value, whatever JSON they are", () =>
    fc.assert(
      fc.asyncProperty(name, fc.jsonValue({ maxDepth: 3 }), async (at, value) => {
        const read = await codec.decode(await codec.key(at), await codec.encode(at, value));
        expect(read?.name).toBe(at);
        expect(JSON.stringify(read?.value)).toBe(JSON.stringify(value));
      }),
    ));

  test("are refused when a single byte of them has changed", () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (value, at, flip) => {
        const stored = await bytesOf("place", value);
        const place = at % stored.length;
        stored[place] = (stored[place] ?? 0) ^ flip;
        expect(await codec.decode(await codec.key("place"), stored)).toBeUndefined();
      }),
    ));

  test("are refused when they are cut off, under another key, of another profile or no bytes", async () => {
    const [key, stored] = [await codec.key("place"), await bytesOf("place", { lesson: "hola" })];
    for (const length of [0, 1, 12, 13, 28, stored.length - 1]) {
      expect(await codec.decode(key, stored.subarray(0, length))).toBeUndefined();
    }
    expect(await codec.decode(await codec.key("item:a"), stored)).toBeUndefined();
    expect(await another.decode(key, stored)).toBeUndefined();
    for (const value of [undefined, null, 1, "place", [], { name: "place" }]) {
      expect(await codec.decode(key, value)).toBeUndefined();
    }
  });

  test("have the same key each time, and another for each name and each profile, which says nothing of it", () =>
    fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        fc.pre(one !== other);
        const key = await codec.key(one);
        expect(key).toMatch(/^[\w-]{43}$/);
        expect(await codec.key(one)).toBe(key);
        expect(await codec.key(other)).not.toBe(key);
        expect(await another.key(one)).not.toBe(key);
      }),
    ));

  test("are never written the same way twice", async () => {
    const rows = await Promise.all(Array.from({ length: 50 }, () => bytesOf("place", 1)));
    expect(new Set(rows.map(toBase64Url)).size).toBe(50);
  });

  test("hold nothing that can be read: no id, no word, no number", () =>
    fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[a-z]{5,12}$/),
        fc.stringMatching(/^[a-zñàé ]{6,60}$/),
        async (item, words) => {
          const event = answeredEvent({ n: 7, at: 1_730_000_000_123, item, answer: words });
          const stored = await bytesOf(event.id, event);
          const seen = `${await codec.key(event.id)} ${await codec.key(`item:${item}`)} ${Buffer.from(stored).toString("latin1")} ${Buffer.from(stored).toString("utf8")} ${Buffer.from(stored).toString("utf16le")}`;
          for (const secret of [item, words, event.id, "answered", "1730000000123"]) expect(seen).not.toContain(secret);
        },
      ),
    ));

  test("are filled up, so that their length does not tell an answer from another", async () => {
    const [yes, no] = [await bytesOf("item:a", "sí"), await bytesOf("item:a", "de ninguna manera")];
    expect(yes.length).toBe(no.length);
  });
});

describe("a log of encrypted rows", () => {
  const one = answeredEvent({ n: 1, at: 10 });
  const two = finishedEvent({ n: 2, at: 20 });

  async function tabs(loses = false) {
    const rows = new Map<string, unknown>();
    const channels = memoryChannels(() => loses);
    const counted = { decoded: 0 };
    const counting: RowCodec = {
      ...codec,
      decode: (key, stored) => {
        counted.decoded++;
        return codec.decode(key, stored);
      },
    };
    return {
      rows,
      counted,
      one: memoryLog(rows, channels("log"), counting),
      other: memoryLog(rows, channels("log"), counting),
    };
  }

  test("gives what was appended, counts an id once, and hides its rows' ids", async () => {
    const { one: log, other, rows } = await tabs();
    await log.append([two, one, one]);
    await other.append([answeredEvent({ n: 1, at: 99 })]);
    expect((await log.all()).events).toEqual([one, two]);
    expect((await memoryLog(rows, undefined, codec).all()).events).toEqual([one, two]);
    expect([...rows.keys()].sort()).toEqual([await codec.key(one.id), await codec.key(two.id)].sort());
  });

  test("tells the other tab, once, and not itself", async () => {
    const { one: log, other } = await tabs();
    const heard: unknown[] = [];
    log.onForeign((events) => heard.push("mine", ...events));
    other.onForeign((events) => heard.push(...events));
    await Promise.all([log.append([one, two]), log.refresh(), log.refresh()]);
    await settle();
    await other.refresh();
    await log.refresh();
    expect(heard).toEqual([one, two]);
    expect(other.last()).toBe(20);
  });

  test("finds by refreshing what was not told, and decodes each row once", async () => {
    const { one: log, other, counted } = await tabs(true);
    const heard: unknown[] = [];
    other.onForeign((events) => heard.push(...events));
    await log.append([one]);
    await other.refresh();
    await other.refresh();
    await other.all();
    await log.all();
    expect(heard).toEqual([one]);
    expect(counted.decoded).toBe(1);
  });

  test("keeps and counts rows that do not decode: another's, a changed one, one in the clear, one under another name", async () => {
    const { one: log, rows } = await tabs();
    const key = await codec.key(one.id);
    const broken = await bytesOf(one.id, one);
    broken[30] = (broken[30] ?? 0) ^ 1;
    rows.set(key, broken);
    rows.set(two.id, two);
    rows.set("x", await another.encode("x", one));
    rows.set(await codec.key(testId(9)), await codec.encode(testId(9), one));
    const before = new Map(rows);
    expect(await log.all()).toEqual({ events: [], unreadable: 4 });
    await log.refresh();
    expect(await log.all()).toEqual({ events: [], unreadable: 4 });
    expect(rows).toEqual(before);
  });
});

describeDrafts("drafts of encrypted rows", async () => {
  const rows = new Map<string, unknown>();
  const channels = memoryChannels();
  const timers = manualTimers();
  let written = 0;
  channels("drafts").onMessage(() => written++);
  return {
    one: memoryDrafts(timers, rows, channels("drafts"), codec),
    other: memoryDrafts(timers, rows, channels("drafts"), codec),
    timers,
    rows: async () => {
      const read = await Promise.all([...rows].map(([key, value]) => codec.decode(key, value)));
      return new Map(read.flatMap((row) => (row ? [[row.name, row.value]] : [])));
    },
    writes: () => written,
  };
});

test("a draft that has been encrypted is written in the very turn in which it is flushed", async () => {
  const rows = new Map<string, unknown>();
  const key = vi.fn(codec.key);
  const drafts = memoryDrafts(manualTimers(), rows, undefined, { ...codec, key });
  drafts.put("place", 1);
  await vi.waitFor(() => expect(key).toHaveResolved());
  await settle();
  const flushed = drafts.flush();
  expect([...rows.keys()]).toEqual([await codec.key("place")]);
  await flushed;
});

test("of a draft that is put while an older one is being encrypted, the newer one stays", async () => {
  const rows = new Map<string, unknown>();
  let release: (() => void) | undefined;
  const slow: RowCodec = {
    ...codec,
    async encode(name, value) {
      if (value === "old") {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return codec.encode(name, value);
    },
  };
  const drafts = memoryDrafts(manualTimers(), rows, undefined, slow);
  drafts.put("place", "old");
  const first = drafts.flush();
  drafts.put("place", "new");
  await drafts.flush();
  release?.();
  await first;
  expect(await memoryDrafts(manualTimers(), rows, undefined, codec).all()).toEqual(new Map([["place", "new"]]));
});

test("an encrypted profile's database holds bytes under keys that say nothing", async () => {
  const connection = await openCourse(new IDBFactory(), manualTimers(), "atenta:a-course:a-profile");
  const channel = memoryChannels();
  const log = indexedLog(connection, channel("log"), codec);
  const drafts = indexedDrafts(connection, channel("drafts"), manualTimers(), codec);
  const event = answeredEvent({ n: 1, item: "queja-urgente" });
  await log.append([event]);
  drafts.put("item:queja-urgente", { answer: "hoja de reclamaciones" });
  await drafts.flush();
  const rows = [...(await connection.db.getAll("events")), ...(await connection.db.getAll("drafts"))];
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(ArrayBuffer.isView(row.value)).toBe(true);
    expect(Object.values(row)[0]).toMatch(/^[\w-]{43}$/);
  }
  expect((await indexedLog(connection, channel("log"), codec).all()).events).toEqual([event]);
});
