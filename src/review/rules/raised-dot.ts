import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: ["ca"],
    // Not `vol-la`, a verb with its pronoun.
    pattern: /(?<=\p{L})l(?:[.•∙⋅‧・]|-(?!l(?:a|es|i|o|os)(?!\p{L})))l(?=\p{L})/giu,
    expected: "`l·l`",
    mend: "write the raised dot, `·`",
  },
  { langs: ["ca"], pattern: /ŀ·?l?/giu, expected: "`l·l`", mend: "write two l's with a raised dot between them" },
];

/** Catalan parts a doubled l by a raised dot, U+00B7, and by nothing that looks like one: only so is it found and spelt. */
export const raisedDot: ReviewRule = {
  rule: "raised-dot",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
