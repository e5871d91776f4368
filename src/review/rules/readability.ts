import { oncePer } from "../../base/once-per.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { readabilityOfSentences } from "../readability.ts";
import type { ReviewRule } from "../rule.ts";
import { runningSentences, type Sentence, wordsIn } from "../sentences.ts";
import { placeAt } from "../words/prose.ts";
import type { ReviewText } from "../words/texts.ts";

/**
 * The least score of a lesson's prose. 55 is where INFLESZ begins to call Spanish "normal". For Catalan there is no such
 * scale: over the course's first 17 lessons the same sum was 4 to 11 points higher in Catalan than in the Spanish twin, 7 on
 * average, so that 62 there is no harder than 55 in Spanish.
 */
export const LEAST_EASE: Readonly<Record<string, number>> = { es: 55, ca: 62 };

/** Flesch's formulas are for samples of a hundred words; in fewer, one long word decides. */
const SAMPLE = 100;

/**
 * The prose of a lesson, outside its exercises, is "normal" to read or easier: for grown-ups who left school long ago or learnt
 * the language late, too (Barrio-Cantalejo 2008).
 */
export const readability: ReviewRule = {
  rule: "readability",
  looksAt: "file",
  check(course, report) {
    for (const each of course.texts) {
      const { file, lang, text } = each;
      const least = LEAST_EASE[lang];
      if (least === undefined || course.records.byPath.get(file)?.role !== "lesson") continue;
      const { words, score, grade } = easeOf(each);
      if (words < SAMPLE || score === undefined || score >= least) continue;
      const [first, ...others] = hardest(runningSentences(each, "outside exercises"), lang);
      if (!first) continue;
      const found = `readability of ${Math.floor(score)} («${grade}») over ${words} words`;
      const lines = others.map(({ offset }) => placeAt(text, offset).line);
      const then = lines.length > 0 ? `, then in line ${lines.join(" and ")}` : "";
      const mend = `begin with the hardest sentence, ${quote(readable(first))}${then}: shorter words, or two sentences`;
      report(file, placeAt(text, first.offset), unexpected(found, `${least} or more`, mend));
    }
  },
};

const easeOf = oncePer((text: ReviewText) => {
  const sentences = runningSentences(text, "outside exercises");
  const words = sentences.reduce((sum, each) => sum + wordsIn(each.text).length, 0);
  return { words, ...readabilityOfSentences(textsIn(sentences), text.lang) };
});

/** The three sentences that are hardest to read by themselves. A few words are hard to no one. */
function hardest(sentences: readonly Sentence[], lang: string): Sentence[] {
  return sentences
    .filter(({ text }) => wordsIn(text).length >= 8)
    .map((sentence) => ({ sentence, score: readabilityOfSentences([sentence.text], lang)?.score ?? 0 }))
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ sentence }) => sentence);
}

function textsIn(sentences: readonly Sentence[]): string[] {
  return sentences.map(({ text }) => text);
}

function readable({ text }: Sentence): string {
  return text.replaceAll("\0", "");
}
