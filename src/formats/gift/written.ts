import type { Root } from "hast";
import { escapeHtml, htmlOf, type ProseHow } from "../prose.ts";
import { escaped } from "./escapes.ts";
import type { OutNote } from "./notes.ts";
import type { Extra } from "./types.ts";

/** What a kind's item becomes; all texts as GIFT writes them. */
export interface Written {
  /** What stands before the braces, after `[html]`. */
  readonly before: string;
  /** Between the braces, each on a line of its own. */
  readonly answers: readonly string[];
  /** Behind `{`: a numerical question has its own. */
  readonly opens?: string;
  /** What stands after the braces: the rest of a sentence. */
  readonly after?: string;
  /** What is shown after any answer, as HTML. */
  readonly general?: string;
  readonly extra?: Extra;
  readonly notes: readonly OutNote[];
}

/** An item that is not carried, and why. */
export interface NotWritten {
  readonly refused: OutNote;
}

/** HTML as a text of GIFT. What begins like a format's name or a weight is none. */
export function giftHtml(html: string): string {
  const guarded = html.replace(/^[[%]/u, (mark) => (mark === "[" ? "&#91;" : "&#37;"));
  // `&#…;` is ours: its `#` is escaped like any other.
  return escaped(guarded);
}

/** Prose as a text of GIFT. */
export function giftProse(prose: Root, how?: ProseHow): string {
  return giftHtml(htmlOf(prose, how));
}

/** A right side of a pair: plain text. */
export function giftPlain(text: string): string {
  return escaped(text);
}

/** `%50%`. */
export function weightMark(weight: number | string): string {
  return `%${weight}%`;
}

/** Reasons for the parts of an answer, for after it. `reasonsIn` of the reader knows them by their class. */
export function reasonsList(reasons: readonly { readonly of: string; readonly says: Root }[]): string {
  const items = reasons.map(({ of, says }) => `<li><b>${escapeHtml(of)}</b> ${htmlOf(says)}</li>`);
  return `<ol class="reasons">${items.join("")}</ol>`;
}
