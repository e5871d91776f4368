import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { wordCount } from "../running-text.ts";

/** In fewer words nobody can say what follows and why. */
const LEAST = 8;
/** The item guide asks for 35 at most, and nobody reads on much longer before the next question. */
const MOST = 45;

/**
 * A reason says what follows from an answer, and why: elaborated feedback teaches, "right" and "wrong" do not (Van der
 * Kleij 2015, doi 10.3102/0034654314564881).
 */
export const feedbackLength: ReviewRule = {
  rule: "feedback-length",
  looksAt: "file",
  check({ items }, report) {
    for (const { file, options } of items) {
      for (const { text, why } of options) {
        const count = why ? wordCount(why.text) : LEAST;
        if (!why || (count >= LEAST && count <= MOST)) continue;
        const found = `feedback of ${count} words on ${quote(text)}`;
        const [expected, mend] =
          count < LEAST
            ? [`${LEAST} or more`, "say what follows from it, and why"]
            : [`${MOST} or fewer`, "keep what follows and why, and leave the rest to the lesson"];
        report(file, why.at, unexpected(found, expected, mend));
      }
    }
  },
};
