import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import type { Mark } from "../parts/Feedback.tsx";
import { OptionRow } from "../parts/OptionRow.tsx";
import options from "../parts/Options.module.css";
import type { SingleAnswer, SingleItem } from "./schema.ts";
import { words } from "./words.ts";

/** Radios in whole rows. Once checked, the chosen row explains itself; with `reveal`, all do. */
export function View(props: ViewProps<SingleItem, SingleAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy } = props;
  const t = useOwnWords(words);
  const checked = phase === "checked";
  const instruction = `${name}-instruction`;

  const markOf = (index: number): Mark | undefined => {
    const right = index === item.key;
    if (checked && index === answer)
      return right ? { tone: "right", words: t("chosenRight") } : { tone: "wrong", words: t("chosenWrong") };
    if (!checked || !reveal) return undefined;
    return right ? { tone: "right", words: t("right") } : { tone: "neutral", words: t("wrong") };
  };

  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")}
      </p>
      {order.map((index, place) => {
        const option = item.options[index];
        return (
          option && (
            <OptionRow
              key={index}
              type="radio"
              group={name}
              id={`${name}-why-${index}`}
              place={place + 1}
              prose={option.prose}
              feedback={option.feedback}
              chosen={answer === index}
              // Said, since browsers differ on a group in which nothing is chosen yet.
              tabStop={answer === null ? place === 0 : answer === index}
              locked={checked}
              onChoose={() => onAnswer(index)}
              mark={markOf(index)}
            />
          )
        );
      })}
    </div>
  );
}
