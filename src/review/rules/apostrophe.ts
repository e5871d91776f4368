import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: both,
    pattern: /(?<=\p{L})[’´ʼ′`](?=[\p{L}\p{N}\0«“])/gu,
    expected: "`'`",
    mend: "write the straight apostrophe, as the rest of the course does",
  },
  {
    langs: ["ca"],
    pattern: /(?<!\p{L})[dlmnst]['’] +(?=\p{L})/giu,
    expected: "no space after an apostrophe",
    mend: "join the two words",
  },
];

/** One apostrophe in the whole course, the straight one: what is typed in an answer, searched and spelt is the same. */
export const apostrophe: ReviewRule = {
  rule: "apostrophe",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
