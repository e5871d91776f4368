import type { Diagnostic } from "../../compiler/diagnostics.ts";
import type { Lexicon } from "./lexicon.ts";

/** A word of the project that the dictionary lacks, and why it is right. */
export interface Listed {
  readonly word: string;
  readonly reason: string | undefined;
  readonly line: number;
}

/** Reads a list: a word a line, then ` # ` and the reason. Empty lines, and lines of nothing but a comment, are passed over. */
export function readWordList(text: string): Listed[] {
  return text.split("\n").flatMap((row, index) => {
    const [, word, reason] = /^\s*([^\s#]+)\s*(?:#\s*(.*?))?\s*$/.exec(row) ?? [];
    if (word !== undefined) return [{ word, reason: reason || undefined, line: index + 1 }];
    return /^\s*(#|$)/.test(row) ? [] : [{ word: row.trim(), reason: undefined, line: index + 1 }];
  });
}

/** What is wrong with the list itself; `used` are the words for which it was needed, or `undefined` if that is not known. */
export function wordListProblems(
  file: string,
  list: readonly Listed[],
  dictionary: Lexicon,
  used: ReadonlySet<string> | undefined,
): Diagnostic[] {
  const seen = new Set<string>();
  return list.flatMap(({ word, reason, line }) => {
    const problems: string[] = [];
    const problem = (what: string) => problems.push(`Unexpected word "${word}" in the list, ${what}`);
    if (reason === undefined) problem('expected its reason after it; write "word # why it is right"');
    if (dictionary.has(word)) problem("expected only words that the dictionary lacks; take it out");
    else if (seen.has(word)) problem("expected each word once; take it out");
    else if (used !== undefined && !used.has(word)) problem("expected only words that a text uses; take it out");
    seen.add(word);
    return problems.map((message) => ({
      file,
      line,
      column: 1,
      severity: "error" as const,
      rule: "spelling",
      message,
    }));
  });
}
