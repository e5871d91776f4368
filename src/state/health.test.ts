import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import type { StoredEvent } from "../learning/events/types.ts";
import { answeredEvent } from "../learning/testing.ts";
import { KEPT_KEY } from "../storage/kept-marks.ts";
import type { ProfileRow } from "../storage/profile-row.ts";
import type { Profiles } from "../storage/profiles.ts";
import { manualTimers, settle } from "../storage/testing.ts";
import { createHealth, type Here } from "./health.ts";

const ana: ProfileRow = { course: "a-course", profile: "ana", device: "a-device", createdAt: 1 };
const answers = (count: number): StoredEvent[] =>
  Array.from({ length: count }, (_, n) => answeredEvent({ n: n + 1, at: n + 1 }));

function setting(given: Partial<Here> = {}) {
  const values = new Map<string, string>();
  let row = ana;
  let here: Here = { storage: "durable", events: answers(20), row, rows: [row], ...given };
  const ask = vi.fn(async () => true);
  const timers = manualTimers();
  const profiles = {
    all: async () => [row],
    change: async (_: string, change: (row: ProfileRow) => ProfileRow) => {
      row = change(row);
      return row;
    },
  } as Partial<Profiles> as Profiles;
  const health = createHealth({
    course: "a-course",
    indexedDB: new IDBFactory(),
    localStorage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    },
    browser: () => ({
      userAgent: "Chrome/126.0.0.0",
      maxTouchPoints: 0,
      secure: true,
      installed: false,
      storage: { persisted: async () => false, persist: ask, estimate: async () => ({ usage: 1, quota: 1e9 }) },
    }),
    profiles,
    timers,
    clock: { now: () => 1_000, zone: () => "Europe/Madrid" },
    here: () => here,
  });
  return {
    health,
    values,
    ask,
    row: () => row,
    /** Answers have been saved, and a moment has passed. */
    saved: async () => {
      health.saved();
      timers.pass(2_000);
      await settle();
    },
    timers,
    become: (next: Partial<Here>) => {
      here = { ...here, ...next };
    },
  };
}

test("it says nothing before the storage is open, and then how it is", async () => {
  const { health, become } = setting({ storage: "opening" });
  expect(await health.look()).toBeUndefined();
  become({ storage: "durable" });
  expect(await health.look()).toMatchObject({ reminder: { answers: 20, made: 0 }, usage: 1, quota: 1e9 });
});

test("a reminder that is put off is noted with the profile, and stays away", async () => {
  const { health, row, become } = setting();
  await health.putOff();
  become({ row: row() });
  expect(await health.look()).not.toHaveProperty("reminder");
});

test("what is saved is noted outside the databases, and the browser is asked to keep it", async () => {
  const { health, saved, values, ask } = setting();
  await saved();
  expect(JSON.parse(values.get(KEPT_KEY) ?? "")).toEqual({ "a-course": { ana: { events: 20, at: 1_000 } } });
  expect(ask).toHaveBeenCalledOnce();
  expect(health.gone()).toBeUndefined();
});

test("what may not be on disk yet is not noted: a page that is gone by then has lost nothing that was", async () => {
  const { health, become, timers, values } = setting({ events: answers(3) });
  health.saved();
  become({ events: answers(4) });
  timers.pass(1_999);
  await settle();
  expect(values.get(KEPT_KEY)).toBeUndefined();
  timers.pass(1);
  await settle();
  expect(JSON.parse(values.get(KEPT_KEY) ?? "")).toMatchObject({ "a-course": { ana: { events: 3 } } });
  timers.pass(2_000);
  await settle();
  expect(JSON.parse(values.get(KEPT_KEY) ?? "")).toMatchObject({ "a-course": { ana: { events: 4 } } });
});

test("what could not be saved is not noted", async () => {
  const { health, become, timers, values } = setting();
  health.saved();
  become({ storage: "failed" });
  timers.pass(2_000);
  await settle();
  expect(values.size).toBe(0);
});

test("what is gone is told until it has been seen, and new answers do not cover it up", async () => {
  const { health, saved, become } = setting();
  await saved();
  const other = { ...ana, profile: "new" };
  become({ events: answers(1), row: other, rows: [other] });
  await saved();
  expect(health.gone()).toEqual({ profile: "ana", events: 20, at: 1_000, left: 0 });
  become({ row: ana, rows: [ana, other] });
  await saved();
  expect(health.gone()).toEqual({ profile: "ana", events: 20, at: 1_000, left: 1 });
  health.forget("ana");
  expect(health.gone()).toBeUndefined();
});

test("nothing is said to be gone where the database is not open", async () => {
  const { health, saved, become } = setting();
  await saved();
  become({ storage: "corrupt", events: [], rows: [] });
  expect(health.gone()).toBeUndefined();
});

test("recovery keeps what the page holds, and moves the profile to a new database", async () => {
  const { health, row } = setting({ storage: "corrupt" });
  expect(await health.recover()).toEqual({ events: 20, unreadable: 0 });
  expect(row().generation).toBe(2);
});

test("where there is no profile, nothing can be mended, and that is said", async () => {
  const { health } = setting({ storage: "corrupt", row: undefined });
  expect(await health.rescue()).toEqual({ events: [], unreadable: undefined });
  await expect(health.recover()).rejects.toThrow();
});

test("what a recovery kept is told to whoever it belongs to, and to nobody who comes after them", async () => {
  const { health, become } = setting();
  await health.recover();
  expect(health.recovered()).toBeDefined();
  const other: ProfileRow = { ...ana, profile: "biel" };
  become({ row: other, rows: [ana, other] });
  expect(health.recovered()).toBeUndefined();
  become({ row: ana });
  expect(health.recovered()).toBeDefined();
});
