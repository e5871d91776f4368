import { quote, unexpected } from "../../compiler/message.ts";
import { countedBanks, exercisesOf, lessonsOfBank } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** So many unseen questions a lesson let a second try of a test differ from the first. */
const LEAST = 4;

/** A bank has at least four questions on each lesson of its module. */
export const bankSize: ReviewRule = {
  rule: "bank-size",
  check(course, report) {
    for (const bank of countedBanks(course)) {
      const exercises = exercisesOf(bank);
      for (const lesson of lessonsOfBank(course, bank)) {
        const on = exercises.filter(({ objective }) => objective?.lesson === lesson);
        if (on.length >= LEAST) continue;
        const found = `bank with ${on.length} questions on ${quote(lesson)}`;
        const at = on[0]?.part.at ?? { line: 1, column: 1 };
        report(bank.path, at, unexpected(found, `${LEAST} or more`, `write ${LEAST - on.length} more, unseen`));
      }
    }
  },
};
