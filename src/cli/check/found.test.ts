import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createCompiler } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { reviewInput } from "../../review/example.ts";
import { knownReviewed, readForBoth } from "../../review/read-file.ts";
import { reviewCourse } from "../../review/review.ts";
import { createSpeller } from "../spelling/check.ts";
import { contentSpelling } from "../spelling/content-spelling.ts";
import { loadDictionary } from "../spelling/lexicon.ts";

// Each run checks several courses whole.
vi.setConfig({ testTimeout: 60_000 });

const parsers = await loadParsers();
const { files, images } = reviewInput(":term[Lealtad]{to=loyalty} se gana en la puerta.\n");

/** With what was remembered of the courses before, and each Markdown parsed once, by the compiler. */
const compiler = createCompiler(parsers, (path, text) => readForBoth(path, text, parsers));
function again(input: ContentInput): Diagnostic[] {
  const review = reviewCourse(input, compiler, parsers, { month: "2026-11" });
  const { byPath } = compiler.read(input);
  const proseOf = (file: string) => {
    const record = byPath.get(file);
    return record && knownReviewed(record)?.text.text;
  };
  return [...review, ...contentSpelling(input, proseOf)];
}

/** With nothing remembered: no record, no prose, and no file is the same as before to the speller. The review parses for itself. */
function anew(input: ContentInput): Diagnostic[] {
  const review = reviewCourse(input, createCompiler(parsers), parsers, { month: "2026-11" });
  contentSpelling({ files: new Map(), images });
  return [...review, ...contentSpelling(input)];
}

test("after any edits, what is remembered says the same as everything read anew", () => {
  const edit = fc.record({
    path: fc.constantFrom(...files.keys()),
    at: fc.constantFrom(0.2, 0.6, 1),
    text: fc.constantFrom(
      "",
      '\nTambien dijo «Hola.» y "adiós".\n',
      "\n:::\n",
      "\nQué hora es?\n",
      "\nSon las 10:30, nota:blank y :blank.\n",
      "\n1. Uno 3. Dos\n5. Tres\n",
      "[x]",
    ),
  });
  const seen = new Set<string>();
  const check = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
    const course = new Map(files);
    for (const { path, at, text } of edits) {
      const before = files.get(path) ?? "";
      const place = Math.floor(before.length * at);
      course.set(path, before.slice(0, place) + text + before.slice(place));
      const input = { files: new Map(course), images };
      // Remembered first, or it would take what was just spelt.
      const remembered = again(input);
      expect(remembered).toEqual(anew(input));
      // The speller has forgotten everything now, and remembers this course for the next.
      for (const { rule } of remembered) seen.add(rule);
    }
  });
  fc.assert(check, { numRuns: 60 });
  // Else the edits would have nothing to tell apart.
  expect([...seen]).toEqual(expect.arrayContaining(["spelling", "full-stop", "opening-marks", "list-number"]));
});

test("a file is spelt as it is now, and in the language of its name", () => {
  const course = (text: string) => ({ files: new Map([["course.es.md", text]]), images });
  const words = (input: ContentInput) =>
    contentSpelling(input).map(({ line, message }) => [line, message.split('"')[1]]);
  expect(words(course("Tambien"))).toEqual([[1, "Tambien"]]);
  expect(words(course("También"))).toEqual([]);
  expect(words(course("\nTambien"))).toEqual([[2, "Tambien"]]);
  expect(words({ files: new Map([["course.ca.md", "Un paralelo"]]), images })).toEqual([[1, "paralelo"]]);
});

test("a word that one speller knows from its list is asked for by another, and used there", () => {
  const list = { file: "words.es.txt", text: "Idrissa # nombre de pila\n" };
  const dictionary = loadDictionary("es");
  const prose = { file: "a.es.md", lang: "es", text: "Idrissa e Idrissa" };
  for (const speller of [createSpeller("es", dictionary, list), createSpeller("es", dictionary, list)]) {
    expect(speller.spellingOf(prose)).toEqual([]);
    expect(speller.listProblems(true)).toEqual([]);
  }
  expect(createSpeller("es", dictionary, { ...list, text: "" }).spellingOf(prose)).toHaveLength(2);
});
