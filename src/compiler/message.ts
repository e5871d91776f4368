/** The one grammar of messages: *Unexpected X, expected Y; how to mend it*. */
export function unexpected(found: string, expected: string, mend: string): string {
  return `Unexpected ${found}, expected ${expected}; ${mend}`;
}

/** The author's own words in backticks, on one line, cut when they are long. */
export function quote(value: string): string {
  const line = value.replace(/\s+/gu, " ").trim();
  const cut = [...line].length > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
  return `\`${cut}\``;
}

/** `a`, `b` or `c`, each in backticks. */
export function oneOf(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(", ")} or ${last}`;
}

/** `a`, `b` and `c`, each in backticks; of more than four, the first three and how many there are besides. */
export function allOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const [shown, last] =
    quoted.length > 4 ? [quoted.slice(0, 3), `${quoted.length - 3} more`] : [quoted.slice(0, -1), quoted.at(-1)];
  return shown.length === 0 ? `${last}` : `${shown.join(", ")} and ${last}`;
}

/** How to mend a name that does not exist: the most alike that does, or else what is said otherwise. */
export function didYouMean(name: string, names: readonly string[], otherwise: string): string {
  const best = nearest(name, names);
  return best === undefined ? otherwise : `did you mean \`${best}\`?`;
}

/** The name that an author most likely meant; `undefined` when none is alike. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({ each, distance: editDistance(name, each) }))
    .filter(({ each, distance }) => distance <= Math.ceil(each.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return best?.each;
}

/** Levenshtein distance: insertions, deletions and replacements that lead from one word to the other. */
export function editDistance(from: string, to: string): number {
  // An author's slip is short; a long text is no near miss of any name.
  if (Math.abs(from.length - to.length) > 40) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** How many there are of something, as an English text says it. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
