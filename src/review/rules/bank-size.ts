import { counted, quote, unexpected } from "../../compiler/message.ts";
import { countedBanks, exercisesOf, lessonsOfBank } from "../coverage.ts";
import type { ReviewRule } from "../rule.ts";

/** So many unseen questions a lesson let a second try of a test differ from the first. */
export const LEAST_IN_BANK = 4;

/** A bank has at least four questions on each lesson of its module. */
export const bankSize: ReviewRule = {
  rule: "bank-size",
  looksAt: "file",
  check(course, report) {
    for (const bank of countedBanks(course)) {
      const exercises = exercisesOf(bank);
      for (const lesson of lessonsOfBank(course, bank)) {
        const on = exercises.filter(({ objective }) => objective?.lesson === lesson);
        if (on.length >= LEAST_IN_BANK) continue;
        const found = `bank with ${counted(on.length, "question")} on ${quote(lesson)}`;
        const at = on[0]?.part.at ?? { line: 1, column: 1 };
        report(
          bank.path,
          at,
          unexpected(found, `${LEAST_IN_BANK} or more`, `write ${LEAST_IN_BANK - on.length} more, unseen`),
        );
      }
    }
  },
};
