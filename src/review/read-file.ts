import type { Root } from "mdast";
import { putColonsBack } from "../compiler/colons.ts";
import { inlineNames, textDirectives } from "../compiler/directives.ts";
import { readRecord } from "../compiler/file.ts";
import { parseMarkdown } from "../compiler/markdown.ts";
import type { Parsers } from "../compiler/parsers.ts";
import type { FileRecord } from "../compiler/records.ts";
import type { ReviewItem } from "./course.ts";
import { itemsOf } from "./items.ts";
import { type SyncText, syncTextsOf } from "./sync/texts.ts";
import { type ReadableRecord, type ReviewText, reviewTextOf } from "./words/texts.ts";

/** All that the review takes from one file, as plain data. */
export interface Reviewed {
  readonly items: readonly ReviewItem[];
  /** What the other languages have too. */
  readonly synced: readonly SyncText[];
  readonly text: ReviewText;
}

const known = new WeakMap<ReadableRecord, Reviewed>();

/**
 * Reads a file for all who review it: its Markdown is parsed once, and let go. A compiler gives the same record of a text
 * that has not changed, which is not read again.
 */
export function readReviewed(record: ReadableRecord, source: string, parsers: Parsers): Reviewed {
  const kept = known.get(record) ?? read(record, source, parsers);
  known.set(record, kept);
  return kept;
}

/**
 * Reads a file for the compiler, and from the same Markdown all that the review will ask of it, so that it is not parsed
 * again then. For `createCompiler`.
 */
export function readForBoth(path: string, text: string, parsers: Parsers): FileRecord {
  return readRecord(path, text, parsers, (record, tree) => {
    // A file with an error is not reviewed until that is mended.
    const isRight = record.findings.every(({ severity }) => severity !== undefined && severity !== "error");
    if ("lang" in record && isRight) known.set(record, taken(record, text, tree));
  });
}

/** What the review has taken from a file, if it has read it. */
export function knownReviewed(record: FileRecord): Reviewed | undefined {
  return "lang" in record ? known.get(record) : undefined;
}

/** Lets the review know what was taken from the same file before. */
export function rememberReviewed(record: FileRecord, reviewed: Reviewed): void {
  if ("lang" in record) known.set(record, reviewed);
}

function read(record: ReadableRecord, source: string, parsers: Parsers): Reviewed {
  const tree = parseMarkdown(source);
  putColonsBack(tree, source, inlineNames(parsers));
  return taken(record, source, tree);
}

/** The tree has its colons back, but for those of directives that kinds have. */
function taken(record: ReadableRecord, source: string, tree: Root): Reviewed {
  const items = record.role === "lesson" || record.role === "bank" ? itemsOf(record, tree) : [];
  const synced = syncTextsOf(record, tree);
  // What only exercises know is prose to those who read prose.
  putColonsBack(tree, source, textDirectives);
  return { items, synced, text: reviewTextOf(record, source, tree) };
}
