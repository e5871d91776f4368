import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import copyText from "../fixtures/trainer-backup-v1.json?raw";
import rowsText from "../fixtures/trainer-v1.json?raw";
import { memoryChannels } from "../memory-channel.ts";
import { subtle } from "../sealing/testing.ts";
import { manualTimers } from "../testing.ts";
import { readCopy } from "./copy.ts";
import { openTrainerDatabase } from "./database.ts";
import { openTrainerDisk } from "./disk.ts";
import { joinRows } from "./join.ts";
import { kinds } from "./kinds.ts";
import { noRows, rowsAsChanges } from "./rows.ts";

const published = JSON.parse(rowsText) as Record<string, { id: string; value: unknown }[]>;
const copy = JSON.parse(copyText) as { passphrase: string; file: string; keys: string[] };

test("rows of every kind that were published are read", async () => {
  const indexedDB = new IDBFactory();
  const timers = manualTimers();
  const name = "atenta.trainer:a-course:a-profile";
  const { db, close } = await openTrainerDatabase(indexedDB, timers, name);
  for (const kind of kinds) for (const row of published[kind] ?? []) await db.put(kind, row);
  close();
  const disk = await openTrainerDisk({ indexedDB, timers, name, channel: memoryChannels()(name), codec: undefined });
  const { rows, unreadable } = await disk.read();
  expect(unreadable).toBe(0);
  for (const kind of kinds) {
    expect([...rows[kind].keys()].sort(), kind).toEqual(published[kind]?.map(({ id }) => id).sort());
    expect(rows[kind].size, kind).toBeGreaterThan(0);
  }
  disk.close();
});

test("a backup that was published is opened, and says what the rows of that day say", async () => {
  const read = await readCopy({ subtle }, copy.file, copy.passphrase, "a-course");
  if (!read.ok) throw new Error(read.why);
  const there = rowsAsChanges(read.rows).map(({ kind, id }) => `${kind}/${id}`);
  expect(there.sort()).toEqual(
    Object.entries(published)
      .flatMap(([kind, rows]) => rows.map(({ id }) => `${kind}/${id}`))
      .sort(),
  );
  expect([...read.rows.keys.keys()]).toEqual(copy.keys);
  expect(joinRows(noRows, read.rows)).toEqual(read.rows);
});
