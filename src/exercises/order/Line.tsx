import { useOwnWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { textOf } from "../text.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";
import { words } from "./words.ts";

/** What became of one pair of neighbours. */
export function Line({ item, answer, entry, reveal }: LineProps<OrderItem, OrderAnswer>) {
  const t = useOwnWords(words);
  const nameOf = (part = -1) => textOf(item.parts[part]?.prose ?? EMPTY);
  const [first = -1, second] = answer.slice(entry.of);
  const pair = { first: nameOf(first), second: nameOf(second) };
  if (entry.points > 0) return t("line.follows", pair);
  if (!reveal) return t("line.misses", pair);
  const next = first + 1;
  return next < item.parts.length ? t("line.breaks", { ...pair, second: nameOf(next) }) : t("line.last", pair);
}

const EMPTY = { type: "root" as const, children: [] };
