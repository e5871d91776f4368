import { IDBFactory } from "fake-indexeddb";
import { expect } from "vitest";
import { seeded } from "../../base/random.ts";
import { answeredEvent, finishedEvent } from "../../learning/testing.ts";
import type { Secrets } from "../../state/secrets.ts";
import { courseName, openCourse } from "../course-database.ts";
import { indexedProfiles } from "../indexed-profiles.ts";
import { memoryChannels } from "../memory-channel.ts";
import { openStorage } from "../open.ts";
import type { ProfileRow } from "../profile-row.ts";
import type { Profiles } from "../profiles.ts";
import type { RowCodec } from "../row-codec.ts";
import { systemRandom } from "../system.ts";
import { manualTimers } from "../testing.ts";
import type { Tools } from "./kdf.ts";
import { createSecrets } from "./secrets.ts";

/** The real thing, with so few rounds that tests are quick. */
export const testTools: Tools = { subtle: crypto.subtle, random: systemRandom, rounds: 3 };

export const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
export const events = [answeredEvent({ n: 1, at: 10 }), finishedEvent({ n: 2, at: 20 })];
export const late = answeredEvent({ n: 3, at: 30 });
const broken = { id: "broken", value: { what: "is this" } };
export const drafts = new Map<string, unknown>([
  ["place", { lesson: "queja" }],
  ["item:a", 1],
]);

/** A browser in which somebody has learned. */
export async function browser() {
  const indexedDB = new IDBFactory();
  const channel = memoryChannels();
  const timers = manualTimers();
  const parts = { indexedDB, channel, timers, course: "a-course", clock, random: seeded("move") };
  const profiles = indexedProfiles(parts);
  const secrets = (given: { profiles?: Profiles; indexedDB?: IDBFactory } = {}): Secrets =>
    createSecrets({ ...parts, ...testTools, profiles, ...given });
  const open = async (codec?: RowCodec, row?: ProfileRow) =>
    openStorage({ ...parts, row: row ?? (await profiles.all())[0], codec });
  const [row] = await profiles.ensure();
  if (row === undefined) throw new Error();
  const storage = await open();
  await storage.log.append(events);
  for (const [key, value] of drafts) storage.drafts.put(key, value as never);
  await storage.close();
  const connection = await openCourse(indexedDB, timers, courseName("a-course", row.profile));
  await connection.db.put("events", broken);
  connection.close();
  const now = async () => (await profiles.all())[0] as ProfileRow;
  const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
  return { ...parts, profiles, secrets, open, row, now, names };
}

/** Opens a profile and expects all of it. */
export async function holds(opening: ReturnType<Awaited<ReturnType<typeof browser>>["open"]>, wanted = events) {
  const storage = await opening;
  expect(storage.durable).toBe(true);
  expect(await storage.log.all()).toEqual({ events: wanted, unreadable: 1 });
  expect(await storage.drafts.all()).toEqual(drafts);
  await storage.close();
}
