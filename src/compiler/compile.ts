import { oncePer } from "../base/once-per.ts";
import { checkFiles } from "./check-files.ts";
import { createIdCheck, type IdCheck } from "./check-ids.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkReferences } from "./check-references.ts";
import { type CourseRecords, type CourseReport, joinRecords } from "./course-records.ts";
import { compareDiagnostics, type Diagnostic, hasErrors } from "./diagnostics.ts";
import { type CompiledOutput, emitCourse } from "./emit.ts";
import { readRecord } from "./file.ts";
import { toDiagnostic } from "./finding.ts";
import type { ContentInput } from "./input.ts";
import { checkParity } from "./parity/parity.ts";
import type { Parsers } from "./parsers.ts";
import type { FileRecord, LessonRecord } from "./records.ts";

export interface CheckResult {
  /** Every problem, ordered by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** What authors may like to know and is no problem, in the same order; of each exercise in the first language alone. */
  readonly infos: readonly Diagnostic[];
}

export interface CompileResult extends CheckResult {
  /** Absent when there is any error. */
  readonly output?: CompiledOutput;
}

/** Compiles content again and again, reading only those files anew whose text has changed. Of one input the result is one. */
export interface Compiler {
  compile(input: ContentInput): CompileResult;
  /** What is to be said of it, without what the player gets. */
  check(input: ContentInput): CheckResult;
  /** What each file says by itself, joined: for those who look at more than whether a course is right. */
  read(input: ContentInput): CourseRecords;
}

/**
 * Compiles a course. Pure and synchronous: the same files give the same result, and content can be anything at all
 * without making it throw. `parsers` come from `loadParsers()`.
 */
export function compileCourse(input: ContentInput, parsers: Parsers): CompileResult {
  return createCompiler(parsers).compile(input);
}

/**
 * A compiler that remembers what it read.
 *
 * @param readFile reads one file by itself. Of one text it gives one record, however often and wherever it was read
 */
export function createCompiler(
  parsers: Parsers,
  readFile: (path: string, text: string) => FileRecord = (path, text) => readRecord(path, text, parsers),
): Compiler {
  let kept = new Map<string, { readonly text: string; readonly record: FileRecord }>();
  const readFiles = (input: ContentInput) => {
    const next: typeof kept = new Map();
    for (const [path, text] of input.files) {
      const known = kept.get(path);
      next.set(path, known?.text === text ? known : { text, record: readFile(path, text) });
    }
    kept = next;
    return [...next.values()].map(({ record }) => record).sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  const read = oncePer((input: ContentInput) => joinRecords(readFiles(input)));
  const checkIds = createIdCheck();
  const check = oncePer((input: ContentInput) => checkCourse(read(input), input, checkIds));
  const compile = oncePer((input: ContentInput): CompileResult => {
    const checked = check(input);
    const output = hasErrors(checked.diagnostics) ? undefined : emitCourse(read(input), input.images);
    return output ? { ...checked, output } : checked;
  });
  return { compile, check, read };
}

function checkCourse(records: CourseRecords, input: ContentInput, checkIds: IdCheck): CheckResult {
  const diagnostics: Diagnostic[] = [];
  for (const { path, findings } of records.byPath.values()) {
    for (const finding of findings) diagnostics.push(toDiagnostic(path, finding));
  }
  const report: CourseReport = (file, rule, at, message, severity) => {
    diagnostics.push(toDiagnostic(file, { at, rule, message, ...(severity && { severity }) }));
  };
  checkFiles(records, report);
  checkManifest(records, input.images, report);
  checkIds(records, report);
  checkReferences(records, input.images, report);
  const found = diagnostics.filter(({ severity }) => severity === "error");
  const wrong = new Set(found.map(({ file }) => file));
  checkParity(
    records,
    report,
    (file, from, to) =>
      wrong.has(file) && found.some((each) => each.file === file && each.line >= from && each.line <= to),
  );
  diagnostics.sort(compareDiagnostics);
  return { diagnostics, infos: infosOf(records).sort(compareDiagnostics) };
}

function infosOf({ lessons, manifest }: CourseRecords): Diagnostic[] {
  return lessons.filter(({ lang }) => lang === manifest?.value.languages[0]).flatMap(infosIn);
}

const infosIn = oncePer(({ path, parts }: LessonRecord): readonly Diagnostic[] =>
  parts.flatMap(({ at, exercise }) => {
    const [rule, message] = exercise?.info ?? [];
    return rule && message ? [toDiagnostic(path, { at, rule, message, severity: "info" })] : [];
  }),
);
