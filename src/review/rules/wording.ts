import type { ReviewRule } from "../rule.ts";
import { placeAt } from "../words/prose.ts";
import { textsOf } from "../words/texts.ts";
import { wordingSlips } from "../words/wording.ts";

/** The course speaks Spanish as in Spain, and a Catalan that was not thought in Spanish. The lists say which words, and why. */
export const wording: ReviewRule = {
  rule: "wording",
  check(course, report) {
    for (const { file, lang, text } of textsOf(course)) {
      for (const { offset, message } of wordingSlips(text, lang)) report(file, placeAt(text, offset), message);
    }
  },
};
