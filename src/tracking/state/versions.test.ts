import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compact, stateOf } from "./compact.ts";
import { readState } from "./expand.ts";
import type { Layout } from "./layout.ts";
import { common, open, packUp, seen } from "./testing/seen.ts";
import { logs, smallLayout } from "./testing.ts";
import type { State } from "./types.ts";

const numRuns = process.env.SOAK === undefined ? 100 : 2_000;

describe("a new version of the course", () => {
  /** One item has changed, one is gone, one is new, one stands in another lesson, and a lesson has another id. */
  const second: Layout = {
    ...smallLayout,
    modules: smallLayout.modules.map(({ lessons, bank, ...module }, at) => ({
      ...module,
      bank: bank.filter(({ id }) => id !== "bank-two"),
      lessons:
        at === 0
          ? [
              {
                id: "renamed",
                aliases: ["first"],
                items: (lessons[0]?.items ?? [])
                  .slice(1)
                  .map((item) => (item.id === "many" ? { ...item, shape: "changed" } : item)),
              },
              { id: "second", items: [...(lessons[1]?.items ?? []), ...(lessons[0]?.items ?? []).slice(0, 1)] },
            ]
          : lessons,
    })),
  };
  const unchanged = ["one", "number", "words", "thought", "order", "bank-one", "bank-three", "bank-four"];

  test("keeps the answers of unchanged items, wherever they stand now, and what is finished", () => {
    return fc.assert(
      fc.property(logs(smallLayout), (events) => {
        const before = seen(events);
        const restored = open(packUp(events).text, [], second);
        const after = seen(restored.events);
        for (const id of unchanged) {
          const bare = (of: typeof before) => of.items[id]?.map(({ lesson: _, ...rest }) => rest);
          expect(bare(after)).toEqual(bare(before));
        }
        expect(after.items.many).toBeUndefined();
        expect(after.finished).toEqual(before.finished.map((id) => (id === "first" ? "renamed" : id)).sort());
        const shares = (of: typeof before) => of.papers.map((each) => JSON.parse(each).share).sort();
        expect(shares(after)).toEqual(shares(before));
      }),
      { numRuns },
    );
  });

  test("carries along what it does not know, so that going back loses nothing", () => {
    return fc.assert(
      fc.property(logs(smallLayout), (events) => {
        const first = readState(packUp(events).text) as State;
        const restored = open(first, [], second);
        const { text } = compact({ ...common, layout: second, events: restored.events, before: first, seq: 8 });
        const after = seen(open(text).events);
        const before = seen(events);
        expect(after.items).toEqual(before.items);
        expect(after.finished).toEqual(before.finished);
      }),
      { numRuns },
    );
  });

  test("never lets marks fall", () => {
    const before = stateOf({ ...common, events: [], marks: { completed: true, success: "passed", score: 90 } });
    const lower = { completed: false, success: "failed", score: 40 } as const;
    const { text } = compact({ ...common, layout: second, events: [], marks: lower, before });
    expect(open(text).marks).toEqual({ completed: true, success: "passed", score: 90 });
  });
});
