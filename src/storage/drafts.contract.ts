import { describe, expect, test } from "vitest";
import type { DraftStore } from "./drafts.ts";
import { type ManualTimers, settle } from "./testing.ts";

/** Two tabs that have one store of drafts open. */
export interface DraftTabs {
  readonly one: DraftStore;
  readonly other: DraftStore;
  readonly timers: ManualTimers;
  /** What is on disk. */
  rows(): Promise<ReadonlyMap<string, unknown>>;
  /** How many transactions have written. */
  writes(): number;
}

/** What every `DraftStore` must do. */
export function describeDrafts(name: string, open: () => Promise<DraftTabs>): void {
  const listen = (store: DraftStore) => {
    const heard: [string, unknown][] = [];
    const stop = store.onForeign((key, value) => heard.push([key, value]));
    return { heard, stop };
  };

  describe(name, () => {
    test("is empty at first", async () => {
      expect(await (await open()).one.all()).toEqual(new Map());
    });

    test("gives at once what this tab put and removed", async () => {
      const { one } = await open();
      one.put("a", 1);
      one.put("b", 2);
      await one.flush();
      one.put("a", [3]);
      one.remove("b");
      expect(await one.all()).toEqual(new Map([["a", [3]]]));
    });

    test("writes a moment later, only the last of several, in one transaction", async () => {
      const tabs = await open();
      tabs.one.put("a", 1);
      tabs.timers.pass(200);
      tabs.one.put("a", 2);
      tabs.one.put("b", 3);
      expect(await tabs.rows()).toEqual(new Map());
      tabs.timers.pass(50);
      await settle();
      expect(await tabs.rows()).toEqual(
        new Map([
          ["a", 2],
          ["b", 3],
        ]),
      );
      expect(tabs.writes()).toBe(1);
    });

    test("writes when it is told to, and not again later", async () => {
      const tabs = await open();
      tabs.one.put("a", 1);
      await tabs.one.flush();
      expect(await tabs.rows()).toEqual(new Map([["a", 1]]));
      await tabs.one.flush();
      tabs.timers.pass(1_000);
      await settle();
      expect(tabs.writes()).toBe(1);
    });

    test("writes again what is put later", async () => {
      const tabs = await open();
      for (const value of [1, 2, 3]) {
        tabs.one.put("a", value);
        if (value === 2) await tabs.one.flush();
        tabs.timers.pass(250);
        await settle();
        expect(await tabs.rows()).toEqual(new Map([["a", value]]));
      }
    });

    test("keeps what is put while it writes", async () => {
      const tabs = await open();
      tabs.one.put("a", 1);
      const written = tabs.one.flush();
      tabs.one.put("a", 2);
      await written;
      expect(await tabs.one.all()).toEqual(new Map([["a", 2]]));
      tabs.timers.pass(250);
      await settle();
      expect(await tabs.rows()).toEqual(new Map([["a", 2]]));
    });

    test("takes away what was removed", async () => {
      const tabs = await open();
      tabs.one.put("a", 1);
      await tabs.one.flush();
      tabs.one.remove("a");
      await tabs.one.flush();
      expect(await tabs.rows()).toEqual(new Map());
    });

    test("tells the other tab what was put and removed, and not itself", async () => {
      const tabs = await open();
      const mine = listen(tabs.one);
      const others = listen(tabs.other);
      tabs.one.put("a", { b: 1 });
      await tabs.one.flush();
      await settle();
      tabs.one.remove("a");
      await tabs.one.flush();
      await settle();
      expect(others.heard).toEqual([
        ["a", { b: 1 }],
        ["a", undefined],
      ]);
      expect(mine.heard).toEqual([]);
    });

    test("tells no one who stopped listening or closed", async () => {
      const tabs = await open();
      const { heard, stop } = listen(tabs.other);
      stop();
      listen(tabs.other);
      tabs.other.close();
      tabs.one.put("a", 1);
      await tabs.one.flush();
      await settle();
      expect(heard).toEqual([]);
    });

    test("two tabs that put the same key at once end with what is on disk", async () => {
      const tabs = await open();
      const shown = new Map<DraftStore, unknown>();
      for (const [store, value] of [
        [tabs.one, "one"],
        [tabs.other, "other"],
      ] as const) {
        store.onForeign((_, foreign) => shown.set(store, foreign));
        shown.set(store, value);
        store.put("a", value);
      }
      await Promise.all([tabs.one.flush(), tabs.other.flush()]);
      await settle();
      const onDisk = (await tabs.rows()).get("a");
      expect([shown.get(tabs.one), shown.get(tabs.other)]).toEqual([onDisk, onDisk]);
    });

    test("does not hear of a key that it is about to overwrite", async () => {
      const tabs = await open();
      const { heard } = listen(tabs.one);
      tabs.other.put("a", "old");
      await tabs.other.flush();
      tabs.one.put("a", "new");
      await settle();
      expect(heard).toEqual([]);
    });
  });
}
