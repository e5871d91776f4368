import { counted, unexpected } from "../../compiler/message.ts";
import { countedLessons, exercisesOf } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

export const LEAST_EXERCISES = 5;

/**
 * A lesson asks at least five times: to be asked teaches more than to read once more (retrieval against restudy, effect
 * 0.51: Adesope 2017, doi 10.3102/0034654316689306).
 */
export const exerciseCount: ReviewRule = {
  rule: "exercise-count",
  looksAt: "file",
  check(course, report) {
    for (const lesson of countedLessons(course)) {
      const exercises = exercisesOf(lesson);
      if (exercises.length >= LEAST_EXERCISES) continue;
      const found = `lesson with ${counted(exercises.length, "exercise")}`;
      report(
        lesson.path,
        lesson.end,
        unexpected(found, `${LEAST_EXERCISES} or more`, "ask after each section what it is for"),
      );
    }
  },
};
