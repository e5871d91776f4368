import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";
import { usePlaces } from "./usePlaces.ts";
import { words } from "./words.ts";

/** What became of one place. */
export function Line({ item, answer, entry, reveal }: LineProps<LabelItem, LabelAnswer>) {
  const t = useOwnWords(words);
  const place = usePlaces(item)[entry.of];
  const right = entry.points > 0;
  const label = item.labels[reveal ? entry.of : (answer[entry.of] ?? -1)];
  if (place === undefined || label === undefined) return null;
  const said = { place: place.name, label: textOf(label.prose) };
  return t(right ? "line.right" : reveal ? "line.key" : "line.wrong", said);
}
