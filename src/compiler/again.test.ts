import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileCourse, createCompiler } from "./compile.ts";
import { readContent } from "./files.ts";
import { loadParsers } from "./parsers.ts";

// Each run compiles several courses whole.
vi.setConfig({ testTimeout: 60_000 });

const parsers = await loadParsers();
const { files, images } = await readContent("tests/fixtures/courses/every-construct");
const paths = [...files.keys()];

/** Writes another title, word, link or number into a text; what comes of it may be wrong, or right in one language alone. */
const changes: Readonly<Record<string, (text: string, at: number) => string>> = {
  "a word": (text, at) => nth(text, /(?<=[a-z] )[a-z]{4,}(?= [a-z])/gu, at, (word) => `${word}x`),
  "a title": (text, at) => nth(text, /^(?:#+|title:) .*$/gmu, at, (title) => `${title} nou`),
  "a link": (text, at) => nth(text, /\]\([^)]*\)/gu, at, () => "](#no-existe)"),
  "a number": (text, at) => nth(text, /\d+/gu, at, (number) => `${Number(number) + 1}`),
  "a paragraph": (text, at) => nth(text, /\n\n/gu, at, () => "\n\nUn más.\n\n"),
  "a section": (text, at) => nth(text, /\n\n(?=## )/gu, at, () => "\n\n## Una más\n\nTexto.\n\n"),
  "as it was": (text) => text,
};

function nth(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const found = all[at % Math.max(1, all.length)];
  if (found === undefined) return text;
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

test("after any edits, what a compiler remembers makes the same course as everything read anew", () => {
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    both: fc.boolean(),
    change: fc.constantFrom(...Object.keys(changes)),
    at: fc.nat(200),
    picture: fc.option(fc.tuple(fc.constantFrom(...images.keys()), fc.constantFrom("aaaa", "bbbb"))),
  });
  const compiler = createCompiler(parsers);
  const seen = { right: 0, wrong: 0, changed: 0 };
  const check = fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
    const now = new Map(files);
    const pictures = new Map(images);
    let last = compiler.compile({ files: now, images: pictures }).output?.files;
    for (const { path, both, change, at, picture } of edits) {
      const twins = both ? [path, path.replace(".es.", ".ca.")] : [path];
      // From the text that the course began with: what was broken is mended by the next edit.
      for (const each of twins) now.set(each, changes[change]?.(files.get(each) ?? "", at) ?? "");
      if (picture) pictures.set(picture[0], { ...pictures.get(picture[0]), hash: picture[1] });
      const input = { files: new Map(now), images: new Map(pictures) };
      const remembered = compiler.compile(input);
      expect(remembered).toEqual(compileCourse(input, parsers));
      seen[remembered.output ? "right" : "wrong"] += 1;
      if (remembered.output && JSON.stringify([...remembered.output.files]) !== JSON.stringify([...(last ?? [])]))
        seen.changed += 1;
      last = remembered.output?.files ?? last;
    }
  });
  fc.assert(check, { numRuns: 60 });
  // Else the edits would have nothing to tell apart.
  expect(Math.min(seen.right, seen.wrong, seen.changed)).toBeGreaterThan(10);
});

test("what one lesson asks again is looked at anew when the other, or the order of both, has changed", async () => {
  const { files: texts, images: pictures } = await readContent("tests/fixtures/courses/demo");
  // Nothing else in the lesson leads to the other.
  const ownObjective = (text: string) =>
    text.replace("objective=first-minute/greet-first again", "objective=say-sorry again");
  const course = { files: new Map([...texts].map(([path, text]) => [path, ownObjective(text)])), images: pictures };
  const compiler = createCompiler(parsers);
  const rulesAfter = (path: string, change: (text: string) => string) => {
    const input = { ...course, files: new Map(course.files).set(path, change(course.files.get(path) ?? "")) };
    const result = compiler.compile(input);
    expect(result).toEqual(compileCourse(input, parsers));
    return [...new Set(result.diagnostics.map(({ rule }) => rule))].filter((rule) => rule.startsWith("again"));
  };
  const first = "modules/arrival/first-minute.es.md";
  expect(rulesAfter(first, (text) => text)).toEqual([]);
  expect(rulesAfter(first, (text) => text.replace("{#habits-before", "{#habits-long-before"))).toEqual([
    "again-unknown",
  ]);
  expect(rulesAfter(first, (text) => text.replace("Miro a quien", "Saludo a quien"))).toEqual(["again-differs"]);
  const swapped = (text: string) => text.replace(/^( +- id:.*\n.*\n)( +- id:.*\n.*\n)/mu, "$2$1");
  expect(rulesAfter("course.yaml", swapped)).toEqual(["again-order"]);
  expect(rulesAfter(first, (text) => text)).toEqual([]);
});

test("modules are put together anew when course.yaml says something else of them", () => {
  const compiler = createCompiler(parsers);
  const yaml = files.get("course.yaml") ?? "";
  const said = [
    yaml,
    yaml.replace("first-glance, follow-up", "follow-up, first-glance"),
    yaml.replace("- id: phone", "- id: phone\n    requires: [counter]"),
    yaml.replace(", follow-up", ", { id: follow-up, requires: [first-glance] }"),
    yaml.replace("[es, ca]", "[ca, es]"),
    yaml,
  ];
  const courses = said.map((text) => {
    const input = { files: new Map(files).set("course.yaml", text), images };
    const compiled = compiler.compile(input);
    expect(compiled).toEqual(compileCourse(input, parsers));
    return [...(compiled.output?.files.keys() ?? [])].filter((file) => file.startsWith("modules/")).sort();
  });
  const [before, swapped, after, within, turned, again] = courses;
  expect(before).toHaveLength(4);
  expect(again).toEqual(before);
  expect(turned).toEqual(before);
  expect(new Set([before, swapped, after, within].map(String)).size).toBe(4);
});
