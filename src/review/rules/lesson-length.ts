import { unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { lessonWords } from "../running-text.ts";

/** A course that names a length means about that length. */
const TOLERANCE = 0.1;

/**
 * A lesson is read in one go, at work, between two customers: what is too long is left half way, what is too short leaves the
 * exercises to do the teaching. How long is for the course to say (`lesson-words` in course.yaml); one that says nothing
 * is not asked.
 */
export const lessonLength: ReviewRule = {
  rule: "lesson-length",
  looksAt: "file",
  check({ records, files }, report) {
    const bar = records.manifest?.value["lesson-words"];
    if (!bar) return;
    const [least, most] = [Math.floor(bar.min * (1 - TOLERANCE)), Math.ceil(bar.max * (1 + TOLERANCE))];
    for (const lesson of records.lessons) {
      const words = lessonWords(lesson);
      if (!files.has(lesson.path) || !lesson.front || (words >= least && words <= most)) continue;
      const mend = words < least ? "say what it lacks" : "cut it, or make two lessons of it";
      const found = `lesson of ${words} words of prose`;
      report(lesson.path, lesson.front.at(["title"]), unexpected(found, `${bar.min} to ${bar.max}`, mend));
    }
  },
};
