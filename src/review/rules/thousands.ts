import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: both,
    pattern: /(?<![\p{L}\p{N}.,/-])(?!0[.,])\d{1,3}(?:[.,]\d{3})+(?![.,/-]?[\p{L}\p{N}])/gu,
    expected: (found) => grouped(found),
    mend: "a point or a comma is also a decimal sign",
  },
  {
    langs: both,
    pattern:
      /(?<![\p{L}\p{N}.,/-])\d{5,}(?=[ \u00a0](?:[€%]|euros?|personas?|persones|client[ae]?s?|habitantes?|habitants?|hab[.]|km|kg|visit\p{L}*|llamad\p{L}*|trucad\p{L}*))/gu,
    expected: (found) => grouped(found),
    mend: "five figures and more are read in groups",
  },
];

/**
 * Thousands: four figures stand together, more are parted in threes by a space, in both languages (Ortografía 2010, 8.2.1;
 * ISO 80000-1, which the Catalan style books give beside the point). `1.200` and `1,200` can be read in two ways.
 */
export const thousands: ReviewRule = {
  rule: "thousands",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};

function grouped(found: string): string {
  const digits = found.replace(/\D/gu, "");
  return `\`${digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, " ")}\``;
}
