import { describe, expect, it } from "vitest";
import { notesFold } from "../learning/notes.ts";
import { notedEvent, testId } from "../learning/testing.ts";
import { noteKey } from "../storage/note-values.ts";
import { foldedOf } from "./folded.ts";
import { type NoteDraft, notingOf, shownNotes } from "./noting.ts";
import type { ProgressStore } from "./progress-store.ts";
import { disk, settled, tab } from "./testing.ts";

const draft = (text: string, more: Partial<NoteDraft["data"]> = {}): NoteDraft => ({
  lang: "es",
  data: { lesson: "a-lesson", title: "A lesson", block: 2, text, ...more },
});

const shownIn = (progress: ProgressStore) => {
  const noting = notingOf(progress);
  return shownNotes(foldedOf(progress, notesFold).getState(), progress.getState(), noting.getState());
};
const textsIn = (progress: ProgressStore) => shownIn(progress).map(({ data }) => data.text);
const inLog = ({ rows }: ReturnType<typeof disk>) => [...rows.values()] as ReturnType<typeof notedEvent>[];

async function begun(on = disk()) {
  const progress = await tab(on);
  const noting = notingOf(progress);
  const note = noting.newNote(draft("")) ?? "";
  return { on, progress, noting, note };
}

describe("a note that is being written", () => {
  it("changes nothing of the others: they are the same as before", async () => {
    const on = disk();
    const event = notedEvent({ note: testId(7), text: "Theirs" });
    on.rows.set(event.id, event);
    const { progress, noting, note } = await begun(on);
    const [before] = shownIn(progress);
    noting.write(note, draft("Mine"));
    expect(textsIn(progress)).toEqual(["Theirs", "Mine"]);
    expect(shownIn(progress)[0]).toBe(before);
  });

  it("is shown and kept with every key, and in the log only when the learner pauses", async () => {
    const { on, progress, noting, note } = await begun();
    noting.write(note, draft("Ask"));
    noting.write(note, draft("Ask Marc"));
    expect(textsIn(progress)).toEqual(["Ask Marc"]);
    expect(shownIn(progress)[0]).toMatchObject({ save: "saving", at: undefined });
    await settled();
    expect(on.draftRows.get(noteKey(note))).toEqual(draft("Ask Marc"));
    expect(inLog(on)).toEqual([]);
    noting.settle(note);
    await settled();
    expect(inLog(on).map(({ data }) => data.text)).toEqual(["Ask Marc"]);
    expect(on.draftRows.has(noteKey(note))).toBe(false);
    expect(shownIn(progress)[0]).toMatchObject({ note, save: "saved" });
  });

  it("is not put into the log again when nothing has changed, nor when nothing was written", async () => {
    const { on, noting, progress, note } = await begun();
    noting.write(note, draft("Ask"));
    noting.settle(note);
    noting.write(note, draft("Ask Marc"));
    noting.write(note, draft("Ask"));
    noting.settleAll();
    const other = noting.newNote(draft("", { quote: "theirs" })) ?? "";
    noting.write(other, draft("  ", { quote: "theirs" }));
    noting.settle(other);
    await settled();
    expect(inLog(on)).toHaveLength(1);
    expect(on.draftRows.size).toBe(0);
    expect(textsIn(progress)).toEqual(["Ask"]);
  });

  it("is gone when all its words were deleted, with the words it had; with marked words the mark stays", async () => {
    const { on, progress, noting, note } = await begun();
    noting.put(note, draft("Ask"));
    noting.write(note, draft(""));
    noting.settle(note);
    expect(textsIn(progress)).toEqual([]);
    expect(inLog(on)).toEqual([]);
    await settled();
    expect(inLog(on).at(-1)?.data).toMatchObject({ text: "Ask", removed: true });
    noting.put(note, draft("Ask"));
    expect(textsIn(progress)).toEqual(["Ask"]);
    const mark = noting.newNote(draft("")) ?? "";
    noting.put(mark, draft("Why", { quote: "theirs" }));
    noting.write(mark, draft("", { quote: "theirs" }));
    noting.settle(mark);
    expect(textsIn(progress)).toEqual(["Ask", ""]);
  });

  it("survives the page: the next one puts what was left half written into the log", async () => {
    const { on, noting, note } = await begun();
    noting.write(note, draft("Half a thou"));
    await settled();
    const next = await tab(on);
    expect(textsIn(next)).toEqual(["Half a thou"]);
    await settled();
    expect(inLog(on).map(({ data }) => data.text)).toEqual(["Half a thou"]);
  });

  it("goes on in the tab that writes it when another has taken it for left over", async () => {
    const { on, progress, noting, note } = await begun();
    noting.write(note, draft("One"));
    await settled();
    const other = await tab(on);
    notingOf(other);
    await settled();
    noting.write(note, draft("One two"));
    expect(textsIn(progress)).toEqual(["One two"]);
    noting.settle(note);
    await settled();
    expect(textsIn(other)).toEqual(["One two"]);
    expect(on.draftRows.size).toBe(0);
  });

  it("stays in the drafts while the log cannot be written", async () => {
    const { on, progress, noting, note } = await begun();
    on.refuse(true);
    noting.write(note, draft("Ask"));
    noting.settle(note);
    await settled();
    expect(shownIn(progress)[0]).toMatchObject({ save: "failed" });
    expect(on.draftRows.has(noteKey(note))).toBe(true);
  });

  it("is nobody else's: who has left takes it along", async () => {
    const { on, progress, noting, note } = await begun();
    noting.write(note, draft("Mine"));
    await progress.stop();
    expect(shownIn(progress)).toEqual([]);
    noting.write(note, draft("Late"));
    expect(noting.newNote(draft(""))).toBeUndefined();
    expect(shownIn(progress)).toEqual([]);
    await progress.start(disk().open);
    expect(shownIn(progress)).toEqual([]);
    const back = await tab(on);
    expect(textsIn(back)).toEqual(["Mine"]);
  });
});

it("passes over drafts that do not read, and shows another tab's as it is written", async () => {
  const { on, progress, note } = await begun();
  const other = await tab(on);
  notingOf(other).write(note, draft("There"));
  await settled();
  expect(textsIn(progress)).toEqual(["There"]);
  progress.keepValue(noteKey(testId(5)), { lang: "es", data: { text: 5 } });
  expect(textsIn(progress)).toEqual(["There"]);
});

it("does not show a note that was taken away, unless it is being written again", async () => {
  const on = disk();
  on.rows.set("x", notedEvent({ note: testId(7), text: "Old", removed: true }));
  const progress = await tab(on);
  expect(textsIn(progress)).toEqual([]);
  notingOf(progress).write(testId(7), draft("New"));
  expect(textsIn(progress)).toEqual(["New"]);
});
