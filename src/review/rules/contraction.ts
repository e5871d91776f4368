import type { ReviewRule } from "../rule.ts";
import { reportSlips, type Slip } from "../words/slips.ts";

/** Words before which Catalan does not elide: an i or u that is a consonant, names of letters, an h that is heard. */
const stays =
  "i[aeo]\\p{L}|u[aei]\\p{L}|hi[ae]\\p{L}|h(?:[aou]ll|and|oc|ip-hop|obb|ardw|ack|ost)\\p{L}|u?ix|[aeiou](?!\\p{L})|essa|ella";
/** In a name an h may be heard: «la Hanan», «la Hilda». */
const vowel = "(?:h?[aàeèéiíïoòóuúü]|[AÀEÈÉIÍOÒÓUÚ])\\p{L}";

const catalan: Readonly<Record<string, string>> = {
  ...{ "a el": "al", "a els": "als", "de el": "del", "de els": "dels", "per el": "pel", "per els": "pels" },
};

const slips: readonly Slip[] = [
  {
    langs: ["es"],
    // Not «de El Prat»: what belongs to a name stays.
    pattern: /(?<![\p{L}\p{N}])(?:[aA]|[dD]e) el(?= \p{Ll})/gu,
    expected: (found) => (found.toLowerCase().startsWith("a") ? "`al`" : "`del`"),
    mend: "the two words are one",
  },
  {
    langs: ["ca"],
    pattern: /(?<![\p{L}\p{N}'])(?:[aA]|[dD]e|[pP]er) els?(?= \p{Ll})/gu,
    expected: (found) => `\`${catalan[found.toLowerCase()] ?? ""}\``,
    mend: "the two words are one",
  },
  {
    langs: ["ca"],
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'·-])(?:[eE]l|[dD]e) (?=(?!(?:${stays}))${vowel})`, "gu"),
    expected: (found) => `\`${/^d/iu.test(found) ? "d'" : "l'"}\``,
    mend: "before a vowel the word is cut short",
  },
  {
    langs: ["ca"],
    // Not «la hisenda», «la universitat»: an i or u without stress.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'·-])[lL]a (?=(?!(?:${stays}))(?:h?[aàeèéíoòóú]|[AÀEÈÉÍOÒÓÚ])\\p{L})`, "gu"),
    expected: "`l'`",
    mend: "before a vowel the word is cut short",
  },
];

/** What is said as one word is written as one: `al`, `del`, `pel`, `l'`, `d'` (Ortografía 2010, 5.4; Ortografia catalana 2017, 4.1). */
export const contraction: ReviewRule = {
  rule: "contraction",
  looksAt: "file",
  check: (course, report) => reportSlips(course, report, slips),
};
