import { quote, unexpected } from "../../compiler/message.ts";
import { choicesOf } from "../choices.ts";
import type { Text } from "../course.ts";
import { type Cues, cuesOf } from "../cues/cues.ts";
import type { ReviewRule } from "../rule.ts";
import { placeOfWords, sentencesOf, wordsIn } from "../text.ts";

/**
 * A question asks for what is so: who overlooks a "not" fails though they know, and who practises picks wrong practice
 * (Haladyna 2002, doi 10.1207/S15324818AME1503_5). What the scene denies does no harm.
 */
export const negativeStem: ReviewRule = {
  rule: "negative-stem",
  looksAt: "file",
  check(course, report) {
    for (const { item, blank } of choicesOf(course.items)) {
      const cues = cuesOf(item.lang);
      const asked = cues && !blank ? negativeIn(item.prompt, cues) : undefined;
      if (!asked) continue;
      const { text, sentence, words } = asked;
      const at = placeOfWords(course, item.file, text, words);
      const mend = "turn the question round, or ask with `:::multiple` or `:::sort` which is which";
      report(item.file, at, unexpected(`negative in the question ${quote(sentence)}`, "one for what is so", mend));
    }
  },
};

/** The sentence of a stem that asks for what is not so, and what tells. */
function negativeIn(prompt: readonly Text[], { negative, exception }: Cues) {
  const sentences = prompt.flatMap((text) => sentencesOf(text.text).map((sentence) => ({ text, sentence })));
  const questions = sentences.filter(({ sentence }) => sentence.includes("?"));
  const asking = questions.length > 0 ? questions : sentences.slice(-1);
  // «Todas ayudan, excepto una. ¿Cuál?»: the sentence before says what is asked.
  const short = asking.every(({ sentence }) => wordsIn(sentence).length <= 2);
  const [before] = short ? sentences.slice(sentences.indexOf(asking[0] as never) - 1) : [];
  for (const each of asking) {
    const words = negative.exec(each.sentence)?.[0] ?? exception.exec(each.sentence)?.[0];
    if (words !== undefined) return { ...each, words };
  }
  const words = before && exception.exec(before.sentence)?.[0];
  return before && words ? { ...before, words } : undefined;
}
