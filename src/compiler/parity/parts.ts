import { canonicalJson } from "../../base/hash.ts";
import type { FigureItem } from "../../course/figure.ts";
import type { Block, CalloutBlock, ExerciseBlock, ObjectiveRef } from "../../course/types.ts";
import type { Place } from "../finding.ts";
import { quote, unexpected } from "../message.ts";
import type { Part } from "../part.ts";
import { compareActivities, compareIds } from "./activities.ts";
import { alignParts } from "./align.ts";
import { differenceOf } from "./differences.ts";
import { compareFacts, compareUnit } from "./facts.ts";
import { reportGaps } from "./gaps.ts";
import { numbersOf } from "./numbers.ts";
import { compareOutlines } from "./outline.ts";
import type { Sides } from "./sides.ts";

/** Compares two bodies block by block. `end` is where the second file ends. */
export function compareParts(a: readonly Part[], b: readonly Part[], end: Place, sides: Sides): void {
  const damaged = new Set([
    ...a.filter((part) => sides.isDamaged("first", part.at.line, part.lastLine)),
    ...b.filter((part) => sides.isDamaged("second", part.at.line, part.lastLine)),
  ]);
  const pairs = alignParts(a, b, (part) => damaged.has(part));
  reportGaps({ pairs, end, isUnsure: (part) => part.type === "unknown" || damaged.has(part) }, sides);
  for (const pair of pairs) {
    // What is inside a block that has problems of its own is compared when they are mended.
    if (pair.a && pair.b && !damaged.has(pair.a) && !damaged.has(pair.b)) comparePair(pair.a, pair.b, sides);
  }
}

function comparePair(a: Part, b: Part, sides: Sides): void {
  if (a.type === "unknown" || b.type === "unknown") return;
  if (a.exercise && b.exercise) compareExercises(a, b, sides);
  else if (a.activity && b.activity) {
    if (!compareActivities(a.activity, b.activity, a, b, sides)) return;
  } else if (a.key !== b.key) {
    const mend = "use the same kind in both languages";
    sides.error("parity-kind", b.at, unexpected(b.name, `${a.name} as at ${sides.name(a.at)}`, mend));
    return;
  }
  if (a.exercise?.kind !== b.exercise?.kind) return;
  if (a.block && b.block) compareBlocks(a.block, b.block, a, b, sides);
  // Where a part is missing, its numbers are no news.
  const whole = canonicalJson(a.exercise?.shape ?? null) === canonicalJson(b.exercise?.shape ?? null);
  compareFacts(a, b, sides, whole);
}

function compareExercises(a: Part, b: Part, sides: Sides): void {
  const [first, second] = [a.exercise, b.exercise];
  if (!first || !second) return;
  compareIds(first, second, sides);
  if (first.kind !== second.kind) {
    const expected = `\`:::${first.kind}\` as at ${sides.name(a.at)}`;
    sides.error(
      "parity-kind",
      b.at,
      unexpected(`\`:::${second.kind}\``, expected, "use the same kind in both languages"),
    );
  }
  const [left, right] = [objectiveText(first.objective), objectiveText(second.objective)];
  if (left && right && left !== right) {
    const expected = `${quote(left)} as at ${sides.name(first.objectiveAt)}`;
    const message = unexpected(`objective ${quote(right)}`, expected, "name the same objective in both languages");
    sides.error("parity-objective", second.objectiveAt, message);
  }
  if (first.kind === second.kind && first.again !== second.again) {
    const expected = `${show(first.again)} as at ${sides.name(first.againAt)}`;
    const mend = "ask the same one again in both languages";
    sides.error("parity-again", second.againAt, unexpected(`\`again\` ${show(second.again)}`, expected, mend));
  }
}

function objectiveText(objective: ObjectiveRef | undefined): string | undefined {
  return objective && `${objective.lesson}/${objective.id}`;
}

