import type { ReviewRule } from "../rule.ts";
import { perText } from "../words/per-text.ts";
import { wordingSlips } from "../words/wording.ts";

/** The course speaks Spanish as in Spain, and a Catalan that was not thought in Spanish. The lists say which words, and why. */
export const wording: ReviewRule = {
  rule: "wording",
  looksAt: "file",
  check: perText(({ text, lang }, say) => {
    for (const { offset, message } of wordingSlips(text, lang)) say(offset, message);
  }),
};
