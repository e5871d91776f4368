import { quote, unexpected } from "../../compiler/message.ts";
import { countedLessons, exercisesOf, isTested } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** What a lesson says that its learners can do is tried in that lesson, in an exercise that is scored. */
export const objectiveUntested: ReviewRule = {
  rule: "objective-untested",
  looksAt: "file",
  check(course, report) {
    for (const lesson of countedLessons(course)) {
      const exercises = exercisesOf(lesson);
      for (const [index, { id }] of (lesson.front?.value.objectives ?? []).entries()) {
        if (isTested(exercises, { lesson: lesson.id, id })) continue;
        const at = lesson.front?.at(["objectives", index, "id"]) ?? { line: 1, column: 1 };
        const found = `objective ${quote(id)} that no scored exercise of its lesson tests`;
        report(lesson.path, at, unexpected(found, "one at least", `write one with \`objective=${id}\``));
      }
    }
  },
};
