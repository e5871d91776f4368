import { describe, expect, test } from "vitest";
import { manualTimers, settle } from "../../storage/testing.ts";
import { type Locks, leaseTurns, lockTurns } from "./turns.ts";

function tabs() {
  const stored = new Map<string, string>();
  const timers = manualTimers();
  const clock = { time: 1_000_000, now: () => clock.time };
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const pass = (ms: number) => {
    clock.time += ms;
    timers.pass(ms);
  };
  const turns = (me: string) => leaseTurns({ storage, key: "turn", me, clock, timers });
  return { stored, storage, clock, timers, pass, turns };
}

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => done, end };
}

const nothing = async () => {};

describe("turns by a note", () => {
  test("are one tab's at a time", async () => {
    const { turns } = tabs();
    const { run, end } = work();
    const first = turns("one").alone(run);
    expect(await turns("other").alone(nothing)).toBe(false);
    end();
    expect(await first).toBe(true);
    expect(await turns("other").alone(nothing)).toBe(true);
  });

  test("last as long as the work, and no longer where the tab has crashed", async () => {
    const { turns, pass, clock } = tabs();
    const { run, end } = work();
    const first = turns("one").alone(run);
    for (let each = 0; each < 6; each++) pass(10_000);
    expect(await turns("other").alone(nothing)).toBe(false);
    // Its timers run no more.
    clock.time += 30_001;
    expect(await turns("other").alone(nothing)).toBe(true);
    end();
    await first;
  });

  test("are free where the note is from another clock, or no note", async () => {
    const { turns, stored, clock } = tabs();
    for (const note of [
      JSON.stringify({ version: 1, by: "one", until: clock.time + 10_000_000 }),
      '{"by":1}',
      "what",
      "null",
    ]) {
      stored.set("turn", note);
      expect(await turns("other").alone(nothing)).toBe(true);
    }
  });

  test("are given back where the work fails", async () => {
    const { turns } = tabs();
    await expect(turns("one").alone(() => Promise.reject(new Error("No")))).rejects.toThrow("No");
    expect(await turns("other").alone(nothing)).toBe(true);
  });

  test("do not need a store", async () => {
    const { timers, clock } = tabs();
    const refuses = () => {
      throw new Error("SecurityError");
    };
    const storage = { getItem: refuses, setItem: refuses, removeItem: refuses };
    for (const each of [storage, undefined])
      expect(await leaseTurns({ storage: each, key: "turn", me: "one", clock, timers }).alone(nothing)).toBe(true);
  });
});

describe("turns by Web Locks", () => {
  test("are one tab's at a time", async () => {
    const held = new Set<string>();
    const locks: Locks = {
      async request(name, { ifAvailable }, run) {
        expect(ifAvailable).toBe(true);
        if (held.has(name)) return run(null);
        held.add(name);
        return run({ name }).finally(() => held.delete(name));
      },
    };
    const { run, end } = work();
    const first = lockTurns(locks, "a").alone(run);
    expect(await lockTurns(locks, "a").alone(nothing)).toBe(false);
    expect(await lockTurns(locks, "b").alone(nothing)).toBe(true);
    end();
    expect(await first).toBe(true);
    await settle();
    expect(await lockTurns(locks, "a").alone(nothing)).toBe(true);
  });

  test("are not waited for where the browser refuses them, as in a frame that is alone", async () => {
    const locks: Locks = { request: () => Promise.reject(new Error("SecurityError")) };
    let worked = 0;
    expect(await lockTurns(locks, "a").alone(async () => void worked++)).toBe(true);
    expect(worked).toBe(1);
  });

  test("do not have work done again that has failed", async () => {
    const locks: Locks = { request: (_, __, run) => run({}) };
    let worked = 0;
    const fails = async () => {
      worked++;
      throw new Error("No");
    };
    await expect(lockTurns(locks, "a").alone(fails)).rejects.toThrow("No");
    expect(worked).toBe(1);
  });
});
