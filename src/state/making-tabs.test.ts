import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../base/random.ts";
import { makingKey } from "../storage/draft-values.ts";
import { beingMade, disk, making, settled, shown, tab, things } from "./testing.ts";

describe("two tabs in which things are made", () => {
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
