import type { Place } from "../compiler/finding.ts";
import type { ReviewCourse, Text } from "./course.ts";

/** The words of a text in small letters; what an apostrophe joins is two. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:·[\p{L}]+)*/gu) ?? [];
}

/** A pattern that finds any of some phrases whole, whatever their case. A space stands for any white space. */
export function anyOf(...phrases: readonly string[]): RegExp {
  const each = phrases.map((phrase) => phrase.replaceAll(" ", "\\s+").replaceAll("'", "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** The words of a text in an order in which two texts are soon compared. */
export type SortedWords = readonly string[];

/** Whether two texts have so many words in common, as a share of all that they have. Looks no further than it must. */
export function areAlike(one: SortedWords, other: SortedWords, least: number): boolean {
  const all = one.length + other.length;
  /** How many words may stand alone. */
  const most = (1 - least) * all + Number.EPSILON * all;
  if (all === 0 || Math.abs(one.length - other.length) > most) return false;
  let alone = 0;
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length && alone <= most) {
    const [a = "", b = ""] = [one[left], other[right]];
    if (a !== b) alone += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return alone + (one.length - left) + (other.length - right) <= most;
}

/** The sentences of a text. What someone says in it, in quotation marks, is left out: it is not what the author asks. */
export function sentencesOf(text: string): string[] {
  const own = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, "«»");
  return own
    .split(/(?<=[.!?…]|:(?=\s*¿))\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** Where words stand that a text of an item has, as far as the file writes them alike; else where the text begins. */
export function placeOfWords({ files }: ReviewCourse, file: string, { at }: Text, words: string): Place {
  const lines = (files.get(file) ?? "").split("\n");
  for (const [index, line] of lines.slice(at.line - 1).entries()) {
    if (index > 0 && line.trim() === "") break;
    const column = line.indexOf(words, index === 0 ? at.column - 1 : 0);
    if (column >= 0) return { line: at.line + index, column: column + 1 };
  }
  return at;
}
