import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../base/random.ts";
import type { Made } from "../learning/events/made.ts";
import { byTime } from "../learning/events/order.ts";
import type { Json } from "../learning/json.ts";
import { draftKey, type Making, makingKey } from "../storage/draft-values.ts";
import { createProgressStore, type ProgressStore } from "./progress-store.ts";
import { disk } from "./testing.ts";

const making = (thing: Json, given: Partial<Making> = {}): Making => ({
  lang: "es",
  shape: "a-shape",
  text: "a-text",
  lesson: "a-lesson",
  kind: "a-kind",
  title: "A title",
  thing,
  ...given,
});

const settled = () => new Promise((done) => setTimeout(done));

let seed = 0;

/** A tab that has opened the disk. */
async function tab({ open }: Pick<ReturnType<typeof disk>, "open">): Promise<ProgressStore> {
  const clock = { now: () => 5_000, zone: () => "Europe/Madrid" };
  const store = createProgressStore({ course: "a-course", clock, random: seeded(`tab ${seed++}`) });
  await store.start(open);
  return store;
}

/** What a screen shows of an activity. */
function shown(store: ProgressStore, activity = "mine"): Json | undefined {
  const { makings, progress } = store.getState();
  return (makings[activity] ?? progress.made[activity]?.data)?.thing;
}

const beingMade = (store: ProgressStore) => Object.keys(store.getState().makings);

const madeIn = (rows: ReadonlyMap<string, unknown>) =>
  ([...rows.values()] as Made[]).filter(({ type }) => type === "made").sort(byTime);
const things = (rows: ReadonlyMap<string, unknown>) => madeIn(rows).map(({ data }) => data.thing);

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

  it("is not written again when it is what is in the log, nor when nothing was ever made", async () => {
    const all = disk();
    const store = await tab(all);
    store.keepMaking("mine", making("a"));
    store.settle("mine");
    await settled();
    store.keepMaking("mine", making("ab"));
    store.keepMaking("mine", making("a", { text: "other-words", lang: "ca" }));
    store.settle("mine");
    store.settle("mine");
    store.keepMaking("never", making("", { empty: true }));
    store.settle("never");
    await settled();
    await store.flush();
    expect(things(all.rows)).toEqual(["a"]);
    expect(all.draftRows.size).toBe(0);
    expect(beingMade(store)).toEqual([]);
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

describe("two tabs", () => {
  it("show the same, and only the one where it is made writes it", async () => {
    const all = disk();
    const [one, two] = [await tab(all), await tab(all)];
    one.keepMaking("mine", making("a"));
    await settled();
    expect(shown(two)).toBe("a");
    two.settle("mine");
    await two.flush();
    await settled();
    expect(all.rows.size).toBe(0);
    one.settle("mine");
    await settled();
    await one.flush();
    await settled();
    for (const store of [one, two]) expect(beingMade(store)).toEqual([]);
    expect(shown(two)).toBe("a");
    expect(things(all.rows)).toEqual(["a"]);
  });

  it("go on from each other's", async () => {
    const all = disk();
    const [one, two] = [await tab(all), await tab(all)];
    one.keepMaking("mine", making("a"));
    await one.flush();
    await settled();
    two.keepMaking("mine", making(`${shown(two)}b`));
    await two.flush();
    await settled();
    expect(shown(one)).toBe("ab");
    expect(things(all.rows)).toEqual(["a", "ab"]);
  });

  it("do not go on showing what was being made when it is in the log, whether or not they hear that it is gone", async () => {
    // A key is told twice there: by the disk without delay, and when it is flushed.
    const lost = [false, false, true, true, false, true];
    const all = disk(() => lost.shift() ?? false);
    const [one, two] = [await tab(all), await tab(all)];
    for (const thing of ["a", "ab"]) {
      one.keepMaking("mine", making(thing));
      await settled();
      expect(shown(two)).toBe("a");
    }
    one.settle("mine");
    await settled();
    expect(lost).toEqual([]);
    expect(shown(two)).toBe("ab");
  });

  it("that open while another is making do not take it away there", async () => {
    const all = disk();
    const one = await tab(all);
    one.keepMaking("mine", making("a"));
    await settled();
    const two = await tab(all);
    one.keepMaking("mine", making("ab"));
    await settled();
    await two.flush();
    await settled();
    expect(shown(one)).toBe("ab");
    expect(all.draftRows.get(makingKey("mine"))).toMatchObject({ thing: "ab" });
    await one.flush();
    await settled();
    for (const store of [one, two]) expect(shown(store)).toBe("ab");
    expect(things(all.rows).at(-1)).toBe("ab");
  });

  it("lose nothing and end with the same, whatever is said between them and whatever of it gets lost", async () => {
    const doing = fc.record({
      tab: fc.nat(1),
      what: fc.constantFrom("key", "key", "key", "settle", "refresh", "wait", "wait"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 25 }), fc.nat(4), async (doings, lossOneIn) => {
        const random = seeded(String(doings.length));
        const all = disk(() => lossOneIn > 0 && random.uint32() % lossOneIn === 0);
        const tabs = [await tab(all), await tab(all)] as const;
        const keys: number[] = [];
        for (const [key, { tab: at, what }] of doings.entries()) {
          const store = tabs[at === 0 ? 0 : 1];
          if (what === "key") {
            keys.push(key);
            store.keepMaking("mine", making([...((shown(store) as number[] | undefined) ?? []), key]));
          }
          if (what === "settle") store.settle("mine");
          if (what === "refresh") void store.refresh();
          if (what === "wait") await settled();
        }
        for (const store of [...tabs, ...tabs]) {
          await store.flush();
          await settled();
          await store.refresh();
          await settled();
        }
        const logged = new Set(things(all.rows).flatMap((thing) => thing as number[]));
        expect([...logged].sort((a, b) => a - b)).toEqual(keys);
        const last = things(all.rows).at(-1);
        for (const store of tabs) expect(shown(store)).toEqual(last);
        expect(shown(await tab(all))).toEqual(last);
      }),
    );
  });
});
