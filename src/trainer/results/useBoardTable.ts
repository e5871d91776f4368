import { useMemo } from "react";
import type { Cell } from "../../analysis/csv.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Table } from "../plots/SaveCsv.tsx";
import { useCells } from "./useCells.ts";
import type { Results } from "./useResults.ts";
import { words } from "./words.ts";

/** The board as a table to be saved: a line a person, whole per cents, empty where nothing came. */
export function useBoardTable({ board, lessons, issued }: Results): readonly Table[] {
  const own = useOwnWords(words);
  const cells = useCells();
  return useMemo(() => {
    const { exam } = issued.assignment;
    const rows = (): readonly (readonly Cell[])[] => [
      [
        ...[own("table.person"), own("table.number"), own("table.standing"), own("late"), own("table.sent")],
        ...lessons.map(({ title }) => title),
        ...(exam === undefined ? [] : [own("table.test")]),
      ],
      ...board.rows.map((row): readonly Cell[] => [
        ...[row.person.name, row.person.number, cells.standing(row), row.late ? 1 : 0],
        row.at === undefined ? undefined : new Date(row.at).toISOString(),
        ...row.cells.map(({ score }) => score),
        ...(exam === undefined ? [] : [row.exam?.best]),
      ]),
    ];
    return [{ label: own("table.save"), file: own("table.file"), rows }];
  }, [own, cells, board, lessons, issued]);
}
