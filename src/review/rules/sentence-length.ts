import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { runningSentences, wordsIn } from "../sentences.ts";
import { perText } from "../words/per-text.ts";
import { BLANK } from "../words/prose.ts";

/** In more words than these the beginning is forgotten at the end. */
const MOST = 45;

/** A sentence can be kept in mind. On a phone, forty-five words are ten lines. */
export const sentenceLength: ReviewRule = {
  rule: "sentence-length",
  looksAt: "file",
  check: perText((each, say) => {
    if (each.lang !== "es" && each.lang !== "ca") return;
    for (const sentence of runningSentences(each, "everywhere")) {
      const count = wordsIn(sentence.text).length;
      if (count <= MOST) continue;
      const at = sentence.offset + sentence.text.search(/[^\s\0]/u);
      const found = `sentence of ${count} words, ${quote(sentence.text.replaceAll(BLANK, ""))}`;
      say(at, unexpected(found, `${MOST} or fewer`, "make two of it"));
    }
  }),
};
