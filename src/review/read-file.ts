import type { Root } from "mdast";
import { putColonsBack } from "../compiler/colons.ts";
import type { Borrower } from "../compiler/compile.ts";
import { inlineNames, textDirectives } from "../compiler/directives.ts";
import { parseMarkdown } from "../compiler/markdown.ts";
import type { Parsers } from "../compiler/parsers.ts";
import type { FileRecord } from "../compiler/records.ts";
import type { ReviewItem } from "./course.ts";
import { itemsOf } from "./items.ts";
import { type SyncText, syncTextsOf } from "./sync/texts.ts";
import { type ReadableRecord, type ReviewText, reviewTextOf } from "./words/texts.ts";

/** All that the review takes from one file. */
interface Reviewed {
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

/** What people read of a file, if a reviewer has read it. */
export function knownProse(record: FileRecord | undefined): string | undefined {
  return record && "lang" in record ? known.get(record)?.text.text : undefined;
}

/** Takes all that the review will ask of a file from the Markdown that a compiler has just read, which need not be parsed again then. */
export const readWithCompiler: Borrower = (record, source, tree) => {
  // A file with an error is not reviewed until that is mended.
  const isRight = record.findings.every(({ severity }) => severity !== undefined && severity !== "error");
  if ("lang" in record && isRight) known.set(record, taken(record, source, tree));
};

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
