import { counted } from "./message.ts";

/** An error forbids a build, a warning asks to look again, an info is no problem. */
export type Severity = "error" | "warning" | "info";

/** One problem of the content, or something worth knowing of it. `file` is relative to the content folder; lines and columns count from 1. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** The rule's id in kebab-case. */
  readonly rule: string;
  /** Of a problem: *Unexpected X, expected Y; how to mend it.* */
  readonly message: string;
}

/** Orders problems by file, line, column, and then rule, so that a run always prints the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** `file:line:column severity rule — message`; `base` is put before the file, as in `content/`. */
export function formatDiagnostic(diagnostic: Diagnostic, base = ""): string {
  const { file, line, column, severity, rule, message } = diagnostic;
  return `${base}${file}:${line}:${column} ${severity} ${rule} — ${message}`;
}

/** Each on a line of its own, then a line that counts the problems. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], base = ""): string {
  return [...diagnostics.map((each) => formatDiagnostic(each, base)), countLine(diagnostics)].join("\n");
}

/** Whether any problem forbids a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

function countLine(diagnostics: readonly Diagnostic[]): string {
  const [errors = 0, warnings = 0] = (["error", "warning"] as const).map(
    (severity) => diagnostics.filter((each) => each.severity === severity).length,
  );
  return `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
