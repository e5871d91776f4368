import type { Root } from "mdast";
import { oncePer } from "../base/once-per.ts";
import { checkFiles } from "./check-files.ts";
import { checkIds } from "./check-ids.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkReferences } from "./check-references.ts";
import { type CourseRecords, type CourseReport, joinRecords } from "./course-records.ts";
import { compareDiagnostics, type Diagnostic, hasErrors } from "./diagnostics.ts";
import { type CompiledOutput, emitCourse } from "./emit.ts";
import { parseFile } from "./file.ts";
import { toDiagnostic } from "./finding.ts";
import type { ContentInput } from "./input.ts";
import { unexpected } from "./message.ts";
import { checkParity } from "./parity/parity.ts";
import type { Parsers } from "./parsers.ts";
import type { FileRecord, LessonRecord } from "./records.ts";

export interface CompileResult {
  /** Every problem, ordered by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** What authors may like to know and is no problem, in the same order; of each exercise in the first language alone. */
  readonly infos: readonly Diagnostic[];
  /** Absent when there is any error. */
  readonly output?: CompiledOutput;
}

/** Compiles content again and again, reading only those files anew whose text has changed. Of one input the result is one. */
export interface Compiler {
  compile(input: ContentInput): CompileResult;
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

/** Looks at the Markdown of a file that has just been read, to read more from it. It is let go then. */
export type Borrower = (record: FileRecord, source: string, tree: Root) => void;

/** A compiler that remembers what it read; for the development server. */
export function createCompiler(parsers: Parsers, borrow?: Borrower): Compiler {
  let kept = new Map<string, { readonly text: string; readonly record: FileRecord }>();
  const readFiles = (input: ContentInput) => {
    const next: typeof kept = new Map();
    for (const [path, text] of input.files) {
      const known = kept.get(path);
      next.set(path, known?.text === text ? known : { text, record: readSafely(path, text, parsers, borrow) });
    }
    kept = next;
    return [...next.values()].map(({ record }) => record).sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  const results = new WeakMap<ContentInput, CompileResult>();
  const joined = new WeakMap<ContentInput, CourseRecords>();
  const read = (input: ContentInput) => {
    const records = joined.get(input) ?? joinRecords(readFiles(input));
    joined.set(input, records);
    return records;
  };
  return {
    compile: (input) => {
      const result = results.get(input) ?? joinCourse(read(input), input);
      results.set(input, result);
      return result;
    },
    read,
  };
}

function joinCourse(records: CourseRecords, input: ContentInput): CompileResult {
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
  const infos = infosOf(records).sort(compareDiagnostics);
  if (hasErrors(diagnostics)) return { diagnostics, infos };
  const output = emitCourse(records, input.images);
  return output ? { diagnostics, infos, output } : { diagnostics, infos };
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

/** Text that nests thousands of levels deep ends the stack of the Markdown libraries; that too is a problem to report. */
function readSafely(path: string, text: string, parsers: Parsers, borrow?: Borrower): FileRecord {
  try {
    return parseFile(path, text, parsers, borrow && ((record, tree) => borrow(record, text, tree)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = unexpected(
      `text that cannot be read (${reason})`,
      "a lesson",
      "look for thousands of nested marks",
    );
    return { role: "unknown", path, findings: [{ at: { line: 1, column: 1 }, rule: "unreadable", message }] };
  }
}
