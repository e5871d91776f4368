import { describe, expect, it } from "vitest";
import { seeded } from "../base/random.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { answeredEvent, retractedEvent } from "../learning/testing.ts";
import { type Fold, foldedOf } from "./folded.ts";
import { createProgressStore } from "./progress-store.ts";
import { disk } from "./testing.ts";

const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
const store = () => createProgressStore({ course: "a-course", clock, random: seeded("a test") });

/** The ids of all events that count; and how many it was given, to see what is folded anew. */
const ids = () => {
  const given: number[] = [];
  const fold: Fold<readonly string[]> = {
    empty: [],
    apply(before, events) {
      given.push(events.length);
      const fresh = events.map((event: StoredEvent) => event.id).filter((id) => !before.includes(id));
      return fresh.length === 0 ? before : [...before, ...fresh];
    },
  };
  return { fold, given };
};

const one = answeredEvent({ n: 1, at: 1_000 });
const two = answeredEvent({ n: 2, at: 2_000 });

describe("a fold of its own over the log", () => {
  it("has what was there before, takes only what is new, and tells of it", async () => {
    const progress = store();
    await progress.start(disk().open);
    progress.happen([one]);
    const { fold, given } = ids();
    const folded = foldedOf(progress, fold);
    const heard: (readonly string[])[] = [];
    folded.subscribe((now) => heard.push(now));
    progress.happen([two]);
    expect(folded.getState()).toEqual([one.id, two.id]);
    expect(given).toEqual([1, 1]);
    expect(heard).toEqual([[one.id, two.id]]);
  });

  it("is one for all who ask with the same fold", async () => {
    const progress = store();
    const { fold } = ids();
    expect(foldedOf(progress, fold)).toBe(foldedOf(progress, fold));
    expect(foldedOf(store(), fold)).not.toBe(foldedOf(progress, fold));
  });

  it("passes over what was taken back, whether it had been folded or comes later", async () => {
    const progress = store();
    await progress.start(disk().open);
    const { fold } = ids();
    const folded = foldedOf(progress, fold);
    progress.happen([one]);
    const taken = retractedEvent({ n: 3, at: 3_000, ids: [one.id, two.id] });
    progress.happen([taken]);
    progress.happen([two]);
    expect(folded.getState()).toEqual([taken.id]);
  });

  it("forgets everything when somebody leaves", async () => {
    const progress = store();
    await progress.start(disk().open);
    const { fold } = ids();
    const folded = foldedOf(progress, fold);
    progress.happen([one]);
    await progress.stop();
    expect(folded.getState()).toEqual([]);
    await progress.start(disk().open);
    progress.happen([two]);
    expect(folded.getState()).toEqual([two.id]);
  });
});
