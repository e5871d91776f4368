import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCourse, createCompiler } from "./compile.ts";
import { readContent } from "./files.ts";
import type { ContentInput } from "./input.ts";
import { loadParsers } from "./parsers.ts";
import { exampleInput } from "./rules/example.ts";

const parsers = await loadParsers();
/** Remembers the files that a run does not touch. */
const compiler = createCompiler(parsers);
const course = await readContent("tests/fixtures/courses/every-construct");
const paths = [...course.files.keys()].sort();

/** Pieces of which the dialect is made; put together at random they make far more nonsense than letters do. */
const piece = fc.constantFrom(
  ..."::: :::: :::tip :::single{#a objective=greet} :::figure{kind=chain} ::hint[a]{cost=0.1} :term[a]{to=loyalty} :a[ :b{ - * 1. [ ] [x] > >> # ## ### | | - | ``` ~~~ --- <b> ![ ]( ) { } \\ \" ' = , . — é l·l".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\n    ",
  "\n  ",
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

  it("compiles to the same course however often it is compiled", () => {
    expect(compileCourse(course, parsers)).toEqual(compileCourse(course, parsers));
  });
});
