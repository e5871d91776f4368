import { oncePer } from "../base/once-per.ts";
import { BLANK } from "./words/prose.ts";
import type { ReviewText } from "./words/texts.ts";

/** A sentence of a text, and where it begins in it. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

const between = new RegExp(
  `(?<=[.?!…][»”)${BLANK}]*)(?<!(?<!\\p{L})(?:Sra?|Dra?|núm|p[áà]g|art|\\p{Lu})\\.)\\s+(?=${BLANK}*[¿¡«“(—\\p{Lu}\\p{N}])`,
  "u",
);

/** The sentences of running text. What begins with a small letter goes on, as in «¿Qué desea?», dice. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/(?:(?!\n\s*\n)(?:.|\n))+/gu)) {
    let offset = index;
    for (const part of paragraph.split(new RegExp(`(${between.source})`, "u"))) {
      const text = part.trimStart();
      if (/\p{L}/u.test(text)) sentences.push({ text, offset: offset + part.length - text.length });
      offset += part.length;
    }
  }
  return sentences;
}

/** The words of a text; what Catalan joins by an apostrophe or a hyphen is one, and a number is none. */
export function wordsIn(text: string): readonly string[] {
  return text.replaceAll(BLANK, "").match(/(?<![\p{L}\p{N}])\p{L}+(?:['’·-]\p{L}+)*(?![\p{N}])/gu) ?? [];
}

/** Which paragraphs are meant: all, or those outside exercises and activities. */
export type Where = "everywhere" | "outside exercises";

/**
 * The sentences of a file that are read on: those of paragraphs which end as sentences do. Titles, labels, cells and what
 * can be picked are not. Offsets are of the file.
 */
export function runningSentences(text: ReviewText, where: Where): readonly Sentence[] {
  return where === "everywhere" ? everywhere(text) : outsideExercises(text);
}

const everywhere = oncePer((text: ReviewText) => readSentences(text, "everywhere"));
const outsideExercises = oncePer((text: ReviewText) => readSentences(text, "outside exercises"));

function readSentences({ text: prose, paragraphs }: ReviewText, where: Where): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end, exercise } of paragraphs) {
    if (where === "outside exercises" && exercise) continue;
    const raw = prose.slice(start, end);
    const text = raw.replace(/(?<=\n)[\s>]+/gu, (run) => " ".repeat(run.length));
    if (!/[.?!…][»”)]*\s*$/u.test(text.replaceAll(BLANK, ""))) continue;
    for (const each of splitSentences(text)) sentences.push({ text: each.text, offset: start + each.offset });
  }
  return sentences;
}
