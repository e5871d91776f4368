import { unexpected } from "../../compiler/message.ts";
import { countedLessons } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** Every lesson names one thing to do at work: what is not tried there is gone with the page. */
export const mondayMissing: ReviewRule = {
  rule: "monday-missing",
  looksAt: "file",
  check(course, report) {
    for (const lesson of countedLessons(course)) {
      if (lesson.parts.some(({ block }) => block?.type === "callout" && block.kind === "monday")) continue;
      const mend = "end it with one small thing to do, in `:::monday`";
      report(lesson.path, lesson.end, unexpected("lesson without `:::monday`", "one", mend));
    }
  },
};
