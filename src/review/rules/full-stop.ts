import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewItem, Text } from "../course.ts";
import type { ReviewReport, ReviewRule } from "../rule.ts";
import { perText } from "../words/per-text.ts";
import { placeAt } from "../words/prose.ts";

/** A stop that belongs to a word: `etc.`, `a. m.`, `núm.`, `Sra.` */
const abbreviation = /(?<!\p{L})(?:etc|núm|p[áà]g|Sr[ae]?s?|Dra?|\p{L})\.$/u;
/** Headings, and lines of front matter. */
const titles = /^(?:#{2,4} |[ ]*title: |[ ]+text: ).*[^.\n]\.$/gmu;
const ends = /(?:[.…?!]|[.…?!][»”)]+|:)$/u;

/**
 * What can be picked has no full stop, being a phrase among others, and neither have titles and objectives; a reason is one or more sentences, and ends as they do.
 * In Spanish a stop stands after the quote that it ends, not in it (Ortografía 2010, 3.4.1.2); Catalan may do both.
 */
export const fullStop: ReviewRule = {
  rule: "full-stop",
  looksAt: "file",
  check(course, report) {
    for (const item of course.items) checkItem(item, report);
    for (const { file, lang, text } of course.texts) {
      if (lang !== "es" && lang !== "ca") continue;
      for (const { 0: title, index } of (course.files.get(file) ?? "").matchAll(titles)) {
        if (abbreviation.test(title)) continue;
        const at = placeAt(text, index + title.length - 1);
        report(
          file,
          at,
          unexpected(quote(lastWords(title)), "no full stop after a title or an objective", "take it out"),
        );
      }
    }
    stopsInQuotes(course, report);
  },
};

const stopsInQuotes = perText(({ lang, text }, say) => {
  if (lang !== "es") return;
  // From the beginning of what is written together, or each of its letters is tried as one.
  for (const { 0: found, 1: word = "", index } of text.matchAll(/(?<![^\s\0])([^\s\0]*[^\s\0.])\.»(?=[\s\0.]|$)/gu)) {
    say(index + word.length, unexpected(quote(found), quote(`${word}».`), "put the stop outside the quote"));
  }
});

function checkItem({ file, lang, options, after }: ReviewItem, report: ReviewReport) {
  if (lang !== "es" && lang !== "ca") return;
  for (const { text, at, why } of options) {
    if (/[^.]\.$/u.test(text) && !abbreviation.test(text)) {
      report(file, at, unexpected(quote(lastWords(text)), "no full stop after what can be picked", "take it out"));
    }
    if (why) checkEnd(file, why, report);
  }
  if (after) checkEnd(file, after, report);
}

function checkEnd(file: string, { text, at }: Text, report: ReviewReport) {
  if (text === "" || ends.test(text)) return;
  report(file, at, unexpected(quote(lastWords(text)), "a full stop after a reason", "end the sentence"));
}

function lastWords(text: string): string {
  return text.split(" ").slice(-4).join(" ");
}
