import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rules } from "./contract.ts";
import { costOf, gradeWithHints, isFull } from "./score.ts";
import { prose } from "./testing/prose.ts";

const hint = (cost: number) => ({ prose: prose("?"), cost });

/** Rules that give as many points, of five, as the answer says. */
const rules: Rules<null, number> = {
  scored: true,
  choices: () => 0,
  start: () => 0,
  read: () => 0,
  missing: () => 0,
  account: (_, answer) => [{ of: 0, points: answer, most: 5 }],
};

describe("The score with hints", () => {
  it("is the kind's own while no hint was taken", () => {
    const graded = gradeWithHints(rules, null, 3, [hint(0.5)], 0);
    expect(graded).toMatchObject({ score: { points: 3, max: 5 }, right: false, partly: true, cost: 0 });
  });

  it("loses the share that the taken hints cost", () => {
    expect(gradeWithHints(rules, null, 5, [hint(0.1), hint(0.2)], 1).score).toEqual({ points: 4.5, max: 5 });
    expect(gradeWithHints(rules, null, 5, [hint(0.1), hint(0.2)], 2).score).toEqual({ points: 3.5, max: 5 });
  });

  it("still tells a right answer from a wrong one", () => {
    expect(gradeWithHints(rules, null, 5, [hint(0.1)], 1)).toMatchObject({ right: true, partly: false, cost: 0.1 });
    expect(gradeWithHints(rules, null, 0, [hint(0.1)], 1)).toMatchObject({ right: false, partly: false });
  });

  it("is never below nothing, nor above what there is", () => {
    const costs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(costs, fc.nat(5), fc.nat(9), (list, answer, taken) => {
        const { score, cost } = gradeWithHints(rules, null, answer, list.map(hint), taken);
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(cost).toBeLessThanOrEqual(1);
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(answer);
      }),
    );
  });

  it("adds decimals as an author would", () => {
    expect(costOf([hint(0.1), hint(0.2)], 2)).toBe(0.3);
  });

  it("is full when every point was earned", () => {
    expect(isFull({ points: 2, max: 2 })).toBe(true);
    expect(isFull({ points: 1.8, max: 2 })).toBe(false);
  });
});
