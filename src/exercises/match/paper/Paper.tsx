import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Prose } from "../../../ui/Prose.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import styles from "../../parts/paper/Paper.module.css";
import { Do, Gap, letterAt, Mark, Reason, Row, Rows } from "../../parts/paper/Parts.tsx";
import { inline, textOf } from "../../text.ts";
import { isShared, rules } from "../grade.ts";
import type { MatchItem } from "../schema.ts";
import { words } from "./words.ts";

/** Two columns: what is numbered on the left gets a letter of the right, or a line to it. */
function Sheet({ item, order }: PaperProps<MatchItem>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  return (
    <>
      <Do>
        {t("do")} {isShared(item) && t("shared")}
      </Do>
      <div className={styles.columns}>
        <div>
          <p className={styles.verdict}>
            <Prose prose={inline(item.left)} />
          </p>
          <Rows>
            {item.rows.map(({ prose }, at) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
                key={at}
                mark={
                  <>
                    <Gap />
                    <Mark>{number.format(at + 1)}.</Mark>
                  </>
                }
                prose={prose}
              />
            ))}
          </Rows>
        </div>
        <div>
          <p className={styles.verdict}>
            <Prose prose={inline(item.right)} />
          </p>
          <Rows>
            {order.map((index, place) => {
              const choice = item.choices[index];
              return choice && <Row key={index} mark={<Mark>{letterAt(place)})</Mark>} prose={choice} />;
            })}
          </Rows>
        </div>
      </div>
    </>
  );
}

function Key({ item, order }: PaperProps<MatchItem>) {
  const t = useOwnWords(words);
  const { number } = useWords();
  return (
    <Rows>
      {item.rows.map(({ prose, key, why }, at) => {
        const choice = item.choices[key];
        const pair = choice && t("pair", { letter: letterAt(order.indexOf(key)), choice: textOf(choice) });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <Row key={at} mark={<Mark>{number.format(at + 1)}.</Mark>} prose={prose}>
            <Reason verdict={pair} prose={why} />
          </Row>
        );
      })}
    </Rows>
  );
}

export default definePaper<MatchItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => [
    ...item.rows.map(({ prose }) => prose),
    ...order.flatMap((index) => item.choices[index] ?? []),
  ],
});
