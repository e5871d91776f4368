import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { words } from "./words.ts";

/** All that counts: how it ended. */
export function Line({ item, entry }: LineProps<DialogueItem, DialogueAnswer>) {
  const t = useOwnWords(words);
  return t(`line.${item.endings[entry.of]?.outcome ?? "none"}`);
}
