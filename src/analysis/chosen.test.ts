import { expect, test } from "vitest";
import type { GivenAnswer } from "../assignment/result.ts";
import { lostParts, optionCounts } from "./chosen.ts";

const given = (answer: GivenAnswer["answer"], n: number) => ({
  given: { answer, score: { points: 0, max: 1 }, right: false },
  n,
});

test("each option is told with how many chose it, alone or with others, and those whom nobody chose", () => {
  expect(optionCounts([given(2, 5), given(0, 3)], 4)).toEqual([3, 0, 5, 0]);
  expect(optionCounts([given([0, 2], 4), given([2], 3), given([], 2)], 3)).toEqual([4, 0, 7]);
});

test("answers that are no options are not counted as options", () => {
  expect(optionCounts([given(0, 3), given(4, 1)], 4)).toBeUndefined();
  expect(optionCounts([given("40", 3)], 4)).toBeUndefined();
  expect(optionCounts([given({ picks: [0] }, 3)], 4)).toBeUndefined();
});

test("where points were lost is told part by part, each with its most frequent slip", () => {
  // An answer is where each part was put; its key is its index.
  const account = ({ answer }: GivenAnswer) =>
    Array.isArray(answer) ? answer.map((put, of) => ({ of, points: put === of ? 1 : 0, most: 1 })) : undefined;
  const chosen = [given([0, 2, 1], 5), given([0, 1, 2], 4), given([2, 0, 1], 2), given("?", 9)];
  expect(lostParts(chosen, account)).toEqual([
    { entry: { of: 1, points: 0, most: 1 }, n: 7, given: chosen[0]?.given },
    { entry: { of: 2, points: 0, most: 1 }, n: 7, given: chosen[0]?.given },
    { entry: { of: 0, points: 0, most: 1 }, n: 2, given: chosen[2]?.given },
  ]);
});

test("what costs points is lost there, too", () => {
  const account = () => [{ of: 3, points: -1, most: 0 }];
  expect(lostParts([given([3], 2)], account)).toMatchObject([{ entry: { of: 3 }, n: 2 }]);
});
