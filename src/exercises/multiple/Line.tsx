import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";
import { words } from "./words.ts";

/** What one option was worth, ticked or not. */
export function Line({ item, entry, reveal }: LineProps<MultipleItem, MultipleAnswer>) {
  const t = useOwnWords(words);
  const option = item.options[entry.of];
  if (entry.points === 0 && !reveal) return t("line.left");
  const became = entry.points > 0 ? "ticked" : entry.points < 0 ? "tickedWrong" : "missed";
  return option && t(`line.${became}`, { option: textOf(option.prose) });
}