function compareBlocks(first: Block, second: Block, a: Part, b: Part, sides: Sides): void {
  const differ = (rule: string, what: string, left: unknown, right: unknown) => {
    if (canonicalJson(left ?? null) === canonicalJson(right ?? null)) return;
    say(rule, `${what} ${show(right)}`, show(left));
  };
  const say = (rule: string, found: string, expected: string) => {
    sides.error(rule, b.at, unexpected(found, `${expected} as at ${sides.name(a.at)}`, "make both languages alike"));
  };
  if (first.type === "exercise" && second.type === "exercise") {
    const alike = canonicalJson(a.exercise?.shape ?? null) === canonicalJson(b.exercise?.shape ?? null);
    const { found, expected } = differenceOf(a.exercise?.shape, b.exercise?.shape);
    if (compareOutlines(a.exercise, b.exercise, alike ? "parity-attributes" : "parity-key", sides)) {
      // Whatever else differs is likely to come from that.
    } else if (!alike) say("parity-key", found, expected);
    else {
      // What a kind takes from an attribute in one language's words, it takes in all of them.
      const [left, right] = [a.exercise?.given ?? [], b.exercise?.given ?? []];
      const missing = left.find((name) => name !== "again" && !right.includes(name));
      const extra = right.find((name) => name !== "again" && !left.includes(name));
      if (missing) say("parity-attributes", `${b.name} without \`${missing}\``, `\`${missing}=…\``);
      else if (extra) say("parity-attributes", `\`${extra}\` of ${b.name}`, "none");
    }
    differ("parity-key", "`fixed`", first.fixed, second.fixed);
    differ("parity-level", "level", first.level, second.level);
    differ("parity-hints", "costs of hints", costs(first), costs(second));
    differ("parity-key", "`rev`", a.exercise?.rev, b.exercise?.rev);
  }
  if (first.type === "figure" && second.type === "figure") {
    differ("parity-figure", "number of items", first.items.length, second.items.length);
    if (first.items.length === second.items.length) {
      differ("parity-figure", "notes at items", noted(first.items), noted(second.items));
      // Where the digits differ, that is told at the item, as in any text.
      const unseen = first.items.map((item, at) => digits(item) === digits(second.items[at]));
      const quantities = (items: readonly FigureItem[]) =>
        items.map(({ value }, at) => (unseen[at] ? value : undefined));
      differ("parity-figure", "quantities", quantities(first.items), quantities(second.items));
    }
    differ("parity-figure", "axes", Boolean(first.axes), Boolean(second.axes));
    differ("parity-figure", "caption", Boolean(first.caption), Boolean(second.caption));
    if (first.caption && second.caption)
      compareUnit({ text: first.caption, at: a.at }, { text: second.caption, at: b.at }, sides);
  }
  if (first.type === "callout" && second.type === "callout") {
    for (const name of ["sure", "reviewed"] as const)
      differ("parity-callout", `\`${name}\``, first[name], second[name]);
    for (const name of ["by", "source", "region"] as const)
      differ("parity-callout", `\`${name}\``, has(first, name), has(second, name));
    // Year, volume, pages, DOI: a source is the same one in every language.
    if (first.source && second.source)
      compareUnit({ text: first.source, at: a.at }, { text: second.source, at: b.at }, sides);
  }
}

function costs({ hints }: ExerciseBlock): number[] {
  return hints.map(({ cost }) => cost);
}

function noted(items: readonly { readonly note?: string }[]): number[] {
  return items.flatMap(({ note }, index) => (note === undefined ? [] : [index + 1]));
}

function digits(item: FigureItem | undefined): string {
  return numbersOf([item?.label, item?.measure, item?.note].join(" — ")).join();
}

function has(block: CalloutBlock, name: "by" | "source" | "region"): boolean {
  return block[name] !== undefined;
}

function show(value: unknown): string {
  if (value === undefined || value === null) return "none";
  return quote(typeof value === "string" ? value : JSON.stringify(value));
}
