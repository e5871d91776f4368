import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { seeded } from "../../base/random.ts";
import { answeredEvent, finishedEvent } from "../../learning/testing.ts";
import { courseName, openCourse } from "../course-database.ts";
import { indexedProfiles } from "../indexed-profiles.ts";
import { memoryChannels } from "../memory-channel.ts";
import { openStorage } from "../open.ts";
import { manualTimers } from "../testing.ts";
import { type Sealed, unsealBackup } from "./sealed.ts";
import { createSecrets } from "./secrets.ts";
import { testTools } from "./testing.ts";

const events = [answeredEvent({ n: 1, at: 10, item: "queja" }), finishedEvent({ n: 2, at: 20 })];
const unseal = (text: string, passphrase = "cuatro caballos") => unsealBackup(text, passphrase, testTools.subtle);

/** The sealed backup of somebody who has learned. `spoil` gets at the database first. */
async function sealed(
  spoil: (row: { readonly id: string; readonly value: unknown }) => unknown = ({ value }) => value,
) {
  const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
  const indexedDB = new IDBFactory();
  const timers = manualTimers();
  const parts = { indexedDB, timers, channel: memoryChannels(), course: "a-course", clock, random: seeded("sealed") };
  const profiles = indexedProfiles(parts);
  const secrets = createSecrets({ ...parts, ...testTools, profiles });
  const [first] = await profiles.ensure();
  const { lock, codec } = await secrets.createPassphrase("cuatro caballos");
  const row = await profiles.change(first?.profile ?? "", (before) => ({ ...before, name: "Núria", lock }));
  if (row === undefined) throw new Error();
  const storage = await openStorage({ ...parts, row, codec });
  await storage.log.append(events);
  storage.drafts.put("place", "dibujo");
  await storage.close();
  const { db, close } = await openCourse(indexedDB, timers, courseName("a-course", row.profile));
  for (const each of await db.getAll("events")) await db.put("events", { ...each, value: spoil(each) });
  close();
  return { text: await secrets.seal(row), row, secrets };
}

test("a sealed backup is made without the passphrase, and opens with it alone", async () => {
  const { text, row } = await sealed();
  expect(JSON.parse(text)).toMatchObject({
    format: "atenta-sealed",
    v: 1,
    course: "a-course",
    profile: row.profile,
    name: "Núria",
    at: 5_000,
    lock: row.lock,
  });
  expect(await unseal(text)).toEqual({
    ok: true,
    events: expect.arrayContaining(events),
    about: { course: "a-course", profile: row.profile, name: "Núria", at: 5_000, unreadable: 0 },
  });
  expect(await unseal(text, "cuatro caballo")).toEqual({ ok: false, why: "wrong" });
  expect(await unseal(text, "")).toEqual({ ok: false, why: "wrong" });
  for (const word of ["queja", "answered", "dibujo", ...events.map(({ id }) => id)]) expect(text).not.toContain(word);
});

test("of a profile without answers it is a backup without events", async () => {
  const { text } = await sealed();
  const empty = JSON.stringify({ ...JSON.parse(text), rows: [] });
  expect(await unseal(empty)).toMatchObject({ ok: true, events: [], about: { unreadable: 0 } });
});

test("rows that were damaged on the disk are counted, and the others come", async () => {
  let done = 0;
  const { text } = await sealed(({ value }) => {
    const bytes = Uint8Array.from(value as Uint8Array);
    if (done++ === 0) bytes[40] = (bytes[40] ?? 0) ^ 1;
    return bytes;
  });
  const read = await unseal(text);
  expect(read).toMatchObject({ ok: true, about: { unreadable: 1 } });
  expect(read.ok && read.events).toHaveLength(1);
});

test("a profile that is not encrypted cannot be sealed", async () => {
  const { row, secrets } = await sealed();
  const { lock: _, ...open } = row;
  await expect(secrets.seal(open)).rejects.toThrow("not encrypted");
});

test("a file that is another, or of a format that is to come, is told from one that was damaged", async () => {
  const { text } = await sealed();
  const file: Sealed = JSON.parse(text);
  const format = { ok: false, why: "format" };
  const damaged = { ok: false, why: "damaged" };
  for (const other of [
    "",
    "hola",
    "[]",
    "null",
    '{"format":"atenta-backup","v":1}',
    JSON.stringify({ ...file, v: 2 }),
  ]) {
    expect(await unseal(other), other.slice(0, 40)).toEqual(format);
  }
  for (const broken of [
    text.slice(0, -1),
    text.slice(0, 60),
    JSON.stringify({ ...file, lock: undefined }),
    JSON.stringify({ ...file, rows: [{ key: "a b", value: "?" }] }),
    JSON.stringify({ ...file, lock: { ...file.lock, rounds: 4_000_000_000 } }),
    JSON.stringify({ ...file, rows: file.rows.map(({ key }) => ({ key, value: "AAAA" })) }),
    JSON.stringify({ ...file, rows: file.rows.map(({ key, value }) => ({ key: `${key}a`, value })) }),
  ]) {
    expect(await unseal(broken), broken.slice(-40)).toEqual(damaged);
  }
});

test("a changed character never gives another event than was written, and never throws", async () => {
  const { text } = await sealed();
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom("A", "0", '"', "{", "-", " "),
      async (at, char) => {
        const read = await unseal(text.slice(0, at) + char + text.slice(at + 1));
        if (read.ok) for (const event of read.events) expect(events).toContainEqual(event);
      },
    ),
    { numRuns: 200 },
  );
});
