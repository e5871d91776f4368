import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Do, Gap, Reason } from "../../parts/paper/Parts.tsx";
import { amountIn } from "../amount.ts";
import { accepted, rules } from "../grade.ts";
import type { EstimateItem } from "../schema.ts";
import { words as kind } from "../words.ts";
import styles from "./Paper.module.css";
import { words } from "./words.ts";

/** A line from end to end, and room for the number. */
function Sheet({ item }: PaperProps<EstimateItem>) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const amount = amountIn(lang, item.unit);
  return (
    <>
      <Do>{t("do")}</Do>
      <div className={styles.scale} role="img" aria-label={t("of", { from: amount(item.min), to: amount(item.max) })}>
        <span>{amount(item.min)}</span>
        <span>{amount(item.max)}</span>
      </div>
      <p>
        {t("yours")} <Gap long /> {item.unit}
      </p>
    </>
  );
}

function Key({ item }: PaperProps<EstimateItem>) {
  const t = useOwnWords(kind);
  const { lang } = useWords();
  const amount = amountIn(lang, item.unit);
  const { from, to } = accepted(item);
  const range = item.tolerance === 0 ? "" : ` ${t("accepted", { from: amount(from), to: amount(to) })}.`;
  return <Reason verdict={`${t("answer", { value: amount(item.answer) })}.${range}`} prose={item.reason} />;
}

export default definePaper<EstimateItem>({ choices: rules.choices, Sheet, Key, spoken: () => [] });
