import { useOwnWords } from "../../i18n/useWords.tsx";
import { words } from "./words.ts";

/** The words of the table behind a plot whose rows are called so. */
export function usePlotWords() {
  const own = useOwnWords(words);
  return (label: string) => ({ label, share: own("plot.share"), n: own("plot.n"), table: own("plot.table") });
}
