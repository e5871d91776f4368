/**
 * A file of which only the words that people read are left. Everything else is blanked, character for character, so
 * that an offset in `text` is an offset in the file.
 */
export interface Prose {
  /** As messages name it. */
  readonly file: string;
  readonly lang: string;
  readonly text: string;
}

/** Offsets of what people read; the end is not in it. */
export type Range = readonly [start: number, end: number];

/** Stands for a character that nobody reads. It is neither a letter nor a space, so that words on its sides stay apart. */
export const BLANK = "\u0000";

/** What looks like prose and is not: addresses, ids of headings, character references. */
const unread = /https?:\/\/[^\s)>"»]+|www\.[^\s)>"»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\{#[^}\n]*\}|&#?\w+;/g;

/** Blanks all of `source` but `ranges`, and in those also `also`. Line ends stay. */
export function keepOnly(source: string, ranges: readonly Range[], also: RegExp = unread): string {
  let text = "";
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start < text.length) continue;
    text += blank(source.slice(text.length, start));
    text += source.slice(start, end).replace(also, blank);
  }
  return text + blank(source.slice(text.length));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, BLANK);
}

/** The line and column of an offset, from 1. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
