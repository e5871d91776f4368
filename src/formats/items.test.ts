import { expect, test } from "vitest";
import type { Bank, BankItem } from "../course/bank.ts";
import type { ExerciseBlock, Lesson, ModuleRef } from "../course/types.ts";
import { itemsOf } from "./items.ts";

const block = (id: string): ExerciseBlock => ({
  type: "exercise",
  kind: "single",
  id,
  objective: { lesson: "first", id: "see" },
  shape: "s",
  text: "t",
  prompt: { type: "root", children: [] },
  hints: [],
  fixed: false,
  item: {},
});

const lesson = (id: string, module: string, items: readonly string[]): Lesson => ({
  id,
  module,
  lang: "ca",
  title: `Title of ${id}`,
  summary: "",
  minutes: 3,
  objectives: [{ id: "see", text: `See ${id}` }],
  reached: [],
  blocks: [{ type: "prose", prose: { type: "root", children: [] } }, ...items.map(block)],
  terms: [],
});

const module = (id: string, lessons: readonly string[]): ModuleRef => ({ id, lessons, minutes: 3, in: {} });

const bank = (id: string, items: readonly string[]): Bank => ({
  module: id,
  lang: "ca",
  items: items.map((each): BankItem => ({ ...block(each), level: "apply" })),
});

const modules = [module("one", ["first", "second"]), module("two", ["third"])];

test("items stand in the order of the course, each module's bank after its lessons", () => {
  const lessons = [lesson("third", "two", ["e"]), lesson("second", "one", ["c"]), lesson("first", "one", ["a", "b"])];
  const items = itemsOf({ modules, lessons, banks: [bank("two", ["f"]), bank("one", ["d"])] });
  expect(items.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("an item says where it stands and what it asks for", () => {
  const items = itemsOf({ modules, lessons: [lesson("first", "one", ["a"])], banks: [bank("one", ["d"])] });
  expect(items).toMatchObject([
    { module: "one", lesson: { id: "first", title: "Title of first" }, bank: false, aim: "See first", lang: "ca" },
    { module: "one", bank: true, level: "apply", aim: "See first" },
  ]);
  expect(items[1]).not.toHaveProperty("lesson");
});

test("what the course does not name is left out", () => {
  expect(itemsOf({ modules, lessons: [lesson("other", "one", ["x"])], banks: [bank("other", ["y"])] })).toEqual([]);
});
