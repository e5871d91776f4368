import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { LineProps } from "../define.ts";
import { amountIn } from "./amount.ts";
import { accepted, valueIn } from "./grade.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";
import { verdictOn } from "./verdict.ts";
import { words } from "./words.ts";

/** What was said, and how it lies to what was accepted. */
export function Line({ item, answer, reveal }: LineProps<EstimateItem, EstimateAnswer>) {
  const { lang } = useWords();
  const t = useOwnWords(words);
  const value = valueIn(item, answer);
  if (value === undefined) return null;
  const amount = amountIn(lang, item.unit);
  const { from, to } = accepted(item);
  const verdict = verdictOn(item, answer);
  const told = verdict === "right" || !reveal ? verdict : from === to ? "exact" : "accepted";
  return t(`line.${told}`, { value: amount(value), from: amountIn(lang)(from), to: amount(to) });
}
