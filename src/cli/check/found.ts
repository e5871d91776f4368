import { createCompiler } from "../../compiler/compile.ts";
import { compareDiagnostics, type Diagnostic } from "../../compiler/diagnostics.ts";
import type { ContentInput } from "../../compiler/input.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { ReviewGiven } from "../../review/course.ts";
import { knownProse, readWithCompiler } from "../../review/read-file.ts";
import { reviewCourse } from "../../review/review.ts";
import { contentSpelling } from "../spelling/content-spelling.ts";

/** All that there is to say of a course: what the compiler, the review and the dictionaries find, in the order of files and lines. */
export type Finder = (input: ContentInput, given: ReviewGiven) => Diagnostic[];

/** A finder that remembers what it has read: asked of a course again, it reads what has changed. */
export async function createFinder(): Promise<Finder> {
  const parsers = await loadParsers();
  const compiler = createCompiler(parsers, readWithCompiler);
  return (input, given) => {
    const { diagnostics, infos } = compiler.compile(input);
    const review = reviewCourse(input, compiler, parsers, given);
    const { byPath } = compiler.read(input);
    const spelling = contentSpelling(input, (file) => knownProse(byPath.get(file)));
    return [...diagnostics, ...review, ...spelling, ...infos].sort(compareDiagnostics);
  };
}

/** The same of one course, once. */
export async function foundIn(input: ContentInput, given: ReviewGiven): Promise<Diagnostic[]> {
  return (await createFinder())(input, given);
}
