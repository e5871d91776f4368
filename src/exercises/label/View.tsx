import { figureNow } from "../../figures/load.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import type { Mark } from "../parts/Feedback.tsx";
import options from "../parts/Options.module.css";
import { Placing } from "../parts/placing/Placing.tsx";
import { words as parts } from "../parts/words.ts";
import { textOf } from "../text.ts";
import { Results } from "./Results.tsx";
import type { LabelAnswer, LabelItem } from "./schema.ts";
import { ruleOf, usePlaces } from "./usePlaces.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * A figure whose places are filled from a bank of labels. Once checked, each place shows whether it is right, and a list
 * below says so of each in words, with the reason of a right one; with `reveal`, what belongs there and why.
 */
export function View(props: ViewProps<LabelItem, LabelAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy, announce } = props;
  const { t: common } = useWords();
  const t = useOwnWords(words);
  const placing = useOwnWords(parts);
  const places = usePlaces(item);
  const instruction = `${name}-instruction`;
  const checked = phase === "checked";
  const rule = ruleOf(item.figure);
  const Figure = figureNow(item.figure);

  const markOf = (at: number): Mark => {
    if (answer[at] === at) return { tone: "right", words: t("right") };
    const label = textOf(item.labels[at]?.prose ?? EMPTY);
    return { tone: "wrong", words: reveal ? t("key", { label }) : t("wrong") };
  };
  const marks = checked ? item.labels.map((_, at) => markOf(at)) : [];
  const whyId = (at: number) => `${name}-why-${at}`;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")} {!checked && <span className={`js-only ${styles.how}`}>{placing("placing.how")}</span>}
      </p>
      <Placing
        tokens={item.labels.map(({ prose }) => prose)}
        places={places.map((place) => place.name)}
        slots={answer}
        order={order}
        locked={checked}
        onSlots={onAnswer}
        announce={announce}
      >
        {(target) => (
          <figure
            className={styles.figure}
            aria-label={common(`figures.name.${item.figure}` as "figures.name.triangle")}
          >
            {Figure && (
              <Figure
                items={item.labels.map(() => BLANK)}
                axes={item.axes}
                content={(_, at) =>
                  target(at, {
                    numbered: !rule?.numbered,
                    tone: marks[at]?.tone,
                    describedBy: marks[at] && whyId(at),
                  })
                }
              />
            )}
          </figure>
        )}
      </Placing>
      {checked && <Results item={item} answer={answer} reveal={reveal} places={places} marks={marks} idOf={whyId} />}
    </div>
  );
}

/** The figure gets its words from the learner. */
const BLANK = { label: "" };
const EMPTY = { type: "root" as const, children: [] };
