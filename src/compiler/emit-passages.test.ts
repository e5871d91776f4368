import { expect, test } from "vitest";
import type { Passages } from "../course/references.ts";
import type { Lang } from "../course/types.ts";
import { compileCourse } from "./compile.ts";
import { readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput } from "./rules/example.ts";

const parsers = await loadParsers();

function wordsOf(body: string) {
  const { output } = compileCourse(exampleInput(body), parsers);
  const passages: Passages = JSON.parse(output?.files.get(output.course.index.references.en?.passages ?? "") ?? "");
  return passages.lessons.map(({ lesson, blocks }) => ({ lesson, blocks }));
}

test("every lesson's words are there block by block, each under its section, and no heading twice", () => {
  const [greeting, parting] = wordsOf(
    "Before **all** else.\n\nA [link](parting.en.md), then\nthe end.\n\n## Look\n\n- One\n- Two\n\n:::tip\nSmile.\n:::\n\n### Closer\n",
  );
  expect(greeting).toEqual({
    lesson: "greeting",
    blocks: [
      { block: 0, text: "Before all else. A link, then the end." },
      { block: 1, section: { id: "s-1", title: "Look" }, text: "One Two" },
      { block: 2, section: { id: "s-1", title: "Look" }, text: "Smile." },
      { block: 3, section: { id: "s-2", title: "Closer" }, text: "" },
    ],
  });
  expect(parting?.blocks).toEqual([{ block: 0, section: { id: "s-1", title: "Goodbye" }, text: "Text." }]);
});

test("notes say where they are from, and figures what their parts are called", () => {
  const [greeting] = wordsOf(
    ':::evidence{sure=low source="A book, 1985"}\nOne.\n:::\n\n:::quote{by="Carlzon"}\nTwo.\n:::\n\n:::figure{kind=triangle caption="The four"}\n- Strategy — what we promise\n- People — who\n- Systems — how\n- Customer\n:::\n',
  );
  expect(greeting?.blocks.map(({ text }) => text)).toEqual([
    "One. A book, 1985",
    "Two. Carlzon",
    "The four · Strategy — what we promise · People — who · Systems — how · Customer",
  ]);
});

test("quantities stand between the label and its note, and axes before all", () => {
  const [greeting] = wordsOf(
    ":::figure{kind=curve x=Minutes y=Anger}\n- Comes in — 2\n- Is sent off — 8,5 — again\n- Is heard — 3\n:::\n",
  );
  expect(greeting?.blocks.map(({ text }) => text)).toEqual([
    "Minutes · Anger · Comes in — 2 · Is sent off — 8,5 — again · Is heard — 3",
  ]);
});

test("of an exercise there is the question alone: nothing that it is answered with, and no reason", async () => {
  const { output } = compileCourse(await readContent("tests/fixtures/courses/demo"), parsers);
  const passages = (lang: Lang): Passages =>
    JSON.parse(output?.files.get(output.course.index.references[lang]?.passages ?? "") ?? "");
  for (const lesson of output?.course.lessons.values() ?? []) {
    const own = passages(lesson.lang).lessons.find((each) => each.lesson === lesson.id);
    for (const [index, block] of lesson.blocks.entries()) {
      if (block.type !== "exercise") continue;
      const text = own?.blocks.find((each) => each.block === index)?.text ?? "";
      const said = JSON.stringify(block.prompt);
      const answers = JSON.stringify([block.item, block.after, block.hints]).matchAll(/"value":"([^"]{12,})"/gu);
      const given = [...answers].map(([, words = ""]) => words).filter((words) => !said.includes(words));
      expect(given.filter((words) => text.includes(words))).toEqual([]);
      expect(text).not.toBe("");
    }
  }
});
