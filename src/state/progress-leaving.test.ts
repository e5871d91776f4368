import { describe, expect, it } from "vitest";
import { seeded } from "../base/random.ts";
import { answeredEvent, itemRef } from "../learning/testing.ts";
import { draftKey, placeKey } from "../storage/draft-values.ts";
import type { Storage } from "../storage/open.ts";
import { type CheckedAnswer, createProgressStore } from "./progress-store.ts";
import { disk, making, settled, tab } from "./testing.ts";

const answer = (item: string): CheckedAnswer => ({
  lang: "es",
  lesson: { id: "a-lesson", items: [itemRef({ id: "first" }), itemRef({ id: "second" })] },
  item: { id: item, shape: "a-shape", text: "a-text" },
  attempt: 1,
  answer: 0,
  score: { points: 1, max: 1 },
  right: true,
  hints: 0,
});
const as =
  (profile: string, open: () => Promise<Storage>, change: Partial<Storage> = {}): (() => Promise<Storage>) =>
  async () =>
    ({ ...(await open()), profile, ...change }) as Storage;

describe("a progress store that somebody leaves", () => {
  it("shows nothing of them at once, also where the storage never ends", async () => {
    const { open } = disk();
    const progress = await tab({ open: as("núria", open, { close: () => new Promise(() => {}) }) });
    progress.check(answer("first"));
    void progress.stop();
    expect(progress.getState()).toMatchObject({ ready: false, profile: "", progress: { items: {} }, saves: {} });
    await settled();
    expect(progress.getState()).toMatchObject({ ready: false, profile: "", saves: {} });
  });

  it("still writes the answer that was under way, and removes the draft that it was", async () => {
    const { rows, draftRows, open } = disk();
    const progress = await tab({ open });
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 0 });
    progress.check(answer("first"));
    await progress.stop();
    expect(rows.size).toBe(1);
    expect(draftRows.has(draftKey("first"))).toBe(false);
  });

  it("keeps for them alone what could not be written, and writes it when they come back", async () => {
    const [mine, theirs] = [disk(), disk()];
    const progress = await tab({ open: as("núria", mine.open) });
    mine.refuse(true);
    progress.check(answer("first"));
    await progress.stop();
    await progress.start(as("marc", theirs.open));
    expect(progress.events()).toEqual([]);
    await progress.stop();
    mine.refuse(false);
    await progress.start(as("núria", mine.open));
    await settled();
    expect(progress.getState().saves).toEqual({ first: "saved" });
    expect([mine.rows.size, theirs.rows.size]).toEqual([1, 0]);
  });

  it("does so also where all of it was only in memory", async () => {
    const { rows, open, shut } = disk();
    shut(true);
    const progress = await tab({ open: as("núria", open) });
    progress.check(answer("first"));
    await progress.stop();
    shut(false);
    await progress.start(as("núria", open));
    await settled();
    expect(rows.size).toBe(1);
  });

  it("gives nothing to the next that a screen of theirs still says", async () => {
    const [mine, theirs] = [disk(), disk()];
    const progress = await tab(mine);
    await progress.stop();
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 0 });
    progress.keepPlace({ lesson: "a-lesson" } as Parameters<typeof progress.keepPlace>[0]);
    progress.keepMaking("mine", making("a thing"));
    expect(progress.getState()).toMatchObject({ drafts: {}, makings: {} });
    await progress.start(theirs.open);
    await progress.flush();
    expect(progress.getState()).toMatchObject({ drafts: {}, makings: {} });
    expect([...theirs.draftRows.keys()]).not.toContain(placeKey);
    expect(theirs.draftRows.size).toBe(0);
  });
});

it("a progress store says how many rows of the log do not read", async () => {
  const { rows, open } = disk();
  const event = answeredEvent({ n: 1 });
  rows.set(event.id, event);
  rows.set("broken", "?");
  const progress = createProgressStore({
    course: "a-course",
    clock: { now: () => 5_000, zone: () => "Europe/Madrid" },
    random: seeded("a test"),
  });
  await progress.start(open);
  expect(progress.getState()).toMatchObject({ storage: "durable", unreadable: 1 });
  await progress.stop();
  expect(progress.getState().unreadable).toBe(0);
});
