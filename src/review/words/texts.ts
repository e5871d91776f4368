import type { Root } from "mdast";
import type { ReviewCourse } from "../course.ts";
import { contentProse, contentTree } from "./content-prose.ts";
import type { Prose } from "./prose.ts";

/** What people read of a file, and the file's Markdown; offsets are the same in both. */
export interface ReviewText extends Prose {
  readonly tree: Root;
}

const known = new WeakMap<ReviewCourse, readonly ReviewText[]>();

/** What people read in the files of a course, file by file: read once for all rules. */
export function textsOf(course: ReviewCourse): readonly ReviewText[] {
  const found = known.get(course) ?? readTexts(course);
  known.set(course, found);
  return found;
}

function readTexts({ records, files }: ReviewCourse): ReviewText[] {
  return [...files].flatMap(([file, source]) => {
    const record = records.byPath.get(file);
    if (!record || !("lang" in record)) return [];
    const tree = contentTree(source);
    return [{ file, lang: record.lang, text: contentProse(source, tree), tree }];
  });
}
