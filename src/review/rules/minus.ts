import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: both,
    pattern: /(?<![\p{L}\p{N}.,/)'·-])[-–](?=\p{N})/gu,
    expected: "a minus sign, `−` (U+2212)",
    mend: "a hyphen before a number is read out as a hyphen, and lost at the end of a line",
  },
];

/** A negative number has a minus sign, which stays with its number and is read out as what it is. */
export const minus: ReviewRule = {
  rule: "minus",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
