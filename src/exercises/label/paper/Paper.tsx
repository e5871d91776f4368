import { figureNow } from "../../../figures/load.ts";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { definePaper, type PaperProps } from "../../paper.ts";
import { Do, Gap, letterAt, Mark, Reason, Row, Rows } from "../../parts/paper/Parts.tsx";
import { textOf } from "../../text.ts";
import { rules } from "../grade.ts";
import type { LabelItem } from "../schema.ts";
import { ruleOf, usePlaces } from "../usePlaces.ts";
import styles from "./Paper.module.css";
import { words } from "./words.ts";

/** The figure goes without its words. */
const BLANK = { label: "" };

/** The figure with room at each place, and the labels in a list with letters. */
function Sheet({ item, order }: PaperProps<LabelItem>) {
  const t = useOwnWords(words);
  const { t: common, number } = useWords();
  const Figure = figureNow(item.figure);
  const numbered = ruleOf(item.figure)?.numbered;
  return (
    <>
      <Do>{t("do")}</Do>
      <figure className={styles.figure} aria-label={common(`figures.name.${item.figure}` as "figures.name.triangle")}>
        {Figure && (
          <Figure
            items={item.labels.map(() => BLANK)}
            axes={item.axes}
            content={(_, at) => (
              <>
                {!numbered && <Mark>{number.format(at + 1)}.</Mark>} <Gap />
              </>
            )}
          />
        )}
      </figure>
      <Rows>
        {order.map((index, place) => {
          const label = item.labels[index];
          return label && <Row key={index} mark={<Mark>{letterAt(place)})</Mark>} prose={label.prose} />;
        })}
      </Rows>
    </>
  );
}

function Key({ item, order }: PaperProps<LabelItem>) {
  const t = useOwnWords(words);
  const places = usePlaces(item);
  return (
    <Rows>
      {item.labels.map(({ prose, feedback }, at) => {
        const pair = { place: places[at]?.name ?? "", letter: letterAt(order.indexOf(at)), label: textOf(prose) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its place
          <li key={at}>
            <Reason verdict={t("pair", pair)} prose={feedback} />
          </li>
        );
      })}
    </Rows>
  );
}

export default definePaper<LabelItem>({
  choices: rules.choices,
  Sheet,
  Key,
  spoken: (item, order) => order.flatMap((index) => item.labels[index]?.prose ?? []),
});
