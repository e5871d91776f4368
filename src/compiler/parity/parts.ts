import { canonicalJson } from "../../base/hash.ts";
import type { Block, CalloutBlock, ExerciseBlock, ObjectiveRef } from "../../course/types.ts";
import type { Place } from "../finding.ts";
import { quote, unexpected } from "../message.ts";
import type { Part } from "../part.ts";
import { alignParts, type Pair } from "./align.ts";
import { compareFacts, compareUnit } from "./facts.ts";
import type { Sides } from "./sides.ts";

/** Compares two bodies block by block. `end` is where the second file ends. */
export function compareParts(a: readonly Part[], b: readonly Part[], end: Place, sides: Sides): void {
  const pairs = alignParts(a, b);
  for (const [from, to] of gaps(pairs)) {
    const run = pairs.slice(from, to);
    reportGap(run, pairs.slice(to), { pairs, end, sides });
  }
  for (const pair of pairs) if (pair.a && pair.b) comparePair(pair.a, pair.b, sides);
}

/** Runs of pairs without a counterpart, as ranges of indexes. */
function gaps(pairs: readonly Pair[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { a, b }] of pairs.entries()) {
    if (a && b) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

interface Whole {
  readonly pairs: readonly Pair[];
  readonly end: Place;
  readonly sides: Sides;
}

function reportGap(run: readonly Pair[], rest: readonly Pair[], { pairs, end, sides }: Whole): void {
  const moved = (part: Part, side: "a" | "b") =>
    part.exercise?.id !== undefined && pairs.some((pair) => pair[side]?.key === part.key && !(pair.a && pair.b));
  for (const { b } of run) {
    const from = b && moved(b, "a") ? pairs.find(({ a }) => a?.key === b.key)?.a : undefined;
    if (!b || !from) continue;
    const mend = "put the blocks in the same order in both languages";
    sides.error("parity-order", b.at, unexpected(`${b.name} here`, `it in the place of ${sides.name(from.at)}`, mend));
  }
  const missing = run.flatMap(({ a }) => (a && !moved(a, "b") ? [a] : []))[0];
  const extra = run.flatMap(({ b }) => (b && !moved(b, "a") ? [b] : []))[0];
  const next = rest.find(({ b }) => b)?.b;
  if (missing) {
    const found = extra ?? next;
    const expected = `${missing.name} as at ${sides.name(missing.at)}`;
    const mend = "write the same blocks in the same order in both languages";
    sides.error("parity-blocks", found?.at ?? end, unexpected(found?.name ?? "end of the file", expected, mend));
  } else if (extra) {
    const after = rest.find(({ a }) => a)?.a;
    const expected = after
      ? `${after.name} as at ${sides.name(after.at)}`
      : `the end, as in ${sides.name({ line: 1, column: 1 })}`;
    sides.error("parity-blocks", extra.at, unexpected(extra.name, expected, "write it in both languages or in none"));
  }
}

function comparePair(a: Part, b: Part, sides: Sides): void {
  if (a.type === "unknown" || b.type === "unknown") return;
  if (a.exercise && b.exercise) compareExercises(a, b, sides);
  else if (a.key !== b.key) {
    const mend = "use the same kind in both languages";
    sides.error("parity-kind", b.at, unexpected(b.name, `${a.name} as at ${sides.name(a.at)}`, mend));
  }
  if (a.exercise?.kind !== b.exercise?.kind) return;
  if (a.block && b.block) compareBlocks(a.block, b.block, a, b, sides);
  compareFacts(a, b, sides);
}

function compareExercises(a: Part, b: Part, sides: Sides): void {
  const [first, second] = [a.exercise, b.exercise];
  if (!first || !second) return;
  if (first.id && second.id && first.id !== second.id) {
    const expected = `${quote(first.id)} as at ${sides.name(first.idAt)}`;
    sides.error(
      "parity-id",
      second.idAt,
      unexpected(`id ${quote(second.id)}`, expected, "use the same id in both languages"),
    );
  }
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
}

function objectiveText(objective: ObjectiveRef | undefined): string | undefined {
  return objective && `${objective.lesson}/${objective.id}`;
}

function compareBlocks(first: Block, second: Block, a: Part, b: Part, sides: Sides): void {
  const differ = (rule: string, what: string, left: unknown, right: unknown) => {
    if (canonicalJson(left ?? null) === canonicalJson(right ?? null)) return;
    const expected = `${show(left)} as at ${sides.name(a.at)}`;
    sides.error(rule, b.at, unexpected(`${what} ${show(right)}`, expected, "make both languages alike"));
  };
  if (first.type === "exercise" && second.type === "exercise") {
    differ("parity-key", "answers", a.exercise?.shape, b.exercise?.shape);
    differ("parity-key", "`fixed`", first.fixed, second.fixed);
    differ("parity-level", "level", first.level, second.level);
    differ("parity-hints", "costs of hints", costs(first), costs(second));
    // `rev` is all that is left to make the shapes differ.
    if (canonicalJson(a.exercise?.shape) === canonicalJson(b.exercise?.shape) && first.fixed === second.fixed) {
      differ("parity-key", "`rev` (or shape)", first.shape, second.shape);
    }
  }
  if (first.type === "figure" && second.type === "figure") {
    differ("parity-figure", "number of items", first.items.length, second.items.length);
    if (first.items.length === second.items.length) {
      differ("parity-figure", "notes at items", noted(first.items), noted(second.items));
    }
    differ("parity-figure", "caption", Boolean(first.caption), Boolean(second.caption));
    compareUnit({ text: first.caption ?? "", at: a.at }, { text: second.caption ?? "", at: b.at }, sides);
  }
  if (first.type === "callout" && second.type === "callout") {
    for (const name of ["sure", "reviewed"] as const)
      differ("parity-callout", `\`${name}\``, first[name], second[name]);
    for (const name of ["by", "source", "region"] as const)
      differ("parity-callout", `\`${name}\``, has(first, name), has(second, name));
  }
}

function costs({ hints }: ExerciseBlock): number[] {
  return hints.map(({ cost }) => cost);
}

function noted(items: readonly { readonly note?: string }[]): number[] {
  return items.flatMap(({ note }, index) => (note === undefined ? [] : [index + 1]));
}

function has(block: CalloutBlock, name: "by" | "source" | "region"): boolean {
  return block[name] !== undefined;
}

function show(value: unknown): string {
  return quote(typeof value === "string" ? value : JSON.stringify(value ?? "none"));
}
