import type { ReviewRule } from "../rule.ts";
import { placeAt } from "../words/prose.ts";
import { oncePerText } from "../words/texts.ts";
import { wordingSlips } from "../words/wording.ts";

const slipsOf = oncePerText(({ text, lang }) => wordingSlips(text, lang));

/** The course speaks Spanish as in Spain, and a Catalan that was not thought in Spanish. The lists say which words, and why. */
export const wording: ReviewRule = {
  rule: "wording",
  check(course, report) {
    for (const each of course.texts) {
      for (const { offset, message } of slipsOf(each)) report(each.file, placeAt(each.text, offset), message);
    }
  },
};
