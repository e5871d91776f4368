/** Rows of which the author gives some and the learner adds others: what kinds that have them share. */

export interface Row {
  /** Unique in its thing, and never given again. */
  readonly id: number;
  /** For a row of the author's: which one, from 0. */
  readonly given?: number;
  /** What it is called: as the author's words were read, or as the learner called it. */
  readonly name: string;
}

export interface Rows<R extends Row> {
  readonly rows: readonly R[];
  /** The id of the next row. */
  readonly next: number;
}

/** What a kind knows of its rows. */
export interface RowRules<R extends Row> {
  /** A row in which nothing is written. */
  blank(row: Row): R;
  /** Whether nothing is written in a row, whatever it is called. */
  isBlank(row: R): boolean;
}

/**
 * Which of the author's former parts each part of today is: the place that it had, from 0, where there are as many parts
 * as before. A part that has its name at another place has been moved; else it is the one of its place, in another
 * language or called anew.
 *
 * @param before what each was called when it was last read, by its place
 * @returns -1 where there was none
 */
export function formerPlaces(names: readonly string[], before: ReadonlyMap<number, string>): readonly number[] {
  const left = new Map(before);
  const take = (at: number | undefined) => (at !== undefined && left.delete(at) ? at : -1);
  const named = names.map((name) => take([...left].find(([, former]) => isAlike(name, former))?.[0]));
  const placed = named.map((found, at) => (found < 0 ? take(at) : found));
  return placed.map((found) => (found < 0 ? take([...left.keys()][0]) : found));
}

/**
 * Rows under the names that the author gives now. With `same` a given row is known as `formerPlaces` says, and gets today's
 * name; else by the name that it carries. Given rows stand in the author's order, the learner's after those that they followed.
 * A given row that is gone and in which something is written becomes the learner's.
 */
export function fitRows<R extends Row>(
  names: readonly string[],
  { rows, next }: Rows<R>,
  same: boolean,
  { blank, isBlank }: RowRules<R>,
): Rows<R> {
  const found = new Map<number, R>();
  const isGiven = ({ given }: R) => given !== undefined;
  const before = new Map(rows.flatMap(({ given, name }) => (given === undefined ? [] : [[given, name] as const])));
  const places = same ? formerPlaces(names, before) : [];
  for (const row of [...rows.filter(isGiven), ...rows.filter((each) => !isGiven(each))]) {
    const at = same ? places.indexOf(row.given ?? Number.NaN) : names.findIndex((name) => isAlike(name, row.name));
    if (names[at] !== undefined && !found.has(at)) found.set(at, row);
  }
  const placeOf = new Map([...found].map(([at, row]) => [row, at]));
  const after: R[][] = [-1, ...names.keys()].map(() => []);
  let place = -1;
  for (const row of rows) {
    place = placeOf.get(row) ?? place;
    if (!placeOf.has(row) && !(isGiven(row) && isBlank(row))) after[place + 1]?.push(owned(row));
  }
  const fitted = names.flatMap((name, given) => {
    const row = found.get(given) ?? blank({ id: next++, given, name });
    return [{ ...row, given, name }, ...(after[given + 1] ?? [])];
  });
  return { rows: [...(after[0] ?? []), ...fitted], next };
}

/** Whether two names are the same to a reader. */
export function isAlike(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function owned<R extends Row>(row: R): R {
  const { given: _, ...own } = row;
  return own as R;
}

/** With a row of the learner's at a place, from 0; left out, the last one. Its id is the former `next`. */
export function withRow<R extends Row>({ rows, next }: Rows<R>, rules: RowRules<R>, at = rows.length): Rows<R> {
  const row = rules.blank({ id: next, name: "" });
  return { rows: [...rows.slice(0, at), row, ...rows.slice(at)], next: next + 1 };
}

/** Without the row. */
export function withoutRow<R extends Row>(rows: readonly R[], id: number): readonly R[] {
  return rows.filter((row) => row.id !== id);
}

/** With the row one place further up or down, where there is one. */
export function withRowMoved<R extends Row>(rows: readonly R[], id: number, by: -1 | 1): readonly R[] {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[from + by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((each) => (each === row ? other : each === other ? row : each));
}

/** With something in a row changed. */
export function withChange<R extends Row>(rows: readonly R[], id: number, change: Partial<R>): readonly R[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** Whether rows that were stored can be such: ids below `next`, each once, and each of the author's rows once. */
export function areRows({ rows, next }: Rows<Row>): boolean {
  const ids = rows.map(({ id }) => id);
  const given = rows.flatMap((row) => row.given ?? []);
  return isDistinct(ids) && isDistinct(given) && ids.every((id) => id < next);
}

const isDistinct = (numbers: readonly number[]) => new Set(numbers).size === numbers.length;
