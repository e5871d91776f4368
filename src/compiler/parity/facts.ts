import type { Place } from "../finding.ts";
import type { Reference } from "../inline.ts";
import { quote, unexpected } from "../message.ts";
import type { Facts, Unit } from "../part.ts";
import { numbersOf } from "./numbers.ts";
import type { Sides } from "./sides.ts";

/** One side of a comparison: facts of a block, and where it begins. */
export interface Side {
  readonly at: Place;
  readonly facts: Facts;
}

/** Compares what is inside two blocks that stand for each other. `whole`: neither lacks a part that the other has. */
export function compareFacts(a: Side, b: Side, sides: Sides, whole = true): void {
  compareStructure(a, b, sides, whole);
  compareTerms(a, b, sides);
  compareLinks(a, b, sides);
  compareCounts(a, b, sides);
  if (whole) compareNumbers(a, b, sides);
}

function compareStructure(a: Side, b: Side, sides: Sides, whole: boolean): void {
  // Hints are compared by themselves.
  const [first, second] = [a, b].map(({ facts }) =>
    facts.structure.filter(({ type, inner }) => type !== "leafDirective" && (whole || !inner)),
  );
  if (!first || !second) return;
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const [expected, found] = [first[index], second[index]];
    if (expected?.type === found?.type && expected?.build === found?.build) continue;
    const at = found?.at ?? second.at(-1)?.at ?? b.at;
    const wanted = expected
      ? `${expected.type}${expected.build} as at ${sides.name(expected.at)}`
      : `no more, as at ${sides.name(a.at)}`;
    sides.error(
      "parity-structure",
      at,
      unexpected(found ? `${found.type}${found.build}` : "end of the block", wanted, "build both alike"),
    );
    return;
  }
}

function compareTerms(a: Side, b: Side, sides: Sides): void {
  const [first, second] = [termsOf(a), termsOf(b)];
  for (const [to, at] of second) {
    if (first.has(to)) continue;
    const expected = `the terms of ${sides.name(a.at)}`;
    sides.error("parity-terms", at, unexpected(`term ${quote(to)}`, expected, "mark it in both languages or in none"));
  }
  for (const [to, at] of first) {
    if (second.has(to)) continue;
    const expected = `${quote(to)} as at ${sides.name(at)}`;
    sides.error(
      "parity-terms",
      b.at,
      unexpected("block without a term", expected, "mark it in both languages or in none"),
    );
  }
}

function termsOf({ facts }: Side): Map<string, Place> {
  return new Map(facts.references.flatMap((each) => (each.kind === "term" ? [[each.to, each.at] as const] : [])));
}

function compareLinks(a: Side, b: Side, sides: Sides): void {
  const [first, second] = [linksOf(a, sides), linksOf(b, sides)];
  const missing = without(first, second)[0];
  const extra = without(second, first)[0];
  if (!missing && !extra) return;
  const expected = missing
    ? `a link to ${quote(missing.to)} as at ${sides.name(missing.at)}`
    : `the links of ${sides.name(a.at)}`;
  const found = extra ? `link to ${quote(extra.to)}` : "block without a link";
  sides.error(
    "parity-links",
    extra?.at ?? b.at,
    unexpected(found, expected, "link to the same places in both languages"),
  );
}

interface Target {
  readonly to: string;
  readonly at: Place;
}

/** Pages of the web may differ by language, so that only their number counts. */
function linksOf({ facts }: Side, { targetOf }: Sides): Target[] {
  return facts.references.flatMap((each) => {
    if (each.kind === "lesson") return [{ to: targetOf(each), at: each.at }];
    if (each.kind !== "external") return [];
    return [{ to: /^https?:/iu.test(each.href) ? "a page of the web" : each.href, at: each.at }];
  });
}

function without(these: readonly Target[], those: readonly Target[]): Target[] {
  const left = those.map(({ to }) => to);
  return these.filter(({ to }) => {
    const index = left.indexOf(to);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function compareCounts(a: Side, b: Side, sides: Sides): void {
  const [first, second] = [imagesOf(a), imagesOf(b)];
  if (first.length === second.length) return;
  const expected = `${first.length} as at ${sides.name(a.at)}`;
  const mend = "show a picture in both languages or in none";
  sides.error("parity-images", second.at(-1)?.at ?? b.at, unexpected(`${second.length} pictures`, expected, mend));
}

function imagesOf({ facts }: Side): Reference[] {
  return facts.references.filter((each) => each.kind === "image");
}

/** Compares numbers paragraph by paragraph where the paragraphs correspond, and as a whole where they do not. */
function compareNumbers(a: Side, b: Side, sides: Sides): void {
  const [first, second] = [a.facts.units, b.facts.units];
  if (first.length === second.length) {
    for (const [index, unit] of second.entries()) compareUnit(first[index], unit, sides);
  } else {
    compareUnit(joined(a), joined(b), sides);
  }
}

function joined({ at, facts }: Side): Unit {
  return { at, text: facts.units.map(({ text }) => text).join("\n") };
}

/** Warns where two texts that correspond do not hold the same numbers. */
export function compareUnit(a: Unit | undefined, b: Unit, sides: Sides): void {
  if (!a) return;
  const [expected, found] = [numbersOf(a.text), numbersOf(b.text)];
  if (expected.join() === found.join()) return;
  const wanted = `${listed(expected)} as at ${sides.name(a.at)}`;
  sides.warn("parity-numbers", b.at, unexpected(`numbers ${listed(found)}`, wanted, "check which text is right"));
}

function listed(numbers: readonly string[]): string {
  return numbers.length === 0 ? "(none)" : numbers.map((each) => each.replaceAll("|", ".")).join(", ");
}
