import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

const hour = "(?:[01]?\\d|2[0-3])";

const slips: readonly Slip[] = [
  {
    langs: ["es"],
    pattern: new RegExp(`(?<=(?<!\\p{L})las? )${hour}\\.[0-5]\\d(?![.,]?\\d)(?: ?h(?!\\p{L}))?`, "gu"),
    expected: (found) => `\`${found.replace(".", ":").replace(/ ?h$/u, "")}\``,
    mend: "in Spanish a colon parts hours and minutes",
  },
  {
    langs: ["es"],
    pattern: new RegExp(`(?<![\\d:.])${hour}[.:][0-5]\\d ?h(?:oras)?(?!\\p{L})`, "gu"),
    expected: (found) => `\`${found.replace(".", ":").replace(/ ?h.*$/u, "")}\``,
    mend: "the colon says that it is an hour",
    unless: ({ text }, offset) => /(?<!\p{L})las? $/u.test(text.slice(0, offset)) && /^\d+\./u.test(text.slice(offset)),
  },
  {
    langs: ["ca"],
    pattern: new RegExp(`(?<![\\d:.])${hour}:[0-5]\\d(?![\\d:])(?: ?h(?!\\p{L}))?`, "gu"),
    expected: (found) => `\`${found.replace(":", ".").replace(/ ?h$/u, "")} h\``,
    mend: "in Catalan a point parts hours and minutes, and `h` follows",
  },
  {
    langs: ["ca"],
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:les|la) )${hour}\\.[0-5]\\d(?![.,]?\\d)(?!h|[ \\u00a0]h(?!\\p{L}))`, "gu"),
    expected: (found) => `\`${found} h\``,
    mend: "in Catalan `h` follows, or it may be a decimal",
  },
  {
    langs: ["ca"],
    pattern: new RegExp(`(?<![\\d:.])${hour}\\.[0-5]\\dh(?!\\p{L})`, "gu"),
    expected: (found) => `\`${found.slice(0, -1)} h\``,
    mend: "a space parts a number and its unit",
  },
];

/** The hour as each language writes it: `15:05` in Spanish (Ortografía 2010, 8.3), `15.05 h` in Catalan (Optimot). */
export const hours: ReviewRule = {
  rule: "hours",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
