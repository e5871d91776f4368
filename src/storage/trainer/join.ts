import type { Result } from "../../assignment/result.ts";
import { canonicalJson } from "../../base/hash.ts";
import { type Change, changedRows, type ReceivedRow, type RowOf, type Rows, rowsAsChanges } from "./rows.ts";

/*
 * Joins two rows of the same name, of two tabs, two devices or a backup: whatever the order and however often, the same
 * comes out. All is made of "the later one", with the text of the value where both are as late.
 */

type Joins = { readonly [K in keyof RowOf]: (one: RowOf[K], other: RowOf[K]) => RowOf[K] };

const joins: Joins = {
  keys: (one, other) => {
    const [first, second] = inOrder(one, other, ({ createdAt, secret }) => [-createdAt, canonicalJson(secret)]);
    return {
      ...second,
      ...latest("savedAt", first.savedAt, second.savedAt),
      ...latest("riskAcceptedAt", first.riskAcceptedAt, second.riskAcceptedAt),
    };
  },
  issued: (one, other) => {
    const [, later] = inOrder(one, other, ({ version, at, code, shortCode }) => [version, at, code, shortCode]);
    const closed =
      one.closed && other.closed
        ? inOrder(one.closed, other.closed, (each) => [each.at, `${each.is}`])[1]
        : (one.closed ?? other.closed);
    return { ...later, ...(closed && { closed }) };
  },
  received: (one, other) => {
    const result = later(one.result, other.result);
    const detailed = laterOf([one, other].flatMap(withDetails));
    const { detailed: _, ...rest } = one;
    return {
      ...rest,
      result,
      ...(detailed && !isSame(detailed, result) && { detailed }),
      firstAt: Math.min(one.firstAt, other.firstAt),
      receivedAt: receivedAt(result, one, other),
      ...latest("settledAt", one.settledAt, other.settledAt),
    };
  },
  expected: (one, other) => inOrder(one, other, byMoment)[1],
  erased: (one, other) => inOrder(one, other, byMoment)[1],
  facts: (one, other) => inOrder(one, other, byMoment)[1],
};

/** Two rows of the same kind and id as one. */
export function joinRow<K extends keyof RowOf>(kind: K, one: RowOf[K] | undefined, other: RowOf[K]): RowOf[K] {
  return one === undefined ? other : joins[kind](one, other);
}

/** Two sets of rows as one, without what has been erased in either. */
export function joinRows(one: Rows, other: Rows): Rows {
  const joined = rowsAsChanges(other).map(
    ({ kind, id, value }) => ({ kind, id, value: joinRow(kind, one[kind].get(id) as never, value as never) }) as Change,
  );
  return withoutErased(changedRows(one, joined));
}

/** The rows of which nothing says that they are to stay away. */
export function withoutErased(rows: Rows): Rows {
  const gone: Change[] = [];
  for (const [id, row] of rows.received) {
    const kept = keptOf(rows, id, row);
    if (kept !== row) gone.push({ kind: "received", id, value: kept });
  }
  for (const [id, { at }] of rows.expected) {
    if (at <= erasedAt(rows, `expected:${id}`)) gone.push({ kind: "expected", id, value: undefined });
  }
  return gone.length === 0 ? rows : changedRows(rows, gone);
}

/** Until when a person's results from one device have been erased or thrown away; −1: never. */
export function erasedUntil(rows: Rows, id: string): number {
  return Math.max(erasedAt(rows, `device:${id}`), erasedAt(rows, `person:${personOf(id)}`));
}

/** `<assignment>/<person>` of a received row's id. */
export function personOf(id: string): string {
  return id.split("/").slice(0, 2).join("/");
}

/** The later of two results, and of two as late the one that says more. */
export function later(one: Result, other: Result): Result {
  return inOrder(one, other, (each) => [each.at, each.details === undefined ? 0 : 1, canonicalJson(each)])[1];
}

/** Whether two results say the same. */
export const isSame = (one: Result, other: Result): boolean =>
  one === other || (one.at === other.at && canonicalJson(one) === canonicalJson(other));

/** What a row holds that came with details. */
export function withDetails({ result, detailed }: Pick<ReceivedRow, "result" | "detailed">): readonly Result[] {
  return [result, detailed].flatMap((each) => (each?.details === undefined ? [] : [each]));
}

/** A received row without what was made, and decided, until it was erased; the same row where nothing was. */
function keptOf(rows: Rows, id: string, row: ReceivedRow): ReceivedRow | undefined {
  const until = erasedUntil(rows, id);
  if (row.result.at <= until) return undefined;
  const { detailed, settledAt, ...rest } = row;
  const goes = (at: number | undefined) => at !== undefined && at <= until;
  if (!goes(detailed?.at) && !goes(settledAt)) return row;
  return {
    ...rest,
    ...(detailed && !goes(detailed.at) && { detailed }),
    ...(settledAt !== undefined && !goes(settledAt) && { settledAt }),
  };
}

function laterOf(results: readonly Result[]): Result | undefined {
  return results.length === 0 ? undefined : results.reduce(later);
}

/** When the newest came: of the same one twice, the first time. */
function receivedAt(result: Result, one: ReceivedRow, other: ReceivedRow): number {
  const times = [one, other].flatMap((row) => (isSame(row.result, result) ? [row.receivedAt] : []));
  return Math.min(...times);
}

const erasedAt = (rows: Rows, id: string): number => rows.erased.get(id)?.at ?? -1;

function latest<Name extends string>(name: Name, one: number | undefined, other: number | undefined) {
  const at = Math.max(one ?? -1, other ?? -1);
  return (at < 0 ? {} : { [name]: at }) as { [N in Name]?: number };
}

const byMoment = (value: { readonly at: number }): Order => [value.at, canonicalJson(value)];

type Order = readonly (number | string)[];

/** Two values by what is first different of these. */
function inOrder<Value>(one: Value, other: Value, by: (value: Value) => Order): readonly [Value, Value] {
  const second = by(other);
  for (const [at, value] of by(one).entries()) {
    const beside = second[at] ?? value;
    if (value !== beside) return value < beside ? [one, other] : [other, one];
  }
  return [one, other];
}
