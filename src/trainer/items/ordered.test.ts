import { expect, test } from "vitest";
import type { ItemStats } from "../../analysis/items.ts";
import { ordered, type Wanted } from "./ordered.ts";

const stats = (item: string, given: Partial<ItemStats>): ItemStats => ({
  ...{ item, shape: "a", lesson: "one", n: 30, facility: 0.5, interval: [0.4, 0.6], discrimination: 0.3 },
  ...{ sureWrong: 0, chosen: [] },
  ...given,
});

const all = [
  stats("hardest", { n: 10, discrimination: "few", sureWrong: 2, ms: 9_000 }),
  stats("against", { discrimination: -0.1, ms: 40_000 }),
  stats("sure", { lesson: "two", sureWrong: 15 }),
  stats("flat", { discrimination: "flat", sureWrong: 3 }),
].map((each, at) => ({ place: at + 1, stats: each }));

const by = (wanted: Partial<Wanted>) =>
  ordered(all, { order: "hard", lesson: "", many: false, ...wanted }).map(({ stats: { item } }) => item);

test("questions stand by what is asked for, the hardest first among equals, and keep their places", () => {
  expect(by({})).toEqual(["hardest", "against", "sure", "flat"]);
  expect(by({ order: "sure" })).toEqual(["sure", "hardest", "flat", "against"]);
  expect(by({ order: "apart" })).toEqual(["against", "sure", "hardest", "flat"]);
  expect(by({ order: "slow" })).toEqual(["against", "hardest", "sure", "flat"]);
  expect(ordered(all, { order: "slow", lesson: "", many: false })[0]?.place).toBe(2);
});

test("only those of a lesson, of an objective, or that enough people answered are shown when that is asked for", () => {
  expect(by({ lesson: "two" })).toEqual(["sure"]);
  expect(by({ items: new Set(["flat", "sure"]) })).toEqual(["sure", "flat"]);
  expect(by({ many: true })).toEqual(["against", "sure", "flat"]);
});
