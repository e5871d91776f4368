import type { OutNote } from "./gift/notes.ts";
import type { Note } from "./note.ts";
import type { QtiNote } from "./qti/notes.ts";

/** Formats in which questions can leave the course. */
export const outFormats = ["gift", "qti"] as const;
export type OutFormat = (typeof outFormats)[number];

/** What the file is called that questions leave in. Moodle wants a GIFT file to end in `.txt`. */
export function fileName(format: OutFormat, course: string, lang: string): string {
  return { gift: `${course}-${lang}.gift.txt`, qti: `${course}-${lang}-qti.zip` }[format];
}

/** Codes of notes that say that an item stays behind as a whole, by format. */
export const leavesOut: { readonly [Format in OutFormat]: ReadonlySet<string> } = {
  gift: new Set<OutNote>(["kind", "several-blanks", "arrow", "too-many-right"]),
  qti: new Set<QtiNote>(["kind"]),
};

/** The same said of several items. */
export interface Said<What extends string> {
  readonly what: What;
  /** Ids, each once, in the order in which they were told of. */
  readonly items: readonly string[];
}

/** Notes by what they say, what is said of most items first. */
export function byWhat<What extends string>(notes: readonly Note<What>[]): readonly Said<What>[] {
  const found = new Map<What, Set<string>>();
  for (const { what, item } of notes) found.set(what, (found.get(what) ?? new Set()).add(item));
  return [...found]
    .map(([what, items]) => ({ what, items: [...items] }))
    .sort((a, b) => b.items.length - a.items.length);
}
