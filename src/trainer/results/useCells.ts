import { useMemo } from "react";
import type { BoardRow, Cell } from "../../analysis/board.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

/** What cells and rows of the board say. */
export function useCells() {
  const own = useOwnWords(words);
  const { percent, number } = useWords();
  return useMemo(() => {
    const per = (score: number) => percent.format(score / 100);
    return {
      per,
      /** A score as it stands in a cell: that all are per cent is said once. */
      bare: (score: number) => number.format(score),
      /** What a cell says to whoever hears it. */
      said: ({ state, score = 0, done, items }: Cell) => own(`cell.${state}`, { score: per(score), done, items }),
      standing: ({ standing, finished, cells }: BoardRow) =>
        own(`standing.${standing}`, { n: finished, total: cells.length }),
      isDone: ({ standing }: BoardRow) => standing === "done" || standing === "hand",
    };
  }, [own, percent, number]);
}
