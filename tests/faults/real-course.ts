import { contentSpelling } from "../../src/cli/spelling/content-spelling.ts";
import { type Compiler, createCompiler } from "../../src/compiler/compile.ts";
import type { Diagnostic } from "../../src/compiler/diagnostics.ts";
import { readContent } from "../../src/compiler/files.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import { readForReview, reviewCourse } from "../../src/review/review.ts";
import { joinTexts } from "../../src/review/sync/compare.ts";
import { syncFile, writeKept } from "../../src/review/sync/kept.ts";
import { syncTexts } from "../../src/review/sync/sync.ts";
import { Damage } from "./damage.ts";

const parsers = await loadParsers();
/** Remembers the files that a fault does not touch. */
const compiler = createCompiler(parsers);
/** Legal notes are as old as on the day on which they were written. */
const given = { month: "2026-11", strict: true };

/** The course in content/ as if its languages said the same everywhere now, and what its checks find in it. */
export interface RealCourse {
  /** A copy to damage. Faults look for their place beginning with the nth file. */
  damaged(from?: number): Damage;
  /** What is found in a damaged copy and not in the course itself, as `path:line rule`, each once. */
  newIn(course: Damage): readonly string[];
}

export async function readRealCourse(): Promise<RealCourse> {
  const input = inStep(await readContent(process.env.CONTENT || "content"));
  const before = findIn(input);
  const languages = compiler.read(input).manifest?.value.languages ?? [];
  const sound = soundPaths(input, before);
  const spelt = new Map<string, readonly Diagnostic[]>();
  return {
    damaged: (from = 0) => {
      const first = from % sound.length;
      return new Damage(input, languages, [...sound.slice(first), ...sound.slice(0, first)]);
    },
    newIn(course) {
      const damaged = course.input;
      // What nobody touched is spelt as it was.
      const touched = [...damaged.files].filter(([path, text]) => input.files.get(path) !== text);
      for (const [path] of touched) {
        const text = input.files.get(path);
        if (text !== undefined && !spelt.has(path)) spelt.set(path, spellingOf([[path, text]]));
      }
      const old = [...before, ...touched.flatMap(([path]) => spelt.get(path) ?? [])].map((each) => keyOf(each, input));
      const added = [...findIn(damaged), ...spellingOf(touched)].filter((each) => {
        const at = old.indexOf(keyOf(each, damaged));
        if (at >= 0) old.splice(at, 1);
        return at < 0;
      });
      return [...new Set(added.map(({ file, line, rule }) => `${file}:${line} ${rule}`))];
    },
  };
}

function inStep(input: ContentInput): ContentInput {
  const { records, files } = readForReview(input, compiler, parsers);
  const { texts } = syncTexts(joinTexts(records, files, parsers), [], []);
  return { ...input, files: new Map([...input.files, [syncFile, writeKept(texts)]]) };
}

/** All that compiler and review say. */
function findIn(input: ContentInput): Diagnostic[] {
  const result = compiler.compile(input);
  const once: Compiler = { compile: () => result, read: (each) => compiler.read(each) };
  return [...result.diagnostics, ...reviewCourse(input, once, parsers, given)];
}

function spellingOf(files: readonly (readonly [path: string, text: string])[]): Diagnostic[] {
  return contentSpelling({ files: new Map(files), images: new Map() });
}

/**
 * Files in which a fault can be told: right ones, with a right twin in every language. Of a right course these are all; while
 * a lesson is being written, the faults go elsewhere.
 */
function soundPaths(input: ContentInput, found: readonly Diagnostic[]): readonly string[] {
  const family = (path: string) => path.replace(/\.[\w-]+\.md$/u, "");
  const wrong = new Set(found.flatMap(({ file, severity }) => (severity === "error" ? [family(file)] : [])));
  const known = compiler.read(input).byPath;
  const isSound = (path: string) => path.endsWith(".yaml") || (known.has(path) && !wrong.has(family(path)));
  return [...input.files.keys()].filter(isSound).sort();
}

/** Lines below one that was put in or taken out have moved: a finding is known by its rule and the words of its line. */
function keyOf({ file, line, column, rule }: Diagnostic, { files }: ContentInput): string {
  return `${file} ${column} ${rule} ${files.get(file)?.split("\n")[line - 1]}`;
}
