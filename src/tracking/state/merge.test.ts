import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readState, writeState } from "./code.ts";
import { stateOf } from "./compact.ts";
import { merge } from "./merge.ts";
import { logs, START, smallLayout } from "./testing.ts";
import type { State } from "./types.ts";

const numRuns = process.env.SOAK === undefined ? 100 : 2_000;

/** States of one attempt on several machines, which know different versions of the course. */
const states: fc.Arbitrary<State> = fc
  .record({
    events: logs(smallLayout, 12),
    seq: fc.nat(3),
    minutes: fc.nat(2),
    completed: fc.boolean(),
    success: fc.constantFrom("unknown", "failed", "passed"),
    score: fc.option(fc.integer({ min: 0, max: 10_000 })),
    draft: fc.nat(2),
    knows: fc.nat(2),
  })
  .map(({ events, seq, minutes, completed, success, score, draft, knows }) => {
    const layout = { ...smallLayout, modules: knows === 0 ? smallLayout.modules.slice(1) : smallLayout.modules };
    const marks = { completed, success, ...(score !== null && { score: score / 100 }) };
    const common = { attempt: "AbCdEfGhIjk", rev: "a-rev", now: START + 400 * 86_400_000 + minutes * 60_000 };
    const before = stateOf({ ...common, layout: smallLayout, events, marks, seq });
    const drafts = new Map([["item:one", { draft }]]);
    return stateOf({ ...common, layout, events, marks, seq, drafts, ...(knows === 0 && { before }) });
  });

describe("two states of one attempt", () => {
  test("are one in whatever order they are joined, how they are grouped, and however often", () => {
    return fc.assert(
      fc.property(states, states, states, (one, other, third) => {
        expect(merge(one, other)).toEqual(merge(other, one));
        expect(merge(merge(one, other), third)).toEqual(merge(one, merge(other, third)));
        const both = merge(one, other);
        expect(merge(both, both)).toEqual(both);
        expect(merge(both, one)).toEqual(both);
        expect(merge(one, one)).toEqual(one);
      }),
      { numRuns },
    );
  });

  test("have together the more attempts at each item, all finished lessons, and the higher marks", () => {
    return fc.assert(
      fc.property(states, states, (one, other) => {
        const both = merge(one, other);
        const all = ({ items, bank, foreign }: State) => [...items, ...bank, ...foreign.items];
        for (const { key, attempts } of [...all(one), ...all(other)]) {
          expect(all(both).filter((each) => each.key === key)).toHaveLength(1);
          expect(all(both).find((each) => each.key === key)?.attempts).toBeGreaterThanOrEqual(attempts);
        }
        expect(both.marks.completed).toBe(one.marks.completed || other.marks.completed);
        expect(both.marks.score ?? 0).toBe(Math.max(one.marks.score ?? 0, other.marks.score ?? 0));
        if ([one, other].some(({ marks }) => marks.success === "passed")) expect(both.marks.success).toBe("passed");
        for (const key of [...one.lessons, ...other.lessons]) expect(both.lessons).toContain(key);
      }),
      { numRuns },
    );
  });

  test("can be written and read again as what they are", () => {
    return fc.assert(
      fc.property(states, states, (one, other) => {
        const both = merge(one, other);
        const { text } = writeState(both, { room: 64_000, languages: ["es", "ca"] });
        // Of what no version here knows, no days are kept.
        const read = readState(text) as State;
        const bare = ({ foreign, ...rest }: State) => ({
          ...rest,
          foreign: { ...foreign, items: foreign.items.map(({ day: _, ...item }) => item) },
        });
        expect(bare(read)).toEqual(bare(both));
      }),
      { numRuns },
    );
  });
});
