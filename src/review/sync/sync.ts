import { type Compared, type CourseTexts, compareTexts, type SyncBlock } from "./compare.ts";
import type { KeptText } from "./kept.ts";

/** A line of a file that somebody has looked at: what stands there says the same as its twins. */
export interface Seen {
  readonly file: string;
  readonly line: number;
}

export interface Synced {
  /** What is to be kept from now on. */
  readonly texts: readonly KeptText[];
  /** What was written down, and was not the same before. */
  readonly recorded: readonly Compared[];
  /** What was changed in one language alone, and nobody has looked at: kept as it was. */
  readonly left: readonly Compared[];
  /** Lines that were said to be seen and hold no text that is behind. */
  readonly idle: readonly Seen[];
  /** Files whose texts could not be read in every language: kept as they were. */
  readonly unread: readonly string[];
}

/**
 * Writes down what the languages of a course say alike now: texts that are new, or were changed in all languages. A text
 * that was changed in one language alone is left behind, unless it was seen.
 */
export function syncTexts(
  { blocks, unread }: CourseTexts,
  kept: readonly KeptText[],
  seen: readonly Seen[] | "all",
): Synced {
  // What cannot be read now must not lose its line to a text that has moved.
  const waiting = kept.filter(({ family }) => unread.has(family));
  const compared = compareTexts(
    blocks,
    kept.filter(({ family }) => !unread.has(family)),
  );
  const stale = compared.filter(({ state }) => state === "stale");
  const looked = stale.filter((block) => seen === "all" || seen.some((each) => holds(block, each)));
  const left = stale.filter((block) => !looked.includes(block));
  const texts = compared.map((block) => (left.includes(block) && block.kept ? moved(block.kept, block) : keep(block)));
  return {
    texts: [...texts, ...waiting],
    recorded: compared.filter((block) => block.state === "new" || looked.includes(block)),
    left,
    idle: seen === "all" ? [] : seen.filter((each) => !stale.some((block) => holds(block, each))),
    unread: [...unread].sort(),
  };
}

function holds({ sides }: SyncBlock, { file, line }: Seen): boolean {
  return sides.some((side) => side.file === file && line >= side.at.line && line <= side.lastLine);
}

function keep({ family, name, sides }: SyncBlock): KeptText {
  return { family, name, hashes: Object.fromEntries(sides.map(({ lang, hash }) => [lang, hash])) };
}

function moved(kept: KeptText, { family }: SyncBlock): KeptText {
  return { ...kept, family };
}
