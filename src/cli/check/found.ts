import { createCompiler } from "../../compiler/compile.ts";
import { compareDiagnostics, type Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { FileRecord } from "../../compiler/records.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { knownReviewed, readForBoth } from "../../review/read-file.ts";
import { reviewCourse } from "../../review/review.ts";
import { contentSpelling } from "../spelling/content-spelling.ts";
import type { KeptReadings } from "./kept-readings.ts";
import { readAll } from "./read-all.ts";
import { remember } from "./reading.ts";

/** By this file the others are read. */
const PLAN = "course.yaml";

/** All that there is to say of a course: what the compiler, the review and the dictionaries find, in the order of files and lines. */
export type Finder = (input: ContentInput, given: ReviewGiven) => Promise<Diagnostic[]>;

/** A finder that remembers what it has read: asked of a course again, it reads what has changed. */
export async function createFinder(kept?: KeptReadings): Promise<Finder> {
  const parsers = await loadParsers();
  let before: ReadonlyMap<string, string> = new Map();
  let manifest: FileRecord | undefined;
  let read: ReadonlyMap<string, FileRecord> = new Map();
  const compiler = createCompiler(parsers, (path, text) => read.get(path) ?? readForBoth(path, text, parsers));
  return async (input, given) => {
    const plan = input.files.get(PLAN);
    if (plan === undefined) manifest = undefined;
    else if (plan !== before.get(PLAN)) manifest = readForBoth(PLAN, plan, parsers);
    const by = { manifest: manifest?.role === "manifest" ? manifest.manifest : undefined, given };
    const changed = [...input.files].filter(([path, text]) => path !== PLAN && before.get(path) !== text);
    before = input.files;
    const readings = await readAll(changed, { by, parsers, kept, plan: plan ?? "" });
    read = new Map([...remember(readings, by), ...(manifest ? [[PLAN, manifest] as const] : [])]);
    const { diagnostics, infos } = compiler.check(input);
    // What has come once is the compiler's now.
    read = new Map();
    const review = reviewCourse(input, compiler, parsers, given);
    const { byPath } = compiler.read(input);
    const proseOf = (file: string) => {
      const record = byPath.get(file);
      return record && knownReviewed(record)?.text.text;
    };
    return [...diagnostics, ...review, ...contentSpelling(input, proseOf), ...infos].sort(compareDiagnostics);
  };
}

/** The same of one course, once. */
export async function foundIn(input: ContentInput, given: ReviewGiven, kept?: KeptReadings): Promise<Diagnostic[]> {
  return (await createFinder(kept))(input, given);
}
