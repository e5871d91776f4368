import type { NoteData } from "../../learning/notes.ts";

/** How a note begins, to call it by: its first words, else those that it marks, else its section or lesson. */
export function startOf({ text, quote, heading, title }: NoteData): string {
  const words = (text.trim() || quote || heading || title).replace(/\s+/g, " ").replace(/[«»]/g, "").trim();
  if (words.length <= 40) return words;
  const cut = words.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/\s+\S*$/, "") || cut}…`;
}
