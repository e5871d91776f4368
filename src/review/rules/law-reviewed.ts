import { unexpected } from "../../compiler/message.ts";
import { notesOf } from "../notes.ts";
import type { ReviewRule } from "../rule.ts";

/** After so many months somebody looks again. */
const HOLDS = 24;

/**
 * Law changes, and who follows an old note may break it. A legal note says when somebody last looked; two years later
 * somebody looks again. Which month it is now is given from outside, so that what was right stays right in a test.
 */
export const lawReviewed: ReviewRule = {
  rule: "law-reviewed",
  looksAt: "file",
  check(course, report) {
    const now = monthsOf(course.given.month);
    if (now === undefined) return;
    for (const { lesson, block, at } of notesOf(course)) {
      const then = monthsOf(block.reviewed);
      if (then === undefined || (then <= now && then >= now - HOLDS)) continue;
      const mend =
        then > now ? "write the month in which somebody looked" : "look the law up again, and mend both texts";
      const found = `legal note reviewed in ${block.reviewed}`;
      report(lesson.path, at("reviewed"), unexpected(found, `one of the last ${HOLDS} months`, mend));
    }
  },
};

function monthsOf(month: string | undefined): number | undefined {
  const [, year, number] = /^(\d{4})-(\d{2})$/u.exec(month ?? "") ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(number);
}
