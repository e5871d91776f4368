import { quote, unexpected } from "../../compiler/message.ts";
import { countedBanks, countedLessons, exercisesOf, isTested, lessonsOfBank } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** A module's test and the exam draw from its bank: an objective without a question there is never asked again. */
export const objectiveUnbanked: ReviewRule = {
  rule: "objective-unbanked",
  check(course, report) {
    const lessons = new Map(countedLessons(course).map((lesson) => [`${lesson.module}/${lesson.id}`, lesson]));
    for (const bank of countedBanks(course)) {
      const exercises = exercisesOf(bank);
      for (const named of lessonsOfBank(course, bank)) {
        const lesson = lessons.get(`${bank.module}/${named}`);
        for (const [index, { id }] of (lesson?.front?.value.objectives ?? []).entries()) {
          if (!lesson || isTested(exercises, { lesson: lesson.id, id })) continue;
          const at = lesson.front?.at(["objectives", index, "id"]) ?? { line: 1, column: 1 };
          const found = `objective ${quote(id)} without a question in ${bank.path}`;
          const mend = `write one with \`objective=${lesson.id}/${id}\``;
          report(lesson.path, at, unexpected(found, "one at least", mend));
        }
      }
    }
  },
};
