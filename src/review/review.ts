import type { Compiler } from "../compiler/compile.ts";
import { compareDiagnostics, type Diagnostic } from "../compiler/diagnostics.ts";
import { toDiagnostic } from "../compiler/finding.ts";
import type { ContentInput } from "../compiler/input.ts";
import type { Parsers } from "../compiler/parsers.ts";
import type { FileRecord } from "../compiler/records.ts";
import type { ReviewCourse, ReviewGiven } from "./course.ts";
import { alone, foundByFile, type ReviewedWith } from "./per-file.ts";
import { readReviewed } from "./read-file.ts";
import type { ReviewRule } from "./rule.ts";
import { rules } from "./rules.ts";
import { compareTexts, joinTexts } from "./sync/compare.ts";
import { readKept, syncFile } from "./sync/kept.ts";

/**
 * Reviews a course: all that can be told of whether its items are fair, its words good and its sources named. What it finds
 * are warnings, since a course plays with all of them. Files in which the compiler found an error are left out until
 * they are mended.
 */
export function reviewCourse(
  input: ContentInput,
  compiler: Compiler,
  parsers: Parsers,
  given: ReviewGiven = {},
): Diagnostic[] {
  const course = readForReview(input, compiler, parsers, given);
  const found = [...foundByFile(course, findAlone), ...findWith(together, course)];
  return found.sort(compareDiagnostics);
}

const together = rules.filter(({ looksAt }) => looksAt === undefined);
const byThemselves = rules.filter(({ looksAt }) => looksAt === "file");
const findAlone = (course: ReviewCourse) => findWith(byThemselves, course);

/** What is found in a file, which the review has read, by itself. */
export function reviewFile(record: FileRecord, source: string, reviewedWith: ReviewedWith): readonly Diagnostic[] {
  return findAlone(alone(record, source, reviewedWith));
}

function findWith(asked: readonly ReviewRule[], course: ReviewCourse): Diagnostic[] {
  return asked.flatMap(({ rule, check }) => {
    const diagnostics: Diagnostic[] = [];
    check(course, (file, at, message) => {
      diagnostics.push(toDiagnostic(file, { at, rule, message, severity: "warning" }));
    });
    return diagnostics;
  });
}

/** Reads a course as its reviewers do. */
export function readForReview(
  input: ContentInput,
  compiler: Compiler,
  parsers: Parsers,
  given: ReviewGiven = {},
): ReviewCourse {
  const { diagnostics } = compiler.check(input);
  const wrong = new Set(diagnostics.flatMap(({ file, severity }) => (severity === "error" ? [file] : [])));
  const records = compiler.read(input);
  const files = new Map([...input.files].filter(([path]) => !wrong.has(path)));
  const items = [...records.lessons, ...records.banks].flatMap((record) => {
    const source = files.get(record.path);
    return source === undefined ? [] : readReviewed(record, source, parsers).items;
  });
  const texts = [...files].flatMap(([path, source]) => {
    const record = records.byPath.get(path);
    return record && "lang" in record ? [readReviewed(record, source, parsers).text] : [];
  });
  const kept = files.get(syncFile);
  const compare = () =>
    kept === undefined ? undefined : compareTexts(joinTexts(records, files, parsers).blocks, readKept(kept).texts);
  let compared: ReturnType<typeof compare>;
  const inStep = () => {
    compared ??= compare();
    return compared;
  };
  return { records, files, items, texts, inStep, given };
}
