import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  { langs: both, pattern: /\.{2,}/gu, expected: "`…`", mend: "write the one character, or a single full stop" },
  { langs: both, pattern: /…\.+/gu, expected: "`…`", mend: "after it no full stop follows" },
];

/** Three dots are one sign, which no line end parts; a full stop after it would be a fourth. */
export const ellipsis: ReviewRule = {
  rule: "ellipsis",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
