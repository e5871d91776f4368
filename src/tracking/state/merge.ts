import type { Marks } from "../port.ts";
import { sorted } from "./code.ts";
import { betterPaper, byLatest, byScopeOf } from "./papers.ts";
import type { ItemRecord, OtherPaper, State, TestRecord, TextRecord } from "./types.ts";

/**
 * Two states of one attempt as one: commutative, associative, idempotent. Of an item more attempts win, marks are the higher,
 * finished lessons are united. Place and drafts are the later state's. Of two attempts, which nobody should merge, the later
 * state's is named.
 */
export function merge(one: State, other: State): State {
  const [late, early] = isLater(one, other) ? [one, other] : [other, one];
  const { attempt, seq, rev, minute, place, drafts } = late;
  const items = united([...late.items, ...early.items], itemKey, betterItem);
  const bank = united([...late.bank, ...early.bank], itemKey, betterItem);
  const foreign = united([...late.foreign.items, ...early.foreign.items], itemKey, betterItem);
  // What one of the two knows is no longer foreign, and what a lesson shows is not only in a bank.
  const everywhere = united([...items.values(), ...bank.values(), ...foreign.values()], itemKey, betterItem);
  const from = (keys: ReadonlyMap<unknown, ItemRecord>, ...but: readonly ReadonlyMap<unknown, unknown>[]) =>
    [...keys.keys()]
      .filter((key) => but.every((map) => !map.has(key)))
      .map((key) => everywhere.get(key) as ItemRecord)
      .sort((a, b) => a.key - b.key);
  const lessons = numbers([...late.lessons, ...early.lessons]);
  const papers = united<OtherPaper>(
    [late, early].flatMap(({ papers: others, tests }) => [
      ...others,
      ...tests.map(({ scope, best }) => ({ scope, paper: best })),
    ]),
    ({ scope, paper }) => `${scope}.${paper.tag}`,
    (a, b) => (betterPaper(a.paper, b.paper) === a.paper ? a : b),
  );
  const tests = testsOf([...late.tests, ...early.tests], [...papers.values()]);
  return {
    ...{ attempt, seq, rev, minute, marks: higher(late.marks, early.marks) },
    ...(place && { place }),
    lessons,
    items: from(items),
    bank: from(bank, items),
    foreign: {
      items: from(foreign, items, bank),
      lessons: numbers([...late.foreign.lessons, ...early.foreign.lessons]).filter((key) => !lessons.includes(key)),
    },
    tests,
    papers: [...papers.values()]
      .filter(({ scope, paper }) => tests.every((test) => test.scope !== scope || test.best.tag !== paper.tag))
      .sort(byLatest),
    texts: sorted([...united([...late.texts, ...early.texts], ({ kind, id }) => `${kind} ${id}`, laterText).values()]),
    drafts,
  };
}

/** Marks never fall: passed stays passed, and failed may still become it. */
export function higher(one: Marks, other: Marks): Marks {
  const rank = ["unknown", "failed", "passed"] as const;
  const scores = [one.score, other.score].filter((score) => score !== undefined);
  return {
    completed: one.completed || other.completed,
    success: rank[Math.max(rank.indexOf(one.success), rank.indexOf(other.success))] ?? "unknown",
    ...(scores.length > 0 && { score: Math.max(...scores) }),
  };
}

const itemKey = ({ key }: ItemRecord) => key;
const text = (value: unknown) => JSON.stringify(value, sortedKeys);
const sortedKeys = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function isLater(one: State, other: State): boolean {
  const rest = ({ attempt, rev, place, drafts }: State) => text({ attempt, rev, place, drafts });
  const order = one.seq - other.seq || one.minute - other.minute;
  return order !== 0 ? order > 0 : rest(one) >= rest(other);
}

function betterItem(one: ItemRecord, other: ItemRecord): ItemRecord {
  const order = one.attempts - other.attempts || (one.day ?? -1) - (other.day ?? -1) || one.wrong - other.wrong;
  if (order !== 0) return order > 0 ? one : other;
  return text(one) >= text(other) ? one : other;
}

function laterText(one: TextRecord, other: TextRecord): TextRecord {
  if (one.minute !== other.minute) return one.minute > other.minute ? one : other;
  return text(one) >= text(other) ? one : other;
}

function testsOf(all: readonly TestRecord[], papers: readonly OtherPaper[]): readonly TestRecord[] {
  const scopes = numbers(all.map(({ scope }) => scope));
  return scopes
    .map((scope): TestRecord => {
      const own = papers.filter((each) => each.scope === scope).map(({ paper }) => paper);
      const counts = all.filter((test) => test.scope === scope).map(({ count }) => count);
      return { scope, count: Math.max(...counts), best: own.reduce(betterPaper) };
    })
    .sort(byScopeOf);
}

function numbers(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}

function united<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => unknown,
  better: (one: Value, other: Value) => Value,
): ReadonlyMap<unknown, Value> {
  const found = new Map<unknown, Value>();
  for (const value of values) {
    const before = found.get(keyOf(value));
    found.set(keyOf(value), before === undefined ? value : better(before, value));
  }
  return found;
}
