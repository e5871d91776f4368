import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { fromBase64Url } from "../../base/bytes.ts";
import { seeded } from "../../base/random.ts";
import { courseName, openCourse } from "../course-database.ts";
import textEncrypted from "../fixtures/encrypted-v1.json?raw";
import textRegistry from "../fixtures/registry-v1-locks.json?raw";
import textSealed from "../fixtures/sealed-v1.json?raw";
import { indexedProfiles } from "../indexed-profiles.ts";
import { memoryChannels } from "../memory-channel.ts";
import { openStorage } from "../open.ts";
import { isProfileRow, type PassphraseLock, type ProfileRow, profileColours } from "../profile-row.ts";
import { isDeparted, openRegistry } from "../registry.ts";
import { manualTimers, settle } from "../testing.ts";
import { openPassphrase } from "./passphrase.ts";
import { checkPin } from "./pin.ts";
import { unsealBackup } from "./sealed.ts";
import { testTools as tools } from "./testing.ts";

/** Published for ever: a new shape, or a new field, adds a file; a file is never edited. */
const fixtures = [
  { text: textRegistry, sha256: "64cede24180a1660e27b913a19ebdc1821a2857d6c46fa8dc9295d361c260e12" },
  { text: textEncrypted, sha256: "6d568c9fe6db769adb3cfcf331f7a061b2330f54d2733837454265f594ebc88a" },
  { text: textSealed, sha256: "17bbc952bdef7490d30c1259acb6329cc899056d8c22f1593e3735e12ee94889" },
];

interface Row {
  readonly key: string;
  readonly value: string;
}
const registry: {
  pin: string;
  passphrase: string;
  rows: readonly ProfileRow[];
  departed: readonly { course: string; profile: string; generation: number }[];
} = JSON.parse(textRegistry);
const encrypted: {
  passphrase: string;
  lock: PassphraseLock;
  events: readonly Row[];
  drafts: readonly Row[];
  says: { events: readonly { id: string }[]; drafts: Readonly<Record<string, unknown>> };
} = JSON.parse(textEncrypted);

/** A browser whose registry holds these rows. */
async function browser(rows: readonly object[]) {
  const indexedDB = new IDBFactory();
  const timers = manualTimers();
  const connection = await openRegistry(indexedDB, timers);
  for (const row of rows) await connection.db.put("profiles", { ...row });
  connection.close();
  const clock = { now: () => 1_730_000_600_000, zone: () => "Europe/Madrid" };
  return {
    indexedDB,
    timers,
    channel: memoryChannels(),
    course: "customer-service",
    clock,
    random: seeded("published"),
  };
}

describe("profiles on learners' disks", () => {
  test("the frozen fixtures are as they were published", () => {
    for (const { text, sha256 } of fixtures) expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  });

  test("rows with every field and every lock are read as exactly what was written", async () => {
    for (const row of registry.rows) expect(isProfileRow(row), JSON.stringify(row)).toBe(true);
    const parts = await browser(registry.rows);
    expect(await indexedProfiles(parts).all()).toEqual(registry.rows);
    const fields = new Set(registry.rows.flatMap((row) => Object.keys(row)));
    expect([...fields].sort()).toEqual([
      ...["colour", "copied", "course", "createdAt", "device", "former", "generation", "lock", "lockAfter"],
      ...["name", "profile", "remindAfter", "settings", "tries", "usedAt"],
    ]);
  });

  test("a row whose field does not read is no profile, so that nothing is made of it", () => {
    const [row] = registry.rows;
    for (const broken of [
      { name: "" },
      { colour: "pink" },
      { lock: { kind: "rune" } },
      { lock: { ...row?.lock, rounds: 0 } },
      { lock: { ...row?.lock, salt: "a b" } },
      { generation: 1 },
      { former: [0] },
      { lockAfter: 0 },
    ]) {
      expect(isProfileRow({ ...row, ...broken }), JSON.stringify(broken)).toBe(false);
    }
    expect(profileColours).toEqual(["green", "brass", "blue", "red", "violet", "grey"]);
  });

  test("locks open with their PIN and their passphrase, and with no other", async () => {
    expect(registry.rows.map(({ lock }) => lock?.kind)).toEqual(["passphrase", "pin", "pin"]);
    for (const { lock } of registry.rows) {
      if (lock?.kind === "pin") {
        expect(await checkPin(tools, lock, registry.pin)).toBe(true);
        expect(await checkPin(tools, lock, "204817")).toBe(false);
      } else if (lock?.kind === "passphrase") {
        expect(await openPassphrase(tools, lock, registry.passphrase)).toBeDefined();
        expect(await openPassphrase(tools, lock, registry.passphrase.toLowerCase())).toBeUndefined();
      }
    }
  });

  test("what is left of a removed profile is nobody, and its databases go with the next start", async () => {
    const [gone] = registry.departed;
    if (gone === undefined) throw new Error();
    expect([isProfileRow(gone), isDeparted(gone)]).toEqual([false, true]);
    const parts = await browser([gone]);
    for (const each of [1, 2, 3]) {
      (await openCourse(parts.indexedDB, parts.timers, courseName(gone.course, gone.profile, each))).close();
    }
    const rows = await indexedProfiles(parts).ensure();
    await settle();
    expect(rows.map(({ profile }) => profile)).not.toContain(gone.profile);
    expect((await parts.indexedDB.databases()).map(({ name }) => name)).toEqual(["atenta"]);
  });
});

describe("an encrypted profile on a learner's disk", () => {
  test("is opened with its passphrase, and has all its events and drafts", async () => {
    const [row] = registry.rows;
    if (row === undefined) throw new Error();
    const { former: _, ...mine } = { ...row, lock: encrypted.lock };
    const parts = await browser([mine]);
    const name = courseName(mine.course, mine.profile, mine.generation);
    const { db, close } = await openCourse(parts.indexedDB, parts.timers, name);
    const raw = ({ key, value }: Row) => ({ id: key, key, value: fromBase64Url(value) });
    for (const { id, value } of encrypted.events.map(raw)) await db.put("events", { id, value });
    for (const { key, value } of encrypted.drafts.map(raw)) await db.put("drafts", { key, value });
    close();

    const codec = await openPassphrase(tools, encrypted.lock, encrypted.passphrase);
    const storage = await openStorage({ ...parts, row: mine, codec });
    expect(storage.durable).toBe(true);
    expect(await storage.log.all()).toEqual({ events: encrypted.says.events, unreadable: 0 });
    expect(await storage.drafts.all()).toEqual(new Map(Object.entries(encrypted.says.drafts)));
    // And its keys are those that this program would write.
    const [event] = encrypted.says.events;
    expect(await codec?.key(event?.id ?? "")).toBe(encrypted.events[0]?.key);
  });

  test("says nothing without it", () => {
    const { says, passphrase: _, ...onDisk } = encrypted;
    const words = JSON.stringify(onDisk);
    for (const { id } of says.events) expect(words).not.toContain(id);
    for (const word of ["answered", "lesson", "place", "customer"]) expect(words).not.toContain(word);
  });
});

describe("a sealed backup that somebody kept", () => {
  test("gives back its events with its passphrase", async () => {
    expect(await unsealBackup(textSealed, encrypted.passphrase, tools.subtle)).toEqual({
      ok: true,
      events: encrypted.says.events,
      about: {
        course: "customer-service",
        profile: registry.rows[0]?.profile,
        name: "Núria",
        at: 1_730_000_500_000,
        unreadable: 0,
      },
    });
  });
});
