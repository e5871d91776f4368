import { unexpected } from "../../compiler/message.ts";
import { countedLessons, exercisesOf } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * Every lesson but the first asks for something of an earlier one: what is asked again after days stays (spaced retrieval,
 * effect 0.74: Latimier 2021, doi 10.1007/s10648-020-09572-8).
 */
export const reachBack: ReviewRule = {
  rule: "reach-back",
  looksAt: "file",
  check(course, report) {
    const order = course.records.manifest?.value.modules.flatMap(({ lessons }) => lessons) ?? [];
    for (const lesson of countedLessons(course)) {
      const earlier = order.slice(0, order.indexOf(lesson.id));
      if (earlier.length === 0) continue;
      if (exercisesOf(lesson).some(({ objective }) => objective && earlier.includes(objective.lesson))) continue;
      const mend = "write one with `objective=earlier-lesson/its-objective`";
      const found = "lesson in which no exercise reaches back to an earlier one";
      report(lesson.path, lesson.end, unexpected(found, "one at least", mend));
    }
  },
};
