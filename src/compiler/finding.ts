import type { Node } from "mdast";
import type { Diagnostic, Severity } from "./diagnostics.ts";

/** A point in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem whose file is known from where it was found. */
export interface Finding {
  readonly at: Place;
  readonly rule: string;
  readonly message: string;
  readonly severity?: Severity;
}

/** Takes the problems of one file. */
export type Report = (rule: string, at: Place | Node, message: string) => void;

/** A list to put problems in, and the function that does. */
export function collectFindings(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  return { findings, report: (rule, at, message) => findings.push({ rule, at: placeOf(at), message }) };
}

/** Where a node begins. */
export function placeOf(at: Place | Node): Place {
  if ("line" in at) return { line: at.line, column: at.column };
  return { line: at.position?.start.line ?? 1, column: at.position?.start.column ?? 1 };
}

/** A place as a node, for problems that are reported at nodes. */
export function nodeAt(at: Place): Node {
  return { type: "point", position: { start: at, end: at } };
}

/** A finding with its file. */
export function toDiagnostic(file: string, { at, rule, message, severity = "error" }: Finding): Diagnostic {
  return { file, line: at.line, column: at.column, severity, rule, message };
}
