import { describe, expect, it } from "vitest";
import type { ModuleIndex } from "../../course/types.ts";
import { notedEvent, testId } from "../../learning/testing.ts";
import type { ShownNote } from "../../state/noting.ts";
import { byLesson, isShown, saidIn } from "./entries.ts";
import { fileOf, lowered, notesMarkdown } from "./notebook-file.ts";

const lesson = (id: string, aliases: readonly string[] = []) => ({
  ...{
    id,
    aliases,
    title: `Lesson ${id}`,
    summary: "",
    minutes: 5,
    objectives: [],
    items: [],
    activities: [],
    file: "",
  },
});
const module = (id: string, lessons: ModuleIndex["lessons"]): ModuleIndex => ({
  ...{ id, lang: "es", title: id, summary: "", why: { type: "root", children: [] }, lessons },
});
const course = [module("m", [lesson("one"), lesson("two", ["former"])]), module("n", [lesson("three")])];

const shown = (n: number, given: Parameters<typeof notedEvent>[0]): ShownNote => {
  const { note, lang, data, at } = notedEvent({ ...given, note: testId(n) });
  return { note, lang, data, at, save: "saved" };
};

const notes = [
  shown(1, { lesson: "gone", title: "An old lesson", text: "kept" }),
  shown(2, { lesson: "three", text: "c" }),
  shown(3, { lesson: "two", block: 4, text: "b" }),
  shown(4, { lesson: "former", block: 1, quote: "theirs", text: "a", heading: "A section" }),
];

describe("what was noted", () => {
  it("comes by lesson in the order of the course, under former ids too, last what the course has no more", () => {
    const groups = byLesson(notes, course);
    expect(groups.map(({ lesson, title, module }) => [lesson, title, module])).toEqual([
      ["two", "Lesson two", "m"],
      ["three", "Lesson three", "n"],
      ["gone", "An old lesson", undefined],
    ]);
    expect(groups[0]?.notes.map(({ data }) => data.text)).toEqual(["a", "b"]);
  });

  it("is told by its kind, and found by all that it says", () => {
    const [, , , quoted] = notes;
    if (quoted === undefined) throw new Error("No note");
    expect([
      isShown("all", quoted),
      isShown("note", quoted),
      isShown("mark", quoted),
      isShown("thing", quoted),
    ]).toEqual([true, true, false, false]);
    expect(saidIn(quoted, "Lesson two")).toBe("Lesson two A section theirs a");
  });
});

describe("a notebook as Markdown", () => {
  const words = { bookmark: "Bookmark", section: (heading: string) => `Section «${heading}»`, date: () => "today" };

  it("has what was marked as a quotation, the learner's words as they are, and where and when", () => {
    const quoted = shown(1, { quote: "It is *theirs*\nand # so", text: "**Mine**\n\n- a", heading: "A_b" });
    expect(notesMarkdown([quoted], words)).toBe(
      "> It is \\*theirs\\* and # so\n\n**Mine**\n\n- a\n\n*Section «A\\_b» · today*",
    );
    expect(notesMarkdown([shown(1, { heading: "A" })], words)).toBe("*Bookmark · Section «A» · today*");
  });

  it("has the learner's titles below its own, and does not let code that was begun swallow the rest", () => {
    const titled = shown(1, { text: "# Mine\n\n```\n# code" });
    expect(notesMarkdown([titled, titled], words)).toBe(
      ["**Mine**\n\n```\n# code\n```\n\n*today*", "**Mine**\n\n```\n# code\n```\n\n*today*"].join("\n\n---\n\n"),
    );
    expect(lowered("## A\n\n~~~\n## b\n~~~\n### C")).toBe("### A\n\n~~~\n## b\n~~~\n#### C");
  });

  it("has no title that is underlined, and no HTML that would swallow the rest", () => {
    const told = (text: string) => notesMarkdown([shown(1, { text })], words).replace("\n\n*today*", "");
    expect(told("Mine\n===")).toBe("Mine\n\\===");
    expect(told("Mine\n-")).toBe("Mine\n\\-");
    expect(told("a\n\n---\n\n- b")).toBe("a\n\n---\n\n- b");
    expect(told("<!-- <script> </b> 1 < 2")).toBe("\\<!-- \\<script> \\</b> 1 < 2");
    expect(told("`<b>` ``a`<i>`` \\<b> <https://a.example/x> <a@b.example>")).toBe(
      "`<b>` ``a`<i>`` \\<b> <https://a.example/x> <a@b.example>",
    );
  });

  it("is one file with a title and parts", () => {
    expect(
      fileOf("My *book*", [
        { title: "One", body: "a\n" },
        { title: "Two", body: "b" },
      ]),
    ).toBe("# My \\*book\\*\n\n## One\n\na\n\n## Two\n\nb\n");
  });
});
