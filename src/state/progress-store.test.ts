import { describe, expect, it } from "vitest";
import { newId } from "../base/ids.ts";
import { seeded } from "../base/random.ts";
import { itemState } from "../learning/mastery.ts";
import { itemRef } from "../learning/testing.ts";
import { draftKey } from "../storage/draft-values.ts";
import { type CheckedAnswer, createProgressStore } from "./progress-store.ts";
import { disk } from "./testing.ts";

const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
const store = () => createProgressStore({ course: "a-course", clock, random: seeded("a test") });
const two = { id: "a-lesson", items: [itemRef({ id: "first" }), itemRef({ id: "second" })] };
const answer = (item: string): CheckedAnswer => ({
  lang: "es",
  lesson: two,
  item: { id: item, shape: "a-shape", text: "a-text" },
  attempt: 1,
  answer: 0,
  score: { points: 1, max: 1 },
  right: true,
  hints: 0,
});
const noteData = { lesson: "a-lesson", title: "A lesson", block: 0, text: "A note" };
const settled = () => new Promise((done) => setTimeout(done));
const eventsIn = (text: string) => JSON.parse(text).events.map((event: { type: string }) => event.type);

describe("the progress store", () => {
  it("shows nothing, and that it shows nothing, until the log has been read", async () => {
    const progress = store();
    expect(progress.getState()).toMatchObject({ ready: false, storage: "opening", progress: { items: {} } });
    await progress.start(disk().open);
    expect(progress.getState()).toMatchObject({ ready: true, storage: "durable", profile: "a-profile" });
  });

  it("shows an answer at once, and says that it is saved only when it is on disk", async () => {
    const { rows, open } = disk();
    const progress = store();
    await progress.start(open);
    progress.check(answer("first"));
    expect(itemState(progress.getState().progress, { id: "first", shape: "a-shape" }).answered).toBe(true);
    expect(progress.getState().saves.first).toBe("saving");
    expect(rows.size).toBe(0);
    await settled();
    expect(progress.getState().saves.first).toBe("saved");
    expect(rows.size).toBe(1);
  });

  it("does not say that an answer is saved because an earlier one to the same item is", async () => {
    const { open } = disk();
    const writes: (() => void)[] = [];
    const progress = store();
    await progress.start(async () => {
      const storage = await open();
      const append: typeof storage.log.append = async (events) => {
        await new Promise<void>((goOn) => writes.push(goOn));
        return storage.log.append(events);
      };
      return { ...storage, log: { ...storage.log, append } };
    });
    progress.check(answer("first"));
    await settled();
    progress.check({ ...answer("first"), attempt: 2 });
    await settled();
    writes[0]?.();
    await settled();
    expect(progress.getState().saves.first).toBe("saving");
    writes[1]?.();
    await settled();
    expect(progress.getState().saves.first).toBe("saved");
  });

  it("tells what became of an event of a late type, by its id", async () => {
    const { open } = disk();
    const progress = store();
    await progress.start(open);
    const note = progress.record({ type: "noted", v: 1, lang: "es", note: newId(1, seeded("a note")), data: noteData });
    if (note === undefined) throw new Error("Nothing was recorded");
    progress.happen([note]);
    expect(progress.getState()).toMatchObject({ saves: { [note.id]: "saving" }, size: 1 });
    await settled();
    expect(progress.getState().saves[note.id]).toBe("saved");
    expect(eventsIn(progress.backup())).toEqual(["noted"]);
  });

  it("keeps values of other parts, gives them back as they were, and takes them away", async () => {
    const { open } = disk();
    const progress = store();
    await progress.start(open);
    progress.keepValue("a-key", { some: ["thing"] });
    await settled();
    const later = store();
    await later.start(open);
    expect(later.getState().values).toEqual({ "a-key": { some: ["thing"] } });
    later.keepValue("a-key", undefined);
    await settled();
    expect(later.getState().values).toEqual({});
    expect(progress.getState().values, "in the other tab").toEqual({});
  });

  it("writes the end of a lesson with the answer that ended it, once", async () => {
    const { open } = disk();
    const progress = store();
    await progress.start(open);
    progress.check(answer("first"));
    expect(progress.getState().progress.lessons["a-lesson"]?.finishedAt).toBeUndefined();
    progress.check(answer("second"));
    expect(progress.getState().progress.lessons["a-lesson"]?.finishedAt).toBeDefined();
    progress.check(answer("second"));
    await settled();
    expect(eventsIn(progress.backup())).toEqual(["answered", "answered", "lesson-finished", "answered"]);
  });

  it("says that a write failed, keeps the answer on screen and in the backup, and writes it with the next one", async () => {
    const { rows, draftRows, open, refuse } = disk();
    const progress = store();
    await progress.start(open);
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 0 });
    refuse(true);
    progress.check(answer("first"));
    await settled();
    expect(progress.getState()).toMatchObject({ storage: "failed", saves: { first: "failed" } });
    expect(eventsIn(progress.backup())).toEqual(["answered"]);
    expect(rows.size).toBe(0);
    expect(draftRows.has(draftKey("first")), "the half-given answer is still on disk").toBe(true);
    refuse(false);
    progress.check(answer("second"));
    await settled();
    expect(rows.size).toBe(3);
    expect(progress.getState().storage).toBe("durable");
  });

  it("removes a half-given answer once the answer is kept, but not one that was begun meanwhile", async () => {
    const { draftRows, open } = disk();
    const progress = store();
    await progress.start(open);
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 0 });
    await progress.flush();
    progress.check(answer("first"));
    await settled();
    await progress.flush();
    expect(draftRows.has(draftKey("first"))).toBe(false);
    progress.check({ ...answer("first"), attempt: 2 });
    progress.draft("first", { shape: "a-shape", attempt: 3, answer: 1 });
    await settled();
    await progress.flush();
    expect(draftRows.get(draftKey("first"))).toMatchObject({ attempt: 3 });
  });

  it("opens the database again when the browser has ended it, and writes what was shown meanwhile", async () => {
    const { rows, open, lose, opened } = disk();
    const progress = store();
    await progress.start(open);
    lose();
    expect(progress.getState().storage).toBe("failed");
    progress.check(answer("first"));
    await settled();
    expect(opened()).toBe(2);
    expect(rows.size).toBe(1);
    expect(progress.getState()).toMatchObject({ storage: "durable", saves: { first: "saved" } });
  });

  it("counts nothing as kept while the database cannot be opened again, and tries each time", async () => {
    const { rows, open, lose, shut } = disk();
    const progress = store();
    await progress.start(open);
    lose();
    shut(true);
    progress.check(answer("first"));
    await settled();
    expect(progress.getState()).toMatchObject({ storage: "failed", saves: { first: "failed" }, profile: "a-profile" });
    shut(false);
    await progress.refresh();
    expect(rows.size).toBe(1);
    expect(progress.getState()).toMatchObject({ storage: "durable", saves: { first: "saved" } });
  });

  it("keeps what was half given while the database was gone, and opens it once however many ask", async () => {
    const { draftRows, open, lose, opened } = disk();
    const progress = store();
    await progress.start(open);
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 0 });
    await progress.flush();
    lose();
    progress.draft("first", { shape: "a-shape", attempt: 1, answer: 2 });
    await Promise.all([progress.refresh(), progress.refresh()]);
    await progress.flush();
    expect(opened()).toBe(2);
    expect(progress.getState().drafts.first).toMatchObject({ answer: 2 });
    expect(draftRows.get(draftKey("first"))).toMatchObject({ answer: 2 });
  });

  it("says that an earlier answer is saved, too, once it is", async () => {
    const { open, refuse } = disk();
    const progress = store();
    await progress.start(open);
    refuse(true);
    progress.check(answer("first"));
    await settled();
    refuse(false);
    progress.check(answer("second"));
    await settled();
    expect(progress.getState().saves).toEqual({ first: "saved", second: "saved" });
  });

  it("goes on from what was kept", async () => {
    const { open } = disk();
    const before = store();
    await before.start(open);
    before.check(answer("first"));
    before.keepPlace({ lesson: "a-lesson", block: 3, offset: 20 });
    before.draft("second", { shape: "a-shape", attempt: 1, answer: 1 });
    await settled();
    await before.flush();
    const after = store();
    await after.start(open);
    expect(after.getState().progress).toEqual(before.getState().progress);
    expect(after.getState().drafts.second).toMatchObject({ attempt: 1, answer: 1 });
    expect(after.getState().place).toMatchObject({ lesson: "a-lesson", block: 3, offset: 20 });
  });

  it("never says that something is saved where nothing is kept", async () => {
    const progress = store();
    const { open } = disk();
    await progress.start(async () => {
      const { durable: _, ...storage } = await open();
      return { ...storage, durable: false, why: "refused", error: undefined };
    });
    progress.check(answer("first"));
    await settled();
    expect(progress.getState()).toMatchObject({ storage: "refused", saves: {} });
    expect(eventsIn(progress.backup())).toEqual(["answered"]);
  });
});
