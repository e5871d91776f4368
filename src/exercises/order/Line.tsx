import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";
import { words } from "./words.ts";

/** What became of one pair of neighbours. */
export function Line({ item, entry, reveal }: LineProps<OrderItem, OrderAnswer>) {
  const t = useOwnWords(words);
  const [first, second] = [item.parts[entry.of], item.parts[entry.of + 1]];
  if (first === undefined || second === undefined) return null;
  const pair = { first: textOf(first.prose), second: textOf(second.prose) };
  return t(entry.points > 0 ? "line.follows" : reveal ? "line.breaks" : "line.misses", pair);
}
