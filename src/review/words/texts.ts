import type { Root } from "mdast";
import type { FileRecord } from "../../compiler/records.ts";
import type { ReviewCourse } from "../course.ts";
import { contentProse, contentTree } from "./content-prose.ts";
import type { Prose } from "./prose.ts";

/** What people read of a file, and the file's Markdown; offsets are the same in both. */
export interface ReviewText extends Prose {
  readonly tree: Root;
}

const known = new WeakMap<FileRecord, ReviewText>();

/**
 * What people read in the files of a course, file by file: read once for all rules. A compiler gives the same record of a
 * text that has not changed, which is not read again.
 */
export function textsOf({ records, files }: ReviewCourse): readonly ReviewText[] {
  return [...files].flatMap(([file, source]) => {
    const record = records.byPath.get(file);
    if (!record || !("lang" in record)) return [];
    const text = known.get(record) ?? readText(file, record.lang, source);
    known.set(record, text);
    return [text];
  });
}

function readText(file: string, lang: string, source: string): ReviewText {
  const tree = contentTree(source);
  return { file, lang, text: contentProse(source, tree), tree };
}

/** Does once what is asked of a text by several rules, or again after other texts have changed. */
export function oncePerText<Found>(find: (text: ReviewText) => Found): (text: ReviewText) => Found {
  const found = new WeakMap<ReviewText, { readonly value: Found }>();
  return (text) => {
    const kept = found.get(text) ?? { value: find(text) };
    found.set(text, kept);
    return kept.value;
  };
}
