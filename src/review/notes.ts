import { webAddresses } from "../base/web-address.ts";
import type { Place } from "../compiler/finding.ts";
import type { Part } from "../compiler/part.ts";
import type { LessonRecord } from "../compiler/records.ts";
import type { CalloutBlock } from "../course/types.ts";
import type { ReviewCourse } from "./course.ts";

/** A callout of a lesson: a quotation, a note of where something is from, of the law. */
export interface Note {
  readonly lesson: LessonRecord;
  readonly part: Part;
  readonly block: CalloutBlock;
  /** Where an attribute stands on its first line. */
  at(name: string): Place;
}

/** The callouts of the lessons that could be read, in every language. */
export function notesOf({ records, files }: ReviewCourse): Note[] {
  return records.lessons.flatMap((lesson) => {
    const lines = files.get(lesson.path)?.split(/\r\n|\n|\r/u);
    if (!lines) return [];
    return lesson.parts.flatMap((part): Note[] => {
      const { block, at } = part;
      if (block?.type !== "callout") return [];
      const line = lines[at.line - 1] ?? "";
      const place = (name: string) => ({
        line: at.line,
        column: Math.max(0, line.search(new RegExp(`\\b${name}=`, "u"))) + 1,
      });
      return [{ lesson, part, block, at: place }];
    });
  });
}

/** Whether a text says where something can be looked up: an address, or a DOI. */
export function hasAddress(text: string): boolean {
  return text.search(webAddresses) >= 0 || /\bdoi:? ?10\.\d{4,9}\/\S/iu.test(text);
}
