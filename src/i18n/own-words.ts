import type { InterfaceLang } from "./i18n.ts";

/** A tree of words: keys, and at the leaves what is said. Plural forms end in `_one`, `_many`, `_other`. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Widens every leaf to `string`: the same keys in another language. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/**
 * Words that belong to one part of the product (a kind of exercise, say) and travel with its code, so that adding the
 * part needs no line elsewhere. A language that lacks a key does not compile.
 */
export interface OwnWords<W extends WordTree = WordTree> {
  /** Unique among all of them: the i18next namespace. */
  readonly name: string;
  readonly in: Readonly<Record<InterfaceLang, Same<W>>>;
}

type Unplural<K extends string> = K extends `${infer Stem}_${"one" | "many" | "other"}` ? Stem : K;

/** Whole keys of a tree, as `a.b`; plural forms by their stem. */
export type KeyOf<W> = {
  [K in keyof W & string]: W[K] extends string ? Unplural<K> : `${K}.${KeyOf<W[K]>}`;
}[keyof W & string];

/** Says one of a part's own words, its places filled in. */
export type Say<W> = (key: KeyOf<W>, values?: Readonly<Record<string, string | number>>) => string;

/** Joins a part's words in every language. Spanish declares the keys. */
export function ownWords<W extends WordTree>(
  name: string,
  words: { readonly es: W } & Readonly<Record<InterfaceLang, Same<W>>>,
): OwnWords<W> {
  return { name, in: words };
}

/**
 * A quotation within a quotation has “” in both languages: words that an author has quoted may stand in ours. What is
 * nothing but a quotation is quoted once.
 */
export function nestQuotes(text: string): string {
  let depth = 0;
  return text.replace(/««([^«»]*)»»/g, "«$1»").replace(/[«»]/g, (mark) => {
    if (mark === "«") return depth++ === 0 ? mark : "“";
    if (depth > 0) depth--;
    return depth === 0 ? mark : "”";
  });
}
