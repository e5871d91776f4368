import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";
import { words } from "./words.ts";

/** What the chosen option was worth. */
export function Line({ item, entry }: LineProps<SingleItem, SingleAnswer>) {
  const t = useOwnWords(words);
  const option = item.options[entry.of];
  return option && t(entry.points > 0 ? "line.right" : "line.wrong", { option: textOf(option.prose) });
}
