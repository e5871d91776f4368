import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { NO_ENDING, rules } from "./grade.ts";
import samples from "./samples.ts";
import type { DialogueItem } from "./schema.ts";
import { graphs, wander } from "./testing/graphs.ts";
import { endingOf, type Graph } from "./walk.ts";

/** A dialogue with words, around a graph. */
const itemOf = ({ mood, turns, endings }: Graph): DialogueItem => ({
  customer: "Rosa",
  portrait: "curls",
  channel: "counter",
  mood,
  turns: turns.map(({ id, options }) => ({
    id,
    prose: prose("?"),
    options: options.map((option) => ({ ...option, says: prose("a"), why: prose("b") })),
  })),
  endings: endings.map((ending) => ({ ...ending, prose: prose(".") })),
});

const played = fc
  .tuple(graphs(), fc.array(fc.nat(8), { maxLength: 20 }))
  .map(([graph, dice]) => ({ item: itemOf(graph), picks: wander(graph, dice, 20) }));

describe("Dialogue", () => {
  it.each([
    ["good", [1, 1, 0], 1],
    ["fair", [0, 1, 0], 0.5],
    ["poor", [0, 0], 0],
  ] as const)("gives for a %s ending, however it was reached, what it is worth", (outcome, picks, points) => {
    const item = samples.item.es;
    const entry = rules.account(item, { picks })[0];
    expect(item.endings[entry?.of ?? NO_ENDING]?.outcome).toBe(outcome);
    expect(earned(rules, item, { picks })).toEqual({ points, max: 1 });
  });

  it("is worth of 1 what its ending is, and nothing before", () => {
    fc.assert(
      fc.property(played, ({ item, picks }) => {
        const ending = endingOf(item, { picks });
        const account = rules.account(item, { picks });
        const outcome = item.endings[ending ?? NO_ENDING]?.outcome;
        expect(account).toEqual([
          { of: ending ?? NO_ENDING, points: { good: 1, fair: 0.5, poor: 0, none: 0 }[outcome ?? "none"], most: 1 },
        ]);
        expect(rules.missing(item, { picks })).toBe(ending === undefined ? 1 : 0);
      }),
    );
  });

  it("shuffles every option of every turn, and begins with no choice", () => {
    fc.assert(
      fc.property(played, ({ item }) => {
        expect(rules.choices(item)).toBe(item.turns.flatMap(({ options }) => options).length);
        expect(rules.start(item, [])).toEqual({ picks: [] });
      }),
    );
  });

  it("reads back every way that was gone, and nothing that goes on after an ending", () => {
    fc.assert(
      fc.property(played, fc.nat(8), ({ item, picks }, more) => {
        expect(rules.read(item, JSON.parse(JSON.stringify({ picks })))).toEqual({ picks });
        if (endingOf(item, { picks }) !== undefined)
          expect(rules.read(item, { picks: [...picks, more] })).toBeUndefined();
      }),
    );
  });

  it("reads nothing that does not fit, and never throws", () => {
    const stored = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withMap: true });
    fc.assert(
      fc.property(played, fc.oneof(stored, fc.record({ picks: stored })), ({ item }, value) => {
        const answer = rules.read(item, value);
        if (answer) expect(earned(rules, item, answer).max).toBe(1);
      }),
    );
  });

  it.each([
    [null],
    [[]],
    [{}],
    [{ picks: "0" }],
    [{ picks: { 0: 1, length: 1 } }],
    [{ picks: [2] }],
    [{ picks: [-1] }],
    [{ picks: ["0"] }],
    [{ picks: [0, 0, 0] }],
    [{ picks: new Array(1) }],
    [Object.create({ picks: [0] })],
  ])("does not read %j", (stored) => {
    expect(rules.read(samples.item.es, stored)).toBeUndefined();
  });

  it("reads no more than what belongs to an answer", () => {
    expect(rules.read(samples.item.es, { picks: [0, 1], more: 1 })).toEqual({ picks: [0, 1] });
  });
});
