import type { Passage } from "../course/references.ts";
import type { Part } from "./part.ts";
import type { LessonRecord } from "./records.ts";

/** A part of a lesson, and the passage that it stands in. */
export interface Placed {
  readonly part: Part;
  readonly passage: Passage;
}

/** All parts of a lesson in reading order. */
export function placedIn({ module, id, front, parts }: LessonRecord): readonly Placed[] {
  let passage: Passage = { module, lesson: id, title: front?.value.title ?? "" };
  return parts.map((part) => {
    if (part.block?.type === "prose" && part.block.heading !== undefined) {
      const { id: section, text } = part.block.heading;
      passage = { ...passage, section: { id: section, title: text } };
    }
    return { part, passage };
  });
}
