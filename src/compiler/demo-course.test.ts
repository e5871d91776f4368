import { expect, it } from "vitest";
import { activityKinds } from "../activities/registry.ts";
import type { Block } from "../course/types.ts";
import { figureRules } from "../figures/kinds.ts";
import { compileCourse } from "./compile.ts";
import { readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";

/*
 * The course that the browser tests take, and that authors may learn from. It must use what the dialect is made of; a
 * kind that comes later shows itself in the gallery by its own samples, and need not be here.
 */
const input = await readContent("tests/fixtures/courses/demo");
const { output, diagnostics } = compileCourse(input, await loadParsers());
const lessons = [...(output?.course.lessons.values() ?? [])];
const blocks = lessons.filter(({ lang }) => lang === "es").flatMap((lesson) => lesson.blocks);
const sources = [...input.files].filter(([file]) => file.endsWith(".es.md")).map(([, text]) => text);

const of = <Type extends Block["type"]>(type: Type) =>
  blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

it("compiles without a word of complaint, in both languages", () => {
  expect(diagnostics).toEqual([]);
  expect(sorted(lessons.map(({ lang }) => lang))).toEqual(["ca", "es"]);
});

it("has every kind of exercise of the dialect", () => {
  const kinds = "dialogue estimate fill label match multiple order rate reflect single sort";
  expect(sorted(of("exercise").map(({ kind }) => kind))).toEqual(expect.arrayContaining(kinds.split(" ")));
});

it("has every kind of activity, with a title and without", () => {
  const activities = of("activity");
  expect(sorted(activities.map(({ kind }) => kind))).toEqual(sorted(Object.keys(activityKinds)));
  expect(sorted(activities.map(({ title }) => typeof title))).toEqual(["string", "undefined"]);
});

it("has every figure and every callout", () => {
  expect(sorted(of("figure").map(({ kind }) => kind))).toEqual(sorted(Object.keys(figureRules)));
  expect(sorted(of("callout").map(({ kind }) => kind))).toEqual("evidence example law monday quote tip".split(" "));
});

it("asks in every way that an exercise can be asked", () => {
  const exercises = of("exercise");
  const has = (what: (block: (typeof exercises)[number]) => boolean) => expect(exercises.some(what)).toBe(true);
  has(({ fixed }) => fixed);
  has(({ again }) => again !== undefined);
  has(({ after }) => after !== undefined);
  has(({ hints }) => hints.some(({ cost }) => cost > 0) && hints.some(({ cost }) => cost === 0));
  has(({ objective }) => objective.lesson === "first-minute" && objective.id === "greet-first");
  expect(sorted(exercises.flatMap(({ figure }) => figure ?? []))).toEqual(["cycle", "steps", "triangle"]);
});

it.each([
  ["a term", /:term\[.+?\]\{to=/],
  ["a table of words", /^\| .+ \|$/m],
  ["a picture", /^!\[.+\]\(.+\.svg/m],
  ["a link to another lesson's section", /\]\([\w-]+\.es\.md#/],
  ["a blank to type into", /:blank\[[^\]]+\]\{or=/],
  ["a blank to pick for", /:blank\[[^\]]+\]\{from=/],
  ["a number with decimals to estimate", /answer=2\.5/],
  ["a changed exercise", / rev=2\}/],
  ["a quotation with its author", /:::quote\{by=/],
  ["a dialogue at a counter", /^::::dialogue\{.* channel=counter\}$/m],
  ["a call in which one waits", /^:::turn\{.* call=hold .*\}$/m],
  ["a turn of someone else than the customer", /^:::turn\{.* speaker=/m],
  ["a turn that leads to itself", /^:::turn\{#([\w-]+)\}(?:\n(?!:::).*)*\(#\1 /m],
  ["a question for the exam, with its level", / level=apply\}/],
])("has %s", (_, pattern) => {
  expect(sources.some((text) => pattern.test(text))).toBe(true);
});
