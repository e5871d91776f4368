import type { GiftText, Place, TextFormat } from "./types.ts";

/*
 * What GIFT writes with a backslash, as Moodle reads it (`escapedchar_pre` in question/format/gift/format.php): the marks of
 * the format, a backslash itself, and `\n` for a line's end. Before anything else a backslash is no more than that.
 */
const escapes = /\\([\\:#={}~n])/gu;
const formats: readonly string[] = ["moodle", "html", "plain", "markdown"] satisfies readonly TextFormat[];

/**
 * The text with every escape made into as many letters that mean nothing: marks that are found in it are marks, at the same
 * places as in the text.
 */
export function maskOf(text: string): string {
  return text.replace(escapes, "xx");
}

/** The text that was meant. */
export function unescaped(text: string): string {
  return text.replace(escapes, (_, mark: string) => (mark === "n" ? "\n" : mark));
}

/** Text as GIFT writes it: on one line, with nothing in it that GIFT would take for its own. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\\:#={}~]/gu, (mark) => `\\${mark}`)
    .replace(/\n/gu, "\\n");
}

/** A part of a question, by where it begins and ends in what was read. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a question is read from: a block of lines, and where each of its signs stands in the file. */
export interface Block {
  /** Lines of comment are blanked. */
  readonly text: string;
  readonly mask: string;
  place(index: number): Place;
}

/** The part without the space around it. */
export function trimmed({ text }: Block, { from, to }: Part): Part {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { from: start, to: Math.max(start, from + inside.trimEnd().length) };
}

/** Where the format's name ends that a part may begin with: `[html]`. */
export function formatOf({ text }: Block, { from, to }: Part): { readonly format?: TextFormat; readonly from: number } {
  const [all, name] = /^\[([a-z]{4,8})\]/u.exec(text.slice(from, Math.min(to, from + 10))) ?? [];
  if (all === undefined || !formats.includes(name ?? "")) return { from };
  return { format: name as TextFormat, from: from + all.length };
}

/** A part as a text: its format's name is taken off, its escapes undone, the space around it dropped. */
export function textAt(block: Block, part: Part, otherwise: TextFormat): GiftText {
  const whole = trimmed(block, part);
  const { format = otherwise, from } = formatOf(block, whole);
  return { text: unescaped(block.text.slice(from, whole.to)).trim(), format, ...block.place(whole.from) };
}

/** A text, and behind the first `#` what is said of it. */
export function commented(
  block: Block,
  part: Part,
  format: TextFormat,
): { readonly text: GiftText; readonly feedback?: GiftText } {
  // Not in the whole block: that would be looked through once an answer.
  const mark = block.mask.slice(part.from, part.to).indexOf("#");
  const hash = part.from + mark;
  if (mark === -1) return { text: textAt(block, part, format) };
  const feedback = textAt(block, { from: hash + 1, to: part.to }, format);
  return { text: textAt(block, { from: part.from, to: hash }, format), ...(feedback.text !== "" && { feedback }) };
}
