import { describe, expect, it } from "vitest";
import { type CompileResult, compileCourse, createCompiler } from "./compile.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";
import { type Example, exampleInput, lessonFile, lessonFront } from "./rules/example.ts";

const parsers = await loadParsers();

function outputOf(input: ContentInput): NonNullable<CompileResult["output"]> {
  const { output, diagnostics } = compileCourse(input, parsers);
  if (!output) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  return output;
}

/** The shape of the only exercise of an example. */
function shapeIn(example: Example): string | undefined {
  const lessons = [...outputOf(exampleInput(example)).course.lessons.values()];
  const blocks = lessons.flatMap((lesson) => lesson.blocks);
  return blocks.find((block) => block.type === "exercise")?.shape;
}

describe("the shape of an exercise", () => {
  const shapeOf = (change: (text: string) => string) => {
    const body = ":::single{#a objective=greet}\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n:::\n";
    return shapeIn(change(body));
  };
  const before = shapeOf((text) => text);

  it("stays when words change", () => {
    expect(shapeOf((text) => text.replace("Which?", "Which one?").replace("Two", "Three"))).toBe(before);
  });

  it.each([
    ["the key", (text: string) => text.replace("[x]", "[y]").replace("[ ]", "[x]").replace("[y]", "[ ]")],
    ["the number of options", (text: string) => text.replace("\n:::", "\n- [ ] Three\n  > No.\n:::")],
    ["the kind", (text: string) => text.replace("single", "multiple")],
    ["`fixed`", (text: string) => text.replace("{", "{fixed ")],
    ["the author's `rev`", (text: string) => text.replace("{", "{rev=2 ")],
  ])("changes with %s", (_, change) => {
    expect(shapeOf(change)).not.toBe(before);
  });
});

describe("the compiler", () => {
  it("says of a folder without a course what is missing, and gives nothing", () => {
    const result = compileCourse({ files: new Map(), images: new Map() }, parsers);
    expect(result).toEqual({
      diagnostics: [expect.objectContaining({ file: "course.yaml", line: 1, rule: "course-missing" })],
      infos: [],
    });
  });

  it("reports all problems at once, ordered by file, line and column", () => {
    const body =
      "# One\n\n<b>\n\n:::tip\nSmile.\n\n:::single{#a objective=great}\nWhich?\n\n- [x] One\n- [ ] Two\n  > No.\n:::\n";
    const files = new Map(exampleInput(body).files).set("course.yaml", "id: A\nlanguages: []\n");
    const { diagnostics, output } = compileCourse({ files, images: new Map() }, parsers);
    expect(output).toBeUndefined();
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      "course.yaml:1 invalid-value",
      "course.yaml:1 invalid-value",
      "course.yaml:1 invalid-value",
      "course.yaml:2 invalid-value",
      `${lessonFile}:9 heading-depth`,
      `${lessonFile}:11 raw-html`,
      `${lessonFile}:13 fence-unclosed`,
      `${lessonFile}:16 objective-unknown`,
      `${lessonFile}:19 option-feedback`,
    ]);
  });

  it("still gives the course when there are only warnings", () => {
    const { diagnostics, output } = compileCourse(
      exampleInput({ body: "In 48 hours.\n", twin: "En 24 horas.\n" }),
      parsers,
    );
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(output).toBeDefined();
  });

  it("reads a file with a byte order mark or with CR LF as it reads any other", () => {
    const input = exampleInput("Text\nin lines.\n\n:::tip\nSmile.\n:::\n");
    const files = new Map([...input.files].map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
    const texts = [...outputOf({ ...input, files }).course.lessons.values()];
    expect(JSON.stringify(texts).replaceAll("\\r\\n", "\\n")).toBe(
      JSON.stringify([...outputOf(input).course.lessons.values()]),
    );
  });

  it("joins a course once, however many ask for it", () => {
    const compiler = createCompiler(parsers);
    const input = exampleInput("Text.\n");
    expect(compiler.compile(input)).toBe(compiler.compile(input));
    expect(compiler.compile({ ...input })).not.toBe(compiler.compile(input));
  });

  it("reads only changed files anew, and sees removed ones gone", () => {
    const compiler = createCompiler(parsers);
    const input = exampleInput("Text.\n");
    const first = compiler.compile(input).output;
    expect(compiler.compile(input).output).toEqual(first);
    const files = new Map(input.files);
    files.set(lessonFile, `${lessonFront}Other.\n`);
    expect(compiler.compile({ ...input, files }).output).toEqual(outputOf({ ...input, files }));
    files.delete("glossary.en.md");
    files.set(lessonFile, `${lessonFront}:term[A]{to=loyalty}\n`);
    expect(compiler.compile({ ...input, files }).diagnostics.map(({ rule }) => rule)).toEqual(["term-unknown"]);
  });

  it("never throws, not even on text that nests thousands of levels deep", () => {
    for (const text of [">".repeat(5000), "- ".repeat(300), "*a ".repeat(2000), ":a[".repeat(2000), "[".repeat(5000)]) {
      expect(() => compileCourse(exampleInput(`${text} a\n`), parsers)).not.toThrow();
    }
    const { diagnostics } = compileCourse(exampleInput(`${">".repeat(5000)} a\n`), parsers);
    expect(diagnostics).toHaveLength(1);
    expect(["nesting-depth", "unreadable"]).toContain(diagnostics[0]?.rule);
  });
});
