import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";

/** In fewer words nobody can say what follows and why. */
const LEAST = 8;

/**
 * A reason says what follows from an answer, and why: elaborated feedback teaches, "right" and "wrong" do not (Van der
 * Kleij 2015, doi 10.3102/0034654314564881).
 */
export const feedbackLength: ReviewRule = {
  rule: "feedback-length",
  check({ items }, report) {
    for (const { file, options } of items) {
      for (const { text, why } of options) {
        if (!why || wordCount(why.text) >= LEAST) continue;
        const found = `feedback of ${wordCount(why.text)} words on ${quote(text)}`;
        report(file, why.at, unexpected(found, `${LEAST} or more`, "say what follows from it, and why"));
      }
    }
  },
};

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’·.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
