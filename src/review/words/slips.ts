import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewCourse } from "../course.ts";
import type { ReviewReport } from "../rule.ts";
import { BLANK, type Prose, placeAt } from "./prose.ts";

/** A slip of the pen that a pattern finds, in the languages whose rules the course knows. */
export interface Slip {
  readonly langs: readonly ("es" | "ca")[];
  /** With the flags `g` and `u`. What it matches is named in the message, and where it begins is the place. */
  readonly pattern: RegExp;
  readonly expected: string | ((found: string) => string);
  readonly mend: string;
  /** Says no to what the pattern alone would find. */
  readonly unless?: (prose: Prose, offset: number) => boolean;
}

/** Both languages of the course. */
export const both = ["es", "ca"] as const;

/** Reports every slip in what people read. */
export function reportSlips({ texts }: ReviewCourse, report: ReviewReport, slips: readonly Slip[]): void {
  for (const text of texts) {
    for (const { offset, message } of findSlips(text, slips)) report(text.file, placeAt(text.text, offset), message);
  }
}

interface Found {
  readonly offset: number;
  readonly message: string;
}

function findSlips(prose: Prose, slips: readonly Slip[]): Found[] {
  return slips.flatMap(({ langs, pattern, expected, mend, unless }) => {
    if (!langs.some((lang) => lang === prose.lang)) return [];
    return [...prose.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (unless?.(prose, index)) return [];
      const instead = typeof expected === "string" ? expected : expected(found);
      return [{ offset: index, message: unexpected(quote(aroundOf(prose.text, index, found)), instead, mend) }];
    });
  });
}

/** What was found; a sign with the words that it stands between, since alone it is not found again by eye. */
function aroundOf(text: string, index: number, found: string): string {
  if (/[\p{L}\p{N}]/u.test(found)) return found;
  const before = /[^\s\0]{0,20}[ \u00a0]?$/u.exec(text.slice(0, index))?.[0] ?? "";
  const after = /^[ \u00a0]?[^\s\0]{0,20}/u.exec(text.slice(index + found.length))?.[0] ?? "";
  return `${before}${found}${after}`.replaceAll(BLANK, "");
}

/** A run of text that belongs together: what a sign opens in it, it closes. */
export interface Run {
  readonly text: string;
  readonly offset: number;
}

/** The paragraphs, items, rows and titles of a text. Markers are blanked, so that a line which begins with one is a new run. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const run of text.split(/\n(?=\n|\0|$)/u)) {
    if (/[\p{L}\p{N}]/u.test(run)) runs.push({ text: run, offset });
    offset += run.length + 1;
  }
  return runs;
}
