import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import styles from "../../parts/paper/Paper.module.css";
import { Do } from "../../parts/paper/Parts.tsx";
import { inline, textOf } from "../../text.ts";
import { ratings, rules } from "../grade.ts";
import type { RateItem } from "../schema.ts";
import { words as kind } from "../words.ts";
import own from "./Paper.module.css";
import { words } from "./words.ts";

/** A table: each statement with its five numbers. */
function Sheet({ item }: PaperProps<RateItem>) {
  const t = useOwnWords(words);
  const usual = useOwnWords(kind);
  const { number } = useWords();
  return (
    <>
      <Do>{t("do")}</Do>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("statement")}</th>
            <th scope="col" className={own.digits}>
              <span className={own.ends}>
                <span>1: {item.ends ? textOf(item.ends.low) : usual("low")}</span>
                <span>5: {item.ends ? textOf(item.ends.high) : usual("high")}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {item.statements.map((statement, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its place
            <tr key={at}>
              <td>
                <Prose prose={inline(statement)} />
              </td>
              <td className={own.digits}>
                <span className={own.row}>
                  {ratings.map((each) => (
                    <span key={each}>{number.format(each)}</span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Key(_: PaperProps<RateItem>) {
  const t = useOwnWords(words);
  return <p>{t("own")}</p>;
}

export default definePaper<RateItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item) => item.statements,
});
