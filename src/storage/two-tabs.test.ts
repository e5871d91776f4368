import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../base/random.ts";
import { someEvents } from "../learning/arbitraries.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { applyEvents, emptyProgress, fold, type Progress } from "../learning/fold.ts";
import { testId } from "../learning/testing.ts";
import { openCourse } from "./course-database.ts";
import { indexedLog } from "./indexed-log.ts";
import { memoryChannels } from "./memory-channel.ts";
import { manualTimers, settle } from "./testing.ts";

/** A tab as the player is: shows what it does at once, hears the others, and writes without waiting. */
async function tab(indexedDB: IDBFactory, channel: ReturnType<typeof memoryChannels>) {
  const log = indexedLog(await openCourse(indexedDB, manualTimers(), "two-tabs"), channel("two-tabs"));
  let progress: Progress = emptyProgress;
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
  };
}

/** What happens, and the seed that decides in which tab, and when a tab waits for what it wrote. */
const doings = fc.record({
  events: fc.array(someEvents, { minLength: 6, maxLength: 8, size: "max" }).map((parts) =>
    // Drawn apart, so their ids would meet.
    parts.flat().map((event, index) => ({ ...event, id: testId(index) })),
  ),
  seed: fc.string(),
});

describe("two tabs that write at once", () => {
  test.each([
    ["when every message arrives", 0],
    ["when a third of the messages is lost, once they are shown again", 3],
  ])("lose nothing and end with the same progress %s", async (_, lossOneIn) => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(doings, async ({ events, seed }) => {
        const random = seeded(seed);
        const channel = memoryChannels(() => lossOneIn > 0 && random.uint32() % lossOneIn === 0);
        const indexedDB = new IDBFactory();
        const tabs = [await tab(indexedDB, channel), await tab(indexedDB, channel)] as const;
        const writing: Promise<void>[] = [];
        for (const event of events) {
          writing.push(tabs[random.uint32() % 2 === 0 ? 0 : 1].do([event]));
          if (random.uint32() % 4 === 0) await Promise.all(writing);
        }
        await Promise.all(writing);
        await settle();
        if (lossOneIn > 0) await Promise.all(tabs.map(({ log }) => log.refresh()));

        const started = await tab(indexedDB, channel);
        const kept = (await started.log.all()).events;
        expect(new Set(kept.map((event) => event.id))).toEqual(new Set(events.map((event) => event.id)));
        for (const { progress } of tabs) expect(progress()).toEqual(fold(kept));
        expect(fold(kept)).toEqual(fold(events));
        written += events.length;
      }),
      { numRuns: 30 },
    );
    expect(written).toBeGreaterThan(2_000);
  });
});
