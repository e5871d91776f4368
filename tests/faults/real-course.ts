import { contentSpelling } from "../../src/cli/spelling/content-spelling.ts";
import { createCompiler } from "../../src/compiler/compile.ts";
import type { Diagnostic } from "../../src/compiler/diagnostics.ts";
import { readContent } from "../../src/compiler/files.ts";
import type { ContentInput } from "../../src/compiler/input.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import { readForReview, reviewCourse } from "../../src/review/review.ts";
import { joinTexts } from "../../src/review/sync/compare.ts";
import { syncFile, writeKept } from "../../src/review/sync/kept.ts";
import { syncTexts } from "../../src/review/sync/sync.ts";
import { Damage } from "./damage.ts";
import { addedSince, soundPaths } from "./found.ts";

const parsers = await loadParsers();
/** Remembers the files that a fault does not touch. */
const compiler = createCompiler(parsers);
/** Legal notes are as old as in the month in which they were written. */
const given = { month: "2026-11", strict: true };

/** The course in content/, and copies of it to damage, in which the languages say the same everywhere. */
export interface RealCourse {
  /** What all checks find in the course as it is. */
  readonly found: readonly Diagnostic[];
  /** Whether what the languages last said alike is kept. */
  readonly isKept: boolean;
  /** A copy. Faults look for their place beginning with the nth file. */
  damaged(from?: number): Damage;
  /** What is found in a damaged copy and not in the course itself, as `path:line rule`, each once. */
  newIn(course: Damage): readonly string[];
}

/** Reads the course that CONTENT names (content, if it names none), as every command does. */
export async function readRealCourse(): Promise<RealCourse> {
  const asIs = await readContent(process.env.CONTENT || "content");
  const input = inStep(asIs);
  const before = { input, found: findIn(input) };
  const { manifest, byPath } = compiler.read(input);
  const languages = manifest?.value.languages ?? [];
  const sound = soundPaths(before, byPath);
  return {
    found: [...findIn(asIs), ...spellingOf([...asIs.files])],
    isKept: asIs.files.has(syncFile),
    damaged: (from = 0) => {
      const first = from % sound.length;
      return new Damage(input, languages, [...sound.slice(first), ...sound.slice(0, first)]);
    },
    newIn(course) {
      const damaged = course.input;
      // What nobody touched is spelt as it was.
      const touched = [...damaged.files].filter(([path, text]) => input.files.get(path) !== text);
      const untouched = touched.map(([path]) => [path, input.files.get(path) ?? ""] as const);
      const added = addedSince(
        { input, found: [...before.found, ...spellingOf(untouched)] },
        { input: damaged, found: [...findIn(damaged), ...spellingOf(touched)] },
      );
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
  return [...compiler.check(input).diagnostics, ...reviewCourse(input, compiler, parsers, given)];
}

function spellingOf(files: readonly (readonly [path: string, text: string])[]): Diagnostic[] {
  return contentSpelling({ files: new Map(files), images: new Map() });
}
