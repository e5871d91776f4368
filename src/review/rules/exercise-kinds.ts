import { oneOf, unexpected } from "../../compiler/message.ts";
import { countedLessons, exercisesOf } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

export const LEAST_KINDS = 3;

/** A lesson asks in at least three ways: to pick, to order, to pair, to sort and to answer back are different skills. */
export const exerciseKinds: ReviewRule = {
  rule: "exercise-kinds",
  looksAt: "file",
  check(course, report) {
    for (const lesson of countedLessons(course)) {
      const kinds = [...new Set(exercisesOf(lesson).map(({ kind }) => kind))];
      if (kinds.length === 0 || kinds.length >= LEAST_KINDS) continue;
      const found = `lesson whose exercises are all ${oneOf(kinds)}`;
      const mend = "let learners put something in order, sort it, pair it or talk to a customer";
      report(lesson.path, lesson.end, unexpected(found, `${LEAST_KINDS} kinds or more`, mend));
    }
  },
};
