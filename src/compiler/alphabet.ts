import type { GlossaryLetter, GlossaryTerm } from "../course/references.ts";
import type { Lang } from "../course/types.ts";

/** Terms in the alphabet of their language, under the letters that they begin with. */
export function byLetter(terms: readonly GlossaryTerm[], lang: Lang): readonly GlossaryLetter[] {
  // What is no letter does not count: «l·l» stands where «ll» does, and a quotation mark has no place in an alphabet.
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true, numeric: true });
  const sorted = [...terms].sort((a, b) => compare(a.term, b.term) || (a.id < b.id ? -1 : 1));
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of sorted) {
    const letter = letterOf(term.term, lang);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, of]) => ({ letter, terms: of }));
}

/** The letter that a term stands under: without its accents, unless they make another letter of it, as in Spanish ñ. */
export function letterOf(term: string, lang: Lang): string {
  const [first = "#"] = /[\p{L}\p{N}]\p{M}*/u.exec(term) ?? [];
  if (/^\p{N}/u.test(first)) return "0–9";
  const bare = first.normalize("NFD").replace(/\p{M}/gu, "");
  const { compare } = new Intl.Collator(lang, { sensitivity: "base" });
  return (compare(bare, first) === 0 ? bare : first.normalize("NFC")).toLocaleUpperCase(lang);
}
