import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compileCourse, createCompiler } from "./compile.ts";
import { readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput } from "./rules/example.ts";

// Hundreds of courses are compiled, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const parsers = await loadParsers();
/** Remembers the files that a run does not touch. */
const compiler = createCompiler(parsers);
const course = await readContent("tests/fixtures/courses/every-construct");
const paths = [...course.files.keys()].sort();

const dialogue = [
  "\n::::dialogue{#d objective=greet customer=Anna mood=3 channel=phone}\n",
  "\n:::turn{#a}\n",
  "\n:::turn{#b call=hold speaker=Joan}\n",
  "\n:::ending{#c outcome=good}\n",
  "\n:::ending{#d outcome=poor}\n",
  '\n- [x](#b "+1")\n  > y\n',
  '\n- [x](#c "-1")\n  > y\n',
  '\n- [x](#d "0")\n  > y\n',
  "\n:::\n",
  "\n::::\n",
];

/** Pieces of which the dialect is made; put together at random they make far more nonsense than letters do. */
const piece = fc.constantFrom(
  ..."::: :::: :::tip :::single{#a objective=greet} :::figure{kind=chain} ::hint[a]{cost=0.1} :term[a]{to=loyalty} :a[ :b{ - * 1. [ ] [x] > >> # ## ### | | - | ``` ~~~ --- <b> ![ ]( ) { } \\ \" ' = , . — é l·l".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\n    ",
  "\n  ",
  ...dialogue,
  " ",
  "\t",
  "\r\n",
  "\u0000",
  "words",
);

/** Every problem must lie in a file that there is (or should be), at a line and column that there are. */
function expectInRange(input: ContentInput): void {
  const { diagnostics, output } = compiler.compile(input);
  for (const { file, line, column, message, rule } of diagnostics) {
    const lines = (input.files.get(file) ?? "").split(/\r\n|\n|\r/u);
    expect(line, rule).toBeGreaterThanOrEqual(1);
    expect(line, rule).toBeLessThanOrEqual(lines.length);
    expect(column, rule).toBeGreaterThanOrEqual(1);
    expect(column, rule).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    expect(message).toMatch(/^Unexpected .+, expected .+; .+$/u);
    expect(rule).not.toBe("unreadable");
  }
  expect(output === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
}

describe("whatever an author writes", () => {
  it("never makes the compiler throw, and every problem has a place that exists", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectInRange(exampleInput(pieces.join("")))),
      { numRuns: 400 },
    );
  });

  it("may be any text at all, in any file", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), text, (path, content) => {
        expectInRange({ ...course, files: new Map(course.files).set(path, content) });
      }),
      { numRuns: 150 },
    );
  });

  it("is told where a right course was damaged, at a place that exists", () => {
    const damage = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(),
      cut: fc.nat({ max: 30 }),
      insert: fc.array(piece, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(damage, ({ path, at, cut, insert }) => {
        const text = course.files.get(path) ?? "";
        const index = at % (text.length + 1);
        const damaged = text.slice(0, index) + insert.join("") + text.slice(index + cut);
        expectInRange({ ...course, files: new Map(course.files).set(path, damaged) });
      }),
      { numRuns: 200 },
    );
  });

  it("is never lost without a word: what is no error is shown, to the last word", () => {
    const mark = fc.constantFrom(
      ...dialogue,
      ...[
        "::",
        ":::",
        "::::",
        ":::tip\n",
        ":::\n",
        ":::single{#a objective=greet}\n",
        ":::figure{kind=chain}\n",
        "::hint[",
      ],
      ...["]{cost=0.1}", ":term[", "]{to=loyalty}", ":a", "- ", "1. ", "- [ ] ", "- [x] ", "  > ", "> ", "## ", "### "],
      ...[
        "| ",
        " | ",
        "\n| - | - |\n",
        "```\n",
        "---\n",
        "*",
        "_",
        "`",
        "![",
        "](counter.svg)",
        "[",
        "](parting.en.md)",
      ],
      ...[
        "\\",
        '"',
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "&amp;",
        "<",
        "[^1]",
        "[^1]: ",
        "{#x}",
        "{",
        "}",
        "10:30",
        "a:",
      ],
    );
    fc.assert(
      fc.property(fc.array(mark, { minLength: 3, maxLength: 16 }), (marks) => {
        const source = marks.map((each, index) => `${each}w${index}z `).join("");
        const { output } = compiler.compile(exampleInput(source));
        if (!output) return;
        const lesson = [...output.course.lessons.values()].find(({ id }) => id === "greeting");
        const shown = JSON.stringify(lesson?.blocks);
        const words = source.match(/w\d+z/gu) ?? [];
        expect(words.filter((word) => !shown.includes(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("compiles to the same course however often it is compiled", () => {
    expect(compileCourse(course, parsers)).toEqual(compileCourse(course, parsers));
  });
});
