import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { MatchAnswer, MatchItem } from "./schema.ts";
import { words } from "./words.ts";

/** What became of one row. */
export function Line({ item, answer, entry, reveal }: LineProps<MatchItem, MatchAnswer>) {
  const t = useOwnWords(words);
  const row = item.rows[entry.of];
  const chosen = answer[entry.of] ?? -1;
  const right = entry.points > 0;
  const choice = item.choices[reveal && row ? row.key : chosen];
  if (row === undefined || choice === undefined) return null;
  return t(right ? "line.right" : reveal ? "line.key" : "line.wrong", {
    left: textOf(row.prose),
    choice: textOf(choice),
  });
}
