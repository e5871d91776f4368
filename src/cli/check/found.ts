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

/** All that there is to say of a course: what the compiler, the review and the dictionaries find, in the order of files and lines. */
export type Finder = (input: ContentInput, given: ReviewGiven) => Promise<Diagnostic[]>;

/** A finder that remembers what it has read: asked of a course again, it reads what has changed. */
export async function createFinder(kept?: KeptReadings): Promise<Finder> {
  const parsers = await loadParsers();
  let before: ReadonlyMap<string, string> = new Map();
  let manifest: Extract<FileRecord, { readonly role: "manifest" }> | undefined;
  let read: ReadonlyMap<string, FileRecord> = new Map();
  const compiler = createCompiler(parsers, (path, text) => read.get(path) ?? readForBoth(path, text, parsers));
  return async (input, given) => {
    const changed = [...input.files].filter(([path, text]) => before.get(path) !== text);
    before = input.files;
    const plan = changed.find(([path]) => path === "course.yaml");
    if (plan) {
      const record = readForBoth(...plan, parsers);
      manifest = record.role === "manifest" ? record : undefined;
    }
    const by = { manifest: manifest?.manifest, given };
    const others = changed.filter((each) => each !== plan);
    const readings = await readAll(others, { by, parsers, kept, plan: input.files.get("course.yaml") ?? "" });
    read = new Map([...remember(readings, by), ...(manifest ? [["course.yaml", manifest] as const] : [])]);
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
