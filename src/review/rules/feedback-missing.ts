import { counted, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * Every answer is explained, also where a kind lets it be left out: to be told "right" or "wrong" alone teaches next to
 * nothing (effect 0.05 against 0.49: Van der Kleij 2015, doi 10.3102/0034654314564881).
 */
export const feedbackMissing: ReviewRule = {
  rule: "feedback-missing",
  looksAt: "file",
  check({ items }, report) {
    for (const { file, options, scored, kind } of items) {
      const bare = options.filter(({ why }) => !why);
      const [first] = bare;
      if (!scored || !first) continue;
      const mend = kind === "match" ? "add a third column that says why" : "add a block quote under each";
      const found = `\`${kind}\` with ${counted(bare.length, "answer")} that ${bare.length === 1 ? "is" : "are"} not explained`;
      report(file, first.at, unexpected(found, "a reason for each", mend));
    }
  },
};
