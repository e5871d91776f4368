import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { isGiven, keyOf, wordsOf } from "./grade.ts";
import type { FillAnswer, FillItem } from "./schema.ts";
import { words } from "./words.ts";

/** What became of one blank. */
export function Line({ item, answer, entry, reveal }: LineProps<FillItem, FillAnswer>) {
  const t = useOwnWords(words);
  const blank = item.blanks[entry.of];
  if (blank === undefined) return null;
  const given = answer[entry.of];
  const said = { n: entry.of + 1, given: wordsOf(blank, given).trim(), answer: keyOf(blank) };
  if (entry.points > 0) return t("line.right", said);
  if (isGiven(given)) return t(reveal ? "line.wrongKey" : "line.wrong", said);
  return t(reveal ? "line.emptyKey" : "line.empty", said);
}
