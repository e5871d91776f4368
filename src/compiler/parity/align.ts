import type { Part } from "../part.ts";

/** Parts of two languages that stand for each other; one side is empty where the other has no counterpart. */
export interface Pair {
  readonly a?: Part;
  readonly b?: Part;
}

/** What it costs to leave a part without a counterpart: a little less for one whose id will find it elsewhere. */
function gap(part: Part | undefined): number {
  return part && hasId(part) ? 0.9 : 1;
}

/**
 * Lays two lists of parts beside each other with as few gaps and changes as possible (Needleman–Wunsch), so that one
 * missing block is one problem and everything after it is still compared with its right counterpart.
 */
export function alignParts(a: readonly Part[], b: readonly Part[], isDamaged: (part: Part) => boolean): Pair[] {
  const price = pricer(a, b, isDamaged);
  const table: number[][] = [];
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = a.length; i >= 0; i -= 1) {
    table[i] = [];
    for (let j = b.length; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      const end = i === a.length && j === b.length;
      row[j] = end ? 0 : Math.min(price(i, j) + at(i + 1, j + 1), gap(a[i]) + at(i + 1, j), gap(b[j]) + at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && at(i, j) === price(i, j) + at(i + 1, j + 1)) {
      pairs.push({ a: left, b: right });
      i += 1;
      j += 1;
    } else if (right && at(i, j) === gap(right) + at(i, j + 1)) {
      // Of two ways that cost the same, the one that finds the difference earlier in the second text.
      pairs.push({ b: right });
      j += 1;
    } else if (left) {
      pairs.push({ a: left });
      i += 1;
    }
  }
  return pairs;
}

/** What it costs to take two parts for counterparts; more than two gaps means never. */
function pricer(
  a: readonly Part[],
  b: readonly Part[],
  isDamaged: (part: Part) => boolean,
): (i: number, j: number) => number {
  const [keysA, keysB] = [keySet(a), keySet(b)];
  return (i, j) => {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return Number.POSITIVE_INFINITY;
    // What it is, or should have been, cannot be told.
    if (left.type === "unknown" || right.type === "unknown") return 0.5;
    if (left.key === right.key) return unlikeness(left, right);
    if (left.type !== right.type) return Number.POSITIVE_INFINITY;
    // A problem of its own may have changed its id.
    if (isDamaged(left) || isDamaged(right)) return 0.5;
    // What has an id that is found elsewhere in the other language has its counterpart there.
    const elsewhere = hasId(left) && (keysB.has(left.key) || keysA.has(right.key));
    return elsewhere ? Number.POSITIVE_INFINITY : 1.5 + unlikeness(left, right);
  };
}

/** Breaks ties between blocks of the same sort: those with other terms or another build are less likely a pair. */
function unlikeness(a: Part, b: Part): number {
  return (termsText(a) === termsText(b) ? 0 : 0.2) + (buildText(a) === buildText(b) ? 0 : 0.1);
}

function termsText({ facts }: Part): string {
  return facts.references
    .flatMap((each) => (each.kind === "term" ? [each.to] : []))
    .sort()
    .join();
}

function buildText({ facts }: Part): string {
  return facts.structure.map(({ type }) => type).join();
}

function hasId({ type }: Part): boolean {
  return type === "exercise" || type === "activity";
}

function keySet(parts: readonly Part[]): Set<string> {
  return new Set(parts.map((part) => part.key));
}
