import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { perText } from "../words/per-text.ts";
import { type Run, runsOf } from "../words/slips.ts";

const langs: ReadonlySet<string> = new Set(["es", "ca"]);

/**
 * Quotes are « », and “ ” inside them, as the academies of both languages ask (Ortografía 2010, 3.4.8; Ortografia catalana
 * 2017, 4.3). What is opened is closed.
 */
export const quoteMarks: ReviewRule = {
  rule: "quote-marks",
  looksAt: "file",
  check: perText(({ lang, text }, say) => {
    if (!langs.has(lang)) return;
    for (const run of runsOf(text)) {
      for (const { index, found, expected, mend } of breaches(run)) {
        say(run.offset + index, unexpected(quote(found), expected, mend));
      }
    }
  }),
};

interface Breach {
  readonly index: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

function breaches({ text }: Run): Breach[] {
  const found: Breach[] = [];
  const open: number[] = [];
  const near = (index: number) => text.slice(index, index + 20).split(/[\n\0]/u)[0] ?? "";
  const say = (index: number, expected: string, mend: string) =>
    found.push({ index, found: near(index), expected, mend });
  for (const { 0: sign, index } of text.matchAll(/[«»"“”„‟]|(?<![\p{L}\p{N}\0])['‘](?=[\p{L}¿¡])/gu)) {
    if (sign === "«") open.push(index);
    else if (sign === "»") {
      if (open.pop() === undefined) say(index, "a quote that was opened", "open it with `«`");
    } else if (sign === '"' || sign === "'" || sign === "‘") {
      say(index, "`«` and `»`", "inside a quote, write “ and ”");
    } else if (open.length === 0) {
      say(index, "`«` and `»`", "“ and ” are for quotes inside a quote");
    }
  }
  for (const index of open) say(index, "a quote that is closed", "close it with `»`");
  return found;
}
