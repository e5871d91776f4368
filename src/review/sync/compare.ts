import type { CourseRecords } from "../../compiler/course-records.ts";
import type { Parsers } from "../../compiler/parsers.ts";
import { readReviewed } from "../read-file.ts";
import type { KeptText } from "./kept.ts";
import type { SyncText } from "./texts.ts";

/** A text of one language, and in which file it stands. */
export interface PlacedText extends SyncText {
  readonly file: string;
  readonly lang: string;
}

/** A text in every language of the course, in their order. */
export interface SyncBlock {
  readonly family: string;
  readonly name: string;
  readonly sides: readonly PlacedText[];
}

/** How a text stands to what was kept of it. */
export interface Compared extends SyncBlock {
  /** `same` in all languages as when it was kept; `stale` in some; not kept at all, or changed in all: `new`. */
  readonly state: "same" | "stale" | "new";
  readonly kept?: KeptText;
  /** When stale: what has changed since it was kept, and what has not. */
  readonly newer: readonly PlacedText[];
  readonly older: readonly PlacedText[];
}

/** The texts of a course, as far as they can be read in every language, and the families of those that cannot. */
export interface CourseTexts {
  readonly blocks: readonly SyncBlock[];
  readonly unread: ReadonlySet<string>;
}

/** Joins what stands for each other: the nth text of the same name. That there are as many of them is a matter of parity. */
export function joinTexts(records: CourseRecords, files: ReadonlyMap<string, string>, parsers: Parsers): CourseTexts {
  const languages = [...new Set(records.manifest?.value.languages ?? [])];
  const paths = [...records.byPath.values()].flatMap((each) => ("lang" in each ? [each.path] : []));
  const families = new Set(paths.map((path) => path.replace(/\.[^.]+\.md$/u, "")));
  const blocks: SyncBlock[] = [];
  const unread = new Set<string>();
  for (const family of families) {
    const sides = languages.map((lang) => textsIn(`${family}.${lang}.md`, lang, records, files, parsers));
    if (sides.some((each) => each === undefined)) {
      unread.add(family);
      continue;
    }
    const [first = new Map<string, PlacedText>(), ...others] = sides.flatMap((each) => each ?? []);
    for (const [key, text] of first) {
      const twins = others.flatMap((each) => each.get(key) ?? []);
      if (twins.length === others.length) blocks.push({ family, name: text.name, sides: [text, ...twins] });
    }
  }
  return { blocks, unread };
}

function textsIn(
  file: string,
  lang: string,
  records: CourseRecords,
  files: ReadonlyMap<string, string>,
  parsers: Parsers,
): Map<string, PlacedText> | undefined {
  const [record, source] = [records.byPath.get(file), files.get(file)];
  if (!record || source === undefined) return undefined;
  if (!("lang" in record)) return new Map();
  const counts = new Map<string, number>();
  return new Map(
    readReviewed(record, source, parsers).synced.map((text) => {
      const count = (counts.get(text.name) ?? 0) + 1;
      counts.set(text.name, count);
      return [`${text.name} ${count}`, { ...text, file, lang }];
    }),
  );
}

/**
 * Compares texts with what was kept. A text is known by its words, so that one that has moved, even to another file, is
 * still known; one that has changed is known by its id, or by the words of the language that has not changed.
 */
export function compareTexts(blocks: readonly SyncBlock[], kept: readonly KeptText[]): Compared[] {
  const free = new Set(kept);
  // By their words in each language, or a long course would be compared each with each.
  const known = new Map<string, KeptText[]>();
  for (const text of kept) {
    for (const [lang, hash] of Object.entries(text.hashes)) {
      const key = wordsKey(text.name, lang, hash);
      const same = known.get(key);
      if (same) same.push(text);
      else known.set(key, [text]);
    }
  }
  const found = new Map<SyncBlock, KeptText>();
  const search = (fits: (block: SyncBlock, text: KeptText) => boolean) => {
    for (const block of blocks) {
      if (found.has(block)) continue;
      const alike = block.sides.flatMap(({ lang, hash }) => known.get(wordsKey(block.name, lang, hash)) ?? []);
      const text = alike.find((each) => free.has(each) && fits(block, each));
      if (!text) continue;
      free.delete(text);
      found.set(block, text);
    }
  };
  const near = (block: SyncBlock, text: KeptText) => block.family === text.family;
  const all = (block: SyncBlock, text: KeptText) => block.sides.every((side) => isSame(side, text));
  const some = (block: SyncBlock, text: KeptText) => block.sides.some((side) => isSame(side, text));
  search((block, text) => near(block, text) && all(block, text));
  search(all);
  search((block, text) => near(block, text) && some(block, text));
  // Only what has an id is sure to be the same in another file.
  search((block, text) => block.name.includes(" ") && some(block, text));
  return blocks.map((block) => stateOf(block, found.get(block)));
}

function wordsKey(name: string, lang: string, hash: string): string {
  return `${name}\n${lang}=${hash}`;
}

function isSame({ lang, hash }: PlacedText, text: KeptText): boolean {
  return text.hashes[lang] === hash;
}

function stateOf(block: SyncBlock, kept: KeptText | undefined): Compared {
  if (!kept) return { ...block, state: "new", newer: [], older: [] };
  const older = block.sides.filter((side) => isSame(side, kept));
  const newer = block.sides.filter((side) => kept.hashes[side.lang] !== undefined && !isSame(side, kept));
  if (older.length === block.sides.length) return { ...block, state: "same", kept, newer: [], older: [] };
  // A language that has been added says nothing of the others.
  if (newer.length === 0) return { ...block, state: "new", kept, newer: [], older: [] };
  return { ...block, state: "stale", kept, newer, older };
}
