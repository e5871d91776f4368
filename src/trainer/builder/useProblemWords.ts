import { useOwnWords } from "../../i18n/useWords.tsx";
import type { FieldName, Problem } from "./check.ts";
import { words } from "./words.ts";

type Key = Parameters<ReturnType<typeof useOwnWords<typeof words.in.es>>>[0];

/** Says what is wrong with a field. */
export function useProblemWords(): (field: FieldName, problem: Problem) => string {
  const t = useOwnWords(words);
  return (field, { is, values }) => {
    const numbers = ["pass", "items", "examPass", "minutes", "attempts"].includes(field) && is !== "none";
    return t(`problem.${numbers ? "number" : field}.${is}` as Key, values);
  };
}
