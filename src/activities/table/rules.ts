import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { areRows, fitRows, formerPlaces, isAlike, type RowRules } from "../rows.ts";
import { type TableRow, type TableSpec, type TableThing, tableThing } from "./schema.ts";

/**
 * A table that the author begins and the learner fills in and goes on with. Rows and columns that the author no longer
 * gives stay as long as something is written in them.
 * Source: the content dialect, activities, `table`.
 */
export const rules: ActivityRules<TableSpec, TableThing> = {
  start: (spec) => fitTable(spec, { head: "", columns: [], rows: [], next: 0 }, true),
  read,
  fit: fitTable,
  isEmpty: ({ rows }) => rows.every(isBlank),
};

/** What a table knows of its rows: how many cells there are. */
export function rowRules(columns: number): RowRules<TableRow> {
  return { blank: (row) => ({ ...row, cells: Array<string>(columns).fill("") }), isBlank: isCellsBlank };
}

/** Whether a row holds nothing of the learner's. The name of a given row is the author's. */
export function isBlank(row: TableRow): boolean {
  return isCellsBlank(row) && (row.given !== undefined || row.name.trim() === "");
}

/** The rows that are shown, printed and exported: a row of the learner's that is blank is none. */
export function shownRows({ rows }: TableThing): readonly TableRow[] {
  return rows.filter((row) => row.given !== undefined || !isBlank(row));
}

/** With one cell written. */
export function withCell({ cells }: TableRow, column: number, text: string): Pick<TableRow, "cells"> {
  return { cells: cells.map((cell, at) => (at === column ? text : cell)) };
}

function isCellsBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function read(stored: unknown): TableThing | undefined {
  const result = v.safeParse(tableThing, stored);
  if (!result.success) return undefined;
  const { columns, rows } = result.output;
  const given = columns.flatMap((column) => column.given ?? []);
  const whole = new Set(given).size === given.length && rows.every(({ cells }) => cells.length === columns.length);
  return whole && areRows(result.output) ? result.output : undefined;
}

function fitTable(spec: TableSpec, thing: TableThing, same: boolean): TableThing {
  const before = thing.columns;
  const called = new Map(before.flatMap(({ given, name }) => (given === undefined ? [] : [[given, name] as const])));
  const former = same ? formerPlaces(spec.columns, called) : [];
  const places = spec.columns.map((name, at) =>
    before.findIndex((column) => (same ? column.given === former[at] : isAlike(column.name, name))),
  );
  const written = (place: number) => thing.rows.some(({ cells }) => cells[place]?.trim());
  const gone = [...before.keys()].filter((place) => !places.includes(place) && written(place));
  const from = [...places, ...gone];
  const columns = [
    ...spec.columns.map((name, given) => ({ given, name })),
    ...gone.map((place) => ({ name: before[place]?.name ?? "" })),
  ];
  const rows = thing.rows.map((row) => ({ ...row, cells: from.map((place) => row.cells[place] ?? "") }));
  const fitted = fitRows(spec.rows, { rows, next: thing.next }, same, rowRules(columns.length));
  return { head: spec.head, columns, ...fitted };
}
