import { quote, unexpected } from "../../compiler/message.ts";
import { choicesOf, standsForOthers } from "../choices.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * "All of the above" is found by knowing two, "none of the above" without knowing what is right; and after a shuffle
 * nothing stands above (Haladyna 2002, doi 10.1207/S15324818AME1503_5).
 */
export const allOrNone: ReviewRule = {
  rule: "all-or-none",
  looksAt: "file",
  check({ items }, report) {
    for (const { item, options } of choicesOf(items)) {
      for (const { text, at } of options) {
        if (!standsForOthers({ text, at }, item.lang)) continue;
        const mend = "write an option of its own, make it `:::multiple`, or leave it out";
        report(item.file, at, unexpected(`option ${quote(text)}`, "options that stand by themselves", mend));
      }
    }
  },
};
