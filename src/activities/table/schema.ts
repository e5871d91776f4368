import * as v from "valibot";

/** What the author gives: a table whose first column is filled in. */
export interface TableSpec {
  /** What the rows are: the name of the first column. */
  readonly head: string;
  /** Names of the columns that the learner fills in. */
  readonly columns: readonly string[];
  /** What stands in the first column. */
  readonly rows: readonly string[];
}

/** The longest texts that are taken, in UTF-16 units as browsers count them. They may grow, and never shrink. */
export const LIMITS = { name: 120, cell: 1000 } as const;

/** Up to how many rows learners can add some. A thing that was fitted to another table may have more. */
export const MOST_ROWS = 20;

/** How many columns and rows an author may give. */
export const GIVEN = { columns: { least: 1, most: 3 }, rows: { least: 1, most: 12 } } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(LIMITS.name));

/** Stored for ever. It carries the author's words as they were read. */
export const tableThing = v.object({
  head: name,
  columns: v.pipe(
    v.array(
      v.object({
        /** Which of the author's, from 0. Left out: one that the author has no more, and in which something is written. */
        given: v.exactOptional(count),
        name,
      }),
    ),
    v.maxLength(100),
    v.readonly(),
  ),
  rows: v.pipe(
    v.array(
      v.object({
        id: count,
        /** Which of the author's, from 0. Left out: one of the learner's own. */
        given: v.exactOptional(count),
        name,
        /** One for each column. */
        cells: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.cell))), v.readonly()),
      }),
    ),
    v.maxLength(1000),
    v.readonly(),
  ),
  /** The id of the next row. */
  next: count,
});

export type TableThing = v.InferOutput<typeof tableThing>;
export type TableRow = TableThing["rows"][number];
