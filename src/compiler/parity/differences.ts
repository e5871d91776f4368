import { canonicalJson } from "../../base/hash.ts";

/** The first place in which two values differ: what is found there and what was expected, as a message says it. */
export interface Difference {
  readonly found: string;
  readonly expected: string;
}

/**
 * Finds where the shapes of two exercises differ, and says it to an author rather than in JSON: `` 3 `blanks` ``,
 * `` item 2 with `key` 1 ``. Positions count from 1, and so do those that a key holds.
 */
export function differenceOf(first: unknown, second: unknown, name = "answers"): Difference {
  const [a, b] = [first ?? null, second ?? null];
  if (name === "right") return { found: `right answer ${positions(b)}`, expected: positions(a) };
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return { found: `${b.length} \`${name}\``, expected: `${a.length}` };
    const at = a.findIndex((each, index) => canonicalJson(each) !== canonicalJson(b[index]));
    const inner = differenceOf(a[at], b[at], name);
    return { ...inner, found: `item ${at + 1} with ${inner.found}` };
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    const key = keys.find((each) => canonicalJson(a[each] ?? null) !== canonicalJson(b[each] ?? null));
    if (key !== undefined) return differenceOf(a[key], b[key], key);
  }
  return { found: `\`${name}\` ${show(b, name)}`, expected: show(a, name) };
}

/** Keys are kept as indexes, which begin with 0. */
function positions(value: unknown): string {
  return [value]
    .flat()
    .map((each) => Number(each) + 1)
    .join(", ");
}

function show(value: unknown, name: string): string {
  if (value === null) return "none";
  if (typeof value === "number") return name === "key" ? positions(value) : String(value);
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
