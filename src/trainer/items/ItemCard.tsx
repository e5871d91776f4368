import { useId } from "react";
import { FEW, type ItemStats } from "../../analysis/items.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import plot from "../plots/BarPlot.module.css";
import { Bar } from "../plots/BarPlot.tsx";
import { Chosen } from "./Chosen.tsx";
import styles from "./Items.module.css";
import { words } from "./words.ts";

/** How many different answers are told where their words are not here. */
const MOST = 5;

interface ItemCardProps {
  readonly stats: ItemStats;
  /** Its number among the hardest. */
  readonly place: number;
  readonly block: ExerciseBlock | undefined;
  /** The words of questions are on their way, or cannot be had. */
  readonly without: boolean;
  /** The title of its lesson. */
  readonly lesson: string;
  readonly pass: number;
}

/** A question: how hard it was, whom it tells apart, and what was answered instead. */
export function ItemCard({ stats, place, block, without, lesson, pass }: ItemCardProps) {
  const own = useOwnWords(words);
  const { percent, lang } = useWords();
  const id = useId();
  const { shape, n, facility, interval, discrimination, sureWrong, ms, chosen } = stats;
  const fits = block?.shape === shape ? block : undefined;
  const value = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const says = [
    own("item.facility", {
      share: percent.format(facility),
      low: percent.format(interval[0]),
      high: percent.format(interval[1]),
    }),
    typeof discrimination === "number"
      ? `${own("item.discrimination", { value: value.format(discrimination) })}: ${own(`item.verdict.${verdictOf(discrimination)}`)}`
      : own(`item.${discrimination}`, { few: FEW }),
    ...(sureWrong > 0 ? [own("item.sureWrong", { count: sureWrong, share: percent.format(sureWrong / n) })] : []),
    ...(ms === undefined ? [] : [own("item.seconds", { count: Math.round(ms / 1_000) })]),
  ];
  return (
    <article className={styles.card} aria-labelledby={id}>
      <p className="kicker">
        {own("hard.place", { place })} · {own("hard.of", { lesson })} · {own("item.people", { count: n })}
      </p>
      <div id={id} className={styles.prompt}>
        {fits ? <Prose prose={fits.prompt} /> : <p>{own(without ? "hard.without" : "hard.gone")}</p>}
      </div>
      <div className={plot.single}>
        <Bar share={facility} interval={interval} mark={pass / 100} />
      </div>
      <ul className={styles.facts}>
        {says.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {fits ? (
        <Chosen chosen={chosen} total={n} block={fits} labelledBy={id} />
      ) : (
        <>
          <h4>{own("item.chosen")}</h4>
          <ul className={styles.chosen}>
            {chosen.slice(0, MOST).map(({ given, n: count }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of how often they were given
              <li key={at}>
                <Icon name={given.right ? "check" : "cross"} />
                <span>
                  {own("item.people", { count })} · {own(given.right ? "item.right" : "item.wrong")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** From 0.2 on a question tells people apart (Ebel, Essentials of Educational Measurement, 1979); below 0 it does so the wrong way. */
const verdictOf = (value: number) => (value >= 0.2 ? "good" : value >= 0 ? "weak" : "against");
