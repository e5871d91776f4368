import type { ReviewRule } from "../rule.ts";
import { both, reportSlips, type Slip } from "../words/slips.ts";

const slips: readonly Slip[] = [
  {
    langs: both,
    pattern: /(?<=[^\s>\0])[ \u00a0]{2,}(?=[^\s\0])/gu,
    expected: "one space",
    mend: "take the others out",
  },
  {
    langs: both,
    pattern: /(?<=[^\s>\0])[ \u00a0\u202f]+(?=[,;:!?»)\]”](?![\p{L}\p{N})(]))/gu,
    expected: "no space before the sign",
    mend: "take it out",
  },
  {
    langs: both,
    pattern: /(?<=[^\s>\0])[ \u00a0]+(?=\.(?![.\p{L}\p{N}]))/gu,
    expected: "no space before the sign",
    mend: "take it out",
  },
  {
    langs: both,
    pattern: /(?<=[«¿¡(“[])[ \u00a0\u202f]+/gu,
    expected: "no space after the sign",
    mend: "take it out",
  },
  {
    langs: both,
    pattern: /(?<=\p{L}\p{L}[»”)]?)[,;:!?](?=\p{L})|(?<=\p{Ll}\p{Ll})\.(?=\p{Lu}\p{Ll})/gu,
    expected: "a space after the sign",
    mend: "put one in",
  },
  {
    langs: both,
    pattern: /(?<=[%‰€])(?=\p{L})/gu,
    expected: "a space after the sign",
    mend: "put one in",
  },
  { langs: both, pattern: /(?<=,) ?,|(?<=;) ?;|(?<=:) ?:(?!:)/gu, expected: "the sign once", mend: "take one out" },
  {
    langs: both,
    pattern: /(?<=\p{L})«|»(?=\p{L})/gu,
    expected: "a space outside the quote",
    mend: "put one in",
  },
];

/** One space between words; none before a sign that closes, none after one that opens, one after a comma. */
export const spaces: ReviewRule = {
  rule: "spaces",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
