import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

const catalan: Readonly<Record<string, string>> = { "1": "r", "2": "n", "3": "r", "4": "t" };

const slips: readonly Slip[] = [
  {
    langs: ["es"],
    pattern:
      /(?<![\p{L}\p{N}.,])\d+(?:[ºª°](?! ?[CF](?!\p{L}))|er|ero|era|do|da|ro|ra|to|ta|mo|ma|vo|va|no|na)(?![\p{L}\p{N}])/gu,
    expected: (found) => `\`${spanishOrdinal(found)}\``,
    mend: "a Spanish ordinal has a point before its raised letter",
  },
  {
    langs: ["ca"],
    pattern:
      /(?<![\p{L}\p{N}.,])\d+(?:\.?[ºª°](?! ?[CF](?!\p{L}))|\.(?:r|n|t|è|a)|er|on|rt|é|na|ona)(?![\p{L}\p{N}])/gu,
    expected: (found) => `\`${catalanOrdinal(found)}\``,
    mend: "a Catalan ordinal is its number and its last letter",
  },
  {
    langs: ["ca"],
    pattern: /(?<![\p{L}\p{N}.,])(?!(?:[13]r|2n|4t|(?:[05-9]|\d+)è)(?![\p{L}\p{N}]))\d+[rntè](?![\p{L}\p{N}])/gu,
    expected: (found) => `\`${catalanOrdinal(found)}\``,
    mend: "its letter is the last of the word",
  },
];

/** Ordinals as each language writes them: `2.º`, `2.ª`, `1.er` in Spanish, `1r`, `2n`, `3r`, `4t`, `5è`, `2a` in Catalan. */
export const ordinals: ReviewRule = {
  rule: "ordinals",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};

function spanishOrdinal(found: string): string {
  const [, number = "", ending = ""] = /^(\d+)(.*)$/u.exec(found) ?? [];
  return ending === "er" ? `${number}.er` : `${number}.${/[ªa]$/u.test(ending) ? "ª" : "º"}`;
}

function catalanOrdinal(found: string): string {
  const [, number = "", ending = ""] = /^(\d+)\.?(.*)$/u.exec(found) ?? [];
  return number + (/[ªa]$/u.test(ending) ? "a" : (catalan[number] ?? "è"));
}
