import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { SortAnswer, SortItem } from "./schema.ts";
import { words } from "./words.ts";

/** Whether one item was put into its group. */
export function Line({ item, answer, entry, reveal }: LineProps<SortItem, SortAnswer>) {
  const t = useOwnWords(words);
  const part = item.parts[entry.of];
  const group = item.groups[answer[entry.of] ?? -1];
  const own = part && item.groups[part.group];
  if (part === undefined || own === undefined || group === undefined) return null;
  const names = { part: textOf(part.prose), group: textOf(group.prose), own: textOf(own.prose) };
  return t(entry.points > 0 ? "line.right" : reveal ? "line.belongs" : "line.wrong", names);
}
