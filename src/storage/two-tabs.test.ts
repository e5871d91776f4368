import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { below, type Random, seeded } from "../base/random.ts";
import { someEvents } from "../learning/arbitraries.ts";
import { byTime } from "../learning/events/order.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyEvents, emptyProgress, fold, type Progress } from "../learning/fold.ts";
import { testId } from "../learning/testing.ts";
import type { Channel } from "./channel.ts";
import { openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import { memoryChannels } from "./memory-channel.ts";
import { manualTimers, settle } from "./testing.ts";

const NAME = "two-tabs";

/**
 * A tab as the player is: shows what it does at once, hears the others, and writes without waiting. While it is frozen it
 * hears nothing; what was said meanwhile it may hear afterwards, or never.
 */
async function tab(indexedDB: IDBFactory, channel: Channel) {
  let progress: Progress = emptyProgress;
  let held: (() => void)[] | undefined;
  const freezing: Channel = {
    ...channel,
    onMessage: (listener) =>
      channel.onMessage((message) => {
        if (held === undefined) listener(message);
        else held.push(() => listener(message));
      }),
  };
  const log = indexedLog(await openCourse(indexedDB, manualTimers(), NAME), freezing);
  const show = (events: readonly StoredEvent[]) => {
    progress = applyEvents(progress, events);
  };
  log.onForeign(show);
  return {
    log,
    progress: () => progress,
    do: (events: readonly StoredEvent[]) => {
      show(events);
      return log.append(events);
    },
    freeze() {
      held ??= [];
    },
    /** Says whether it has missed anything for good. */
    thaw(hears: boolean) {
      const waiting = held ?? [];
      held = undefined;
      if (hears) for (const hear of waiting) hear();
      return !hears && waiting.length > 0 ? "missed" : undefined;
    },
  };
}

/** What happens, and the seed that decides in which tab, and when a tab waits, freezes, or looks what the others wrote. */
const doings = fc.record({
  events: fc.array(someEvents, { minLength: 6, maxLength: 8, size: "max" }).map((parts) =>
    // Drawn apart, so their ids would meet.
    parts.flat().map((event, index) => ({ ...event, id: testId(index) })),
  ),
  seed: fc.string(),
});

/** Does the next few of what is left to do in one of the tabs, or something that happens to tabs. */
async function turn(tabs: readonly Tab[], left: StoredEvent[], writing: Promise<void>[], random: Random) {
  const one = tabs[below(random, tabs.length)] as Tab;
  switch (below(random, 12)) {
    case 0:
      return void (await Promise.all(writing));
    case 1:
      return one.freeze();
    case 2:
      return one.thaw(below(random, 2) === 0);
    case 3:
      return void writing.push(one.log.refresh());
    case 4: {
      // Two tabs that were given the same thing, as by one backup, write it both.
      const events = left.splice(0, 1 + below(random, 4));
      const other = tabs[below(random, tabs.length)] as Tab;
      return void writing.push(one.do(events), other.do(events));
    }
    default:
      return void writing.push(one.do(left.splice(0, 1 + below(random, 3))));
  }
}

type Tab = Awaited<ReturnType<typeof tab>>;

describe.each([2, 3])("%i tabs that write at once", (count) => {
  test.each([
    ["when every message arrives", 0],
    ["when a third of the messages is lost, once they are shown again", 3],
    ["when none hears the others, once they are shown again", 1],
  ])("lose nothing and end with the same progress %s", async (_, lossOneIn) => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(doings, async ({ events, seed }) => {
        const random = seeded(seed);
        const channel = memoryChannels(() => lossOneIn > 0 && below(random, lossOneIn) === 0);
        const indexedDB = new IDBFactory();
        const tabs = await Promise.all(Array.from({ length: count }, () => tab(indexedDB, channel(NAME))));
        const writing: Promise<void>[] = [];
        let allHeard = lossOneIn === 0;
        for (const left = [...events]; left.length > 0; ) {
          if ((await turn(tabs, left, writing, random)) === "missed") allHeard = false;
        }
        await Promise.all(writing);
        // Those that slept wake up, and a page that is shown again looks at what is there.
        for (const each of tabs) each.thaw(true);
        await settle();
        if (!allHeard) await Promise.all(tabs.map(({ log }) => log.refresh()));

        const started = await tab(indexedDB, channel(NAME));
        const kept = (await started.log.all()).events;
        expect(kept.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
        expect(fold(kept)).toEqual(fold(events));
        for (const { log, progress } of tabs) {
          expect(progress()).toEqual(fold(events));
          expect((await log.all()).events).toEqual([...events].sort(byTime));
          expect(log.last()).toBe(Math.max(0, ...events.map(({ at }) => at)));
        }
        written += events.length;
      }),
      { numRuns: process.env.SOAK === undefined ? 8 : 500 },
    );
    expect(written).toBeGreaterThan(500);
  });
});
