/** How names of people are compared: what is the same to a reader is the same here. */

/** The words of a name without case, accents and punctuation, in their order. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The same for names that differ in case, accents or the order of their words: «Pérez Soler, Ana» is «Ana Pérez Soler». */
export function nameKey(name: string): string {
  // Of a name without letters there is nothing to fold.
  return [...wordsOfName(name)].sort().join(" ") || name;
}

/** The same for numbers that differ in case, spaces, hyphens or zeros before them. */
export function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/[\s.\-_/]+/g, "")
    .replace(/^0+(?=.)/, "");
}

/** Words between names, which one writes and another leaves out: «Mas i Soler», «de la Fuente». */
const between = new Set(["i", "y", "e", "de", "del", "la", "las", "los", "el", "dels", "les"]);

/**
 * Whether two names may be the same person's, though they are not the same: all words of the shorter, two at least, are in the longer. A
 * second surname is often left out.
 */
export function mayBeSame(one: string, other: string): boolean {
  const telling = (name: string) => wordsOfName(name).filter((word) => !between.has(word));
  const [short = [], long = []] = [telling(one), telling(other)].sort((a, b) => a.length - b.length);
  return short.length > 1 && nameKey(one) !== nameKey(other) && short.every((word) => long.includes(word));
}
