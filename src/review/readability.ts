import { splitSentences, wordsIn } from "./sentences.ts";
import { syllablesOf } from "./syllables.ts";

/** How easily a text is read, and what the INFLESZ scale calls that. */
export interface Readability {
  readonly score: number;
  readonly grade: Grade;
}

export type Grade = "muy difícil" | "algo difícil" | "normal" | "bastante fácil" | "muy fácil";

/**
 * Szigriszt's perspicuity, 206.835 − 62.3 · syllables ÷ words − words ÷ sentences (Szigriszt Pazos 1993), graded on the INFLESZ
 * scale (Barrio-Cantalejo 2008, An Sist Sanit Navar 31(2)). It is validated for Spanish. For Catalan it is the same sum over
 * Catalan syllables, and no more than a comparison of Catalan texts among themselves. Numbers are left out.
 */
export function readabilityOf(text: string, lang: string): Readability | undefined {
  return readabilityOfSentences(
    splitSentences(text).map((each) => each.text),
    lang,
  );
}

/** The same of a text whose sentences are known. Without words, or in another language, there is none. */
export function readabilityOfSentences(sentences: readonly string[], lang: string): Readability | undefined {
  if (lang !== "es" && lang !== "ca") return undefined;
  const words = sentences.map(wordsIn).filter(({ length }) => length > 0);
  const all = words.flat();
  if (all.length === 0) return undefined;
  const syllables = all.reduce((sum, word) => sum + syllablesOf[lang](word), 0);
  const score = perspicuity(syllables, all.length, words.length);
  return { score, grade: gradeOf(score) };
}

/** Szigriszt's formula. */
export function perspicuity(syllables: number, words: number, sentences: number): number {
  return 206.835 - (62.3 * syllables) / words - words / sentences;
}

/** The INFLESZ scale. */
export function gradeOf(score: number): Grade {
  if (score < 40) return "muy difícil";
  if (score < 55) return "algo difícil";
  if (score < 65) return "normal";
  return score <= 80 ? "bastante fácil" : "muy fácil";
}
