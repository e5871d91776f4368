import fc from "fast-check";
import { describe, expect, it } from "vitest";
import samples from "./samples.ts";
import { graphs, wander } from "./testing/graphs.ts";
import { endingOf, moved, shownOptions, spotOf, walk } from "./walk.ts";

const item = samples.item.es;

describe("a walk through a dialogue", () => {
  it("begins at the first turn, in the mood with which the dialogue begins", () => {
    expect(walk(item, [])).toEqual({ steps: [], at: { turn: 0 }, mood: 3 });
  });

  it("tells each choice with the mood before and after it, and where it has led", () => {
    expect(walk(item, [0, 1])).toEqual({
      steps: [
        { turn: 0, option: 0, before: 3, after: 4 },
        { turn: 1, option: 1, before: 4, after: 3 },
      ],
      at: { turn: 2 },
      mood: 3,
    });
    expect(walk(item, [1, 1, 0])).toMatchObject({ at: { ending: 0 }, mood: 0 });
    expect(endingOf(item, { picks: [0, 0] })).toBe(2);
    expect(endingOf(item, { picks: [0] })).toBeUndefined();
  });

  it("never leaves 0 to 5, and moves by all there is between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -5, max: 5 }), (mood, by) => {
        const after = moved(mood as 0, by);
        expect(after).toBe(mood + by < 0 ? 0 : mood + by > 5 ? 5 : mood + by);
      }),
    );
  });

  it("goes from each turn where its option leads, as long as there is one to choose", () => {
    fc.assert(
      fc.property(graphs(), fc.infiniteStream(fc.nat(8)), (graph, dice) => {
        const picks = wander(graph, dice, 30);
        const walked = walk(graph, picks);
        expect(walked?.steps.map(({ option }) => option)).toEqual(picks);
        for (const [index, step] of (walked?.steps ?? []).entries()) {
          expect(step.before).toBe(walked?.steps[index - 1]?.after ?? graph.mood);
          const next = walked?.steps[index + 1];
          const led = spotOf(graph, graph.turns[step.turn]?.options[step.option]?.to);
          expect(led).toEqual(next ? { turn: next.turn } : walked?.at);
        }
        expect(walked?.mood).toBe(walked?.steps.at(-1)?.after ?? graph.mood);
        // One choice more than there can be, or one that there is not.
        expect(walk(graph, [...picks, 9])).toBeUndefined();
      }),
    );
  });

  it.each([[[2]], [[-1]], [[0.5]], [["0"]], [[null]], [[NaN]], [[0, 0, 0]], [["length"]], [new Array(1)]])(
    "cannot have been %j",
    (picks) => {
      expect(walk(item, picks)).toBeUndefined();
    },
  );
});

describe("the options of a turn", () => {
  it("come in the order of the shuffle, each once and in its own turn", () => {
    expect(shownOptions(item, 1, [7, 3, 0, 2, 1, 4, 6, 5])).toEqual([1, 0]);
    fc.assert(
      fc.property(graphs(), fc.infiniteStream(fc.nat()), (graph, dice) => {
        const count = graph.turns.reduce((sum, { options }) => sum + options.length, 0);
        const order = [...Array(count).keys()].map((each) => [dice.next().value ?? 0, each] as const);
        order.sort(([a], [b]) => a - b);
        for (const [turn, { options }] of graph.turns.entries()) {
          const shown = shownOptions(
            graph,
            turn,
            order.map(([, each]) => each),
          );
          expect([...shown].sort()).toEqual([...options.keys()]);
        }
        expect(shownOptions(graph, graph.turns.length, [0])).toEqual([]);
      }),
    );
  });
});
