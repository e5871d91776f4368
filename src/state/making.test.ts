import { describe, expect, it } from "vitest";
import { draftKey, makingKey } from "../storage/draft-values.ts";
import { beingMade, disk, madeIn, making, settled, shown, tab, things } from "./testing.ts";

describe("what is being made", () => {
  it("is shown and on disk with every key, and in the log only when it is settled, with all that it says of itself", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.keepMaking("mine", making("ab", { empty: false, lookBack: 9_000 }));
    expect(shown(store)).toBe("ab");
    await settled();
    expect(all.draftRows.get(makingKey("mine"))).toMatchObject({ thing: "ab" });
    expect(all.rows.size).toBe(0);
    store.settle("mine");
    expect(beingMade(store)).toEqual([]);
    expect(store.getState().madeSaves).toEqual({ mine: "saving" });
    expect(shown(store)).toBe("ab");
    await settled();
    await store.flush();
    expect(madeIn(all.rows)).toMatchObject([
      {
        activity: "mine",
        lang: "es",
        shape: "a-shape",
        text: "a-text",
        data: { lesson: "a-lesson", kind: "a-kind", title: "A title", thing: "ab", empty: false, lookBack: 9_000 },
      },
    ]);
    expect(madeIn(all.rows)[0]?.data).not.toHaveProperty("lang");
    expect(store.getState().madeSaves.mine).toBe("saved");
    expect(all.draftRows.has(makingKey("mine"))).toBe(false);
  });

  it("is settled when the page is hidden", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.keepMaking("other", making("b"));
    await store.flush();
    await settled();
    expect(things(all.rows)).toEqual(["a", "b"]);
  });

  it("is not written again when it is what is in the log", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    store.keepMaking("mine", making("ab"));
    store.keepMaking("mine", making("a", { text: "other-words", lang: "ca" }));
    store.settle("mine");
    store.settle("mine");
    await settled();
    await store.flush();
    expect(things(all.rows)).toEqual(["a"]);
    expect(all.draftRows.size).toBe(0);
    expect(beingMade(store)).toEqual([]);
  });

  it("stays as it is, here, in other tabs and after a restart, but out of the log, while nothing has been made of it", async () => {
    const all = disk();
    const [store, other] = [await tab(all), await tab(all)];
    store.keepMaking("mine", making("a blank row", { empty: true }));
    store.settle("mine");
    await settled();
    await store.flush();
    const next = await tab(all);
    await settled();
    await next.flush();
    await store.refresh();
    for (const each of [store, other, next]) expect(shown(each)).toBe("a blank row");
    expect(things(all.rows)).toEqual([]);
    // Whoever goes on with it, all have what they make of it.
    other.keepMaking("mine", making("a row"));
    other.settle("mine");
    await settled();
    for (const each of [store, other, next]) expect([shown(each), beingMade(each)]).toEqual(["a row", []]);
    expect(things(all.rows)).toEqual(["a row"]);
    expect(all.draftRows.size).toBe(0);
  });

  it("is written when all of it was taken away, and when the lesson has another shape", async () => {
    const all = disk();
    const store = await tab(all);
    for (const each of [making("a"), making("", { empty: true }), making("", { empty: true, shape: "another" })]) {
      store.keepMaking("mine", each);
      store.settle("mine");
    }
    await settled();
    expect(madeIn(all.rows).map(({ data, shape }) => [data.thing, shape])).toEqual([
      ["a", "a-shape"],
      ["", "a-shape"],
      ["", "another"],
    ]);
  });

  it("goes on while it is being saved: what was begun meanwhile stays on disk", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    store.keepMaking("mine", making("ab"));
    await settled();
    expect(store.getState().madeSaves.mine).toBe("saved");
    expect(all.draftRows.get(makingKey("mine"))).toMatchObject({ thing: "ab" });
    expect(shown(store)).toBe("ab");
  });

  it("does not meet an exercise of the same name", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.draft("mine", { shape: "a-shape", attempt: 1, answer: 1 });
    store.settle("mine");
    await settled();
    await store.flush();
    expect(store.getState()).toMatchObject({
      saves: {},
      madeSaves: { mine: "saved" },
      drafts: { mine: { answer: 1 } },
    });
    expect([...all.draftRows.keys()]).toEqual([draftKey("mine")]);
  });

  it("of what a crash left is settled at the next start, and shown", async () => {
    let gone = false;
    const all = disk(() => gone);
    const crashed = await tab(all);
    crashed.keepMaking("mine", making("a"));
    await settled();
    gone = true;
    const store = await tab(all);
    expect(shown(store)).toBe("a");
    await settled();
    await store.flush();
    expect(things(all.rows)).toEqual(["a"]);
    expect(all.draftRows.size).toBe(0);
    all.draftRows.set(makingKey("mine"), { junk: true });
    all.draftRows.set(makingKey("done"), making("a"));
    const again = await tab(all);
    expect(shown(again)).toBe("a");
  });

  it("is not settled twice where a crash came between the log and the half-made thing", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    all.draftRows.set(makingKey("mine"), making("a"));
    const next = await tab(all);
    await settled();
    await next.flush();
    expect(things(all.rows)).toEqual(["a"]);
    expect(all.draftRows.size).toBe(0);
  });
});

describe("a disk that fails", () => {
  it("is told of the activity, what was made stays, and is written with the next", async () => {
    const all = disk();
    const store = await tab(all);
    all.refuse(true);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    expect(store.getState()).toMatchObject({ storage: "failed", madeSaves: { mine: "failed" } });
    expect(store.getState().saves).toEqual({});
    expect(shown(store)).toBe("a");
    expect(all.draftRows.get(makingKey("mine"))).toMatchObject({ thing: "a" });
    // Undone again before it could be written: what is on disk must stay until it is.
    store.keepMaking("mine", making("ab"));
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    expect(all.draftRows.get(makingKey("mine"))).toMatchObject({ thing: "a" });
    await store.refresh();
    expect(beingMade(store)).toEqual([]);
    expect(store.getState().madeSaves).toEqual({ mine: "failed" });
    all.refuse(false);
    await store.refresh();
    await settled();
    await store.flush();
    expect(store.getState()).toMatchObject({ storage: "durable", madeSaves: { mine: "saved" } });
    expect(beingMade(store)).toEqual([]);
    expect(things(all.rows)).toEqual(["a"]);
    expect(all.draftRows.size).toBe(0);
  });

  it("keeps what was made while the database was gone", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    await store.flush();
    all.lose();
    store.keepMaking("mine", making("ab"));
    await store.refresh();
    expect(shown(store)).toBe("ab");
    store.settle("mine");
    await settled();
    expect(things(all.rows)).toEqual(["a", "ab"]);
  });

  it("never calls saved what is kept in memory alone", async () => {
    const all = disk();
    all.shut(true);
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    expect(store.getState().storage).toBe("failed");
    expect(store.getState().madeSaves).toEqual({});
    expect(shown(store)).toBe("a");
  });
});
