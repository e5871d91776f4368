import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: both,
    pattern:
      /(?<=\d)(?:[%‰€$£]|[º°]C(?!\p{L})|(?:km|kg|cm|mm|ml|min|kWh|kB|MB|GB|(?<!\d[.:]\d\d)h|m|g|l|s)(?![\p{L}\p{N}·]))/gu,
    expected: "a space between a number and its unit",
    mend: "put one in, as in `15 %`",
  },
  {
    langs: both,
    pattern: /[€$£][ \u00a0]?(?=\d)/gu,
    expected: "the unit after its number",
    mend: "write `15 €`",
  },
];

/**
 * A number and its unit are parted by a space, `15 %` and `20 €` as well (SI brochure, 5.4.3; Ortografía 2010, 8.2). Which
 * space is the author's choice.
 */
export const numberUnit: ReviewRule = {
  rule: "number-unit",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
