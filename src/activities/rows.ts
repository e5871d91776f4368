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
 * Rows under the names that the author gives now. With `same` a given row is known by its place and gets today's name;
 * else by the name that it carries. Given rows stand in the author's order, the learner's after those that they followed.
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
  for (const row of [...rows.filter(isGiven), ...rows.filter((each) => !isGiven(each))]) {
    const at = same ? (row.given ?? -1) : names.findIndex((name) => isAlike(name, row.name));
    if (names[at] !== undefined && !found.has(at)) found.set(at, row);
  }
  const places = new Map([...found].map(([at, row]) => [row, at]));
  const after: R[][] = [-1, ...names.keys()].map(() => []);
  let place = -1;
  for (const row of rows) {
    place = places.get(row) ?? place;
    if (!places.has(row) && !(isGiven(row) && isBlank(row))) after[place + 1]?.push(owned(row));
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
