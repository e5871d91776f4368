import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import rowsText from "../fixtures/trainer-v1.json?raw";
import type { RowCodec } from "../row-codec.ts";
import { settle } from "../testing.ts";
import { openTrainerDatabase } from "../trainer/database.ts";
import { openTrainerDisk } from "../trainer/disk.ts";
import { kinds } from "../trainer/kinds.ts";
import { trainerName } from "../trainer/name.ts";
import { type Change, rowsAsChanges } from "../trainer/rows.ts";
import { breaking } from "./testing/breaking.ts";
import { browser } from "./testing.ts";

const published = JSON.parse(rowsText) as Record<string, { id: string; value: unknown }[]>;
/** Every step in the soak. */
const STRIDE = process.env.SOAK === undefined ? 3 : 1;

/** One of each kind. */
const wanted = kinds.flatMap((kind) =>
  (published[kind] ?? []).slice(0, 1).map(({ id, value }) => ({ kind, id, value }) as Change),
);

/** A browser in which somebody has learned, and is a trainer, too. */
async function trainers() {
  const all = await browser();
  const { indexedDB, timers, channel, row } = all;
  const name = trainerName(row.course, row.profile);
  const disk = (codec: RowCodec | undefined) =>
    openTrainerDisk({ indexedDB, timers, name, channel: channel(name), codec });
  const first = await disk(undefined);
  await first.read();
  await first.write(wanted);
  first.close();
  /** All that a reader of the disk sees. */
  const seen = async () => {
    const { db, close } = await openTrainerDatabase(indexedDB, timers, name);
    const rows = (await Promise.all(kinds.map((kind) => db.getAll(kind)))).flat();
    close();
    return rows;
  };
  /** Expects all of it, read by whoever has this codec. */
  const holds = async (codec: RowCodec | undefined, what = "") => {
    const opened = await disk(codec);
    const { rows, unreadable } = await opened.read();
    expect(unreadable, what).toBe(0);
    expect(new Set(rowsAsChanges(rows)), what).toEqual(new Set(wanted));
    opened.close();
  };
  return { ...all, name, disk, seen, holdsRows: holds };
}

const isEncrypted = (rows: readonly { readonly id: string; readonly value: unknown }[]) =>
  rows.every(({ id, value }) => ArrayBuffer.isView(value) && /^[\w-]{43}$/.test(id));

test("a passphrase encrypts what somebody keeps as a trainer, keys and ids included, and taking it away gives it back", async () => {
  const { secrets, row, now, seen, holdsRows } = await trainers();
  expect(isEncrypted(await seen())).toBe(false);
  const codec = await secrets().protect(row, "cuatro caballos");
  expect(await seen()).toHaveLength(wanted.length);
  expect(isEncrypted(await seen())).toBe(true);
  await holdsRows(codec);
  await secrets().unprotect(await now(), codec);
  expect(await seen()).toEqual(expect.arrayContaining(wanted.map(({ id, value }) => ({ id, value }))));
  await holdsRows(undefined);
});

describe.each(["protect", "unprotect"] as const)("%s broken off at any step", (way) => {
  test("loses nothing of a trainer's, and with a passphrase nothing is readable once the profile has been opened", async () => {
    let steps = 0;
    for (let fatal = 1, whole = false; !whole; fatal += STRIDE) {
      const { secrets, open, now, indexedDB, profiles, seen, holdsRows } = await trainers();
      const before = way === "unprotect" ? await secrets().protect(await now(), "cuatro caballos") : undefined;
      const start = await now();
      const faulty = breaking(fatal);
      const work = secrets({ indexedDB: faulty.factory(indexedDB), profiles: faulty.profiles(profiles) });
      const doing =
        way === "protect" ? work.protect(start, "cuatro caballos") : work.unprotect(start, before as RowCodec);
      const made = await doing.catch(() => "failed" as const);
      await settle();
      faulty.mend();
      whole = !faulty.broke();
      steps++;
      const codec = made === "failed" ? before : (made ?? undefined);
      await (await open(codec)).close();
      const locked = (await now()).lock !== undefined;
      // What an undone attempt left in the clear is encrypted with the trainer's next page.
      if (way === "protect") expect(isEncrypted(await seen()), `step ${fatal}`).toBe(locked);
      await holdsRows(codec, `step ${fatal}`);
      expect(isEncrypted(await seen()), `step ${fatal}`).toBe(locked);
    }
    expect(steps * STRIDE).toBeGreaterThan(20);
  });
});

test("a tab that had it open before writes nothing in the clear afterwards, and reads nothing", async () => {
  const { secrets, row, disk, seen } = await trainers();
  const before = await disk(undefined);
  await before.read();
  await secrets().protect(row, "cuatro caballos");
  const [change] = wanted;
  await expect(before.write([{ kind: "facts", id: "name", value: { v: 1, text: "Otra", at: 9 } }])).rejects.toThrow();
  await expect(before.write([change as Change])).rejects.toThrow();
  await expect(before.read()).rejects.toThrow("anew");
  expect(isEncrypted(await seen())).toBe(true);
  before.close();
});

test("rows in the clear of somebody who has a passphrase are encrypted with the next opening", async () => {
  const { secrets, disk, seen, holdsRows } = await trainers();
  const { codec } = await secrets().createPassphrase("cuatro caballos");
  (await disk(codec)).close();
  expect(isEncrypted(await seen())).toBe(true);
  await holdsRows(codec);
});

test("whoever is wiped leaves nothing of a trainer's", async () => {
  const { profiles, row, names, name } = await trainers();
  expect(await names()).toContain(name);
  await profiles.remove(row.profile);
  expect(await names()).toEqual(["atenta"]);
});
