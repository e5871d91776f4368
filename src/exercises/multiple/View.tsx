import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import type { Mark } from "../parts/Feedback.tsx";
import { OptionRow } from "../parts/OptionRow.tsx";
import options from "../parts/Options.module.css";
import { toggled } from "./grade.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";
import { words } from "./words.ts";

/** Checkboxes in whole rows. Once checked, the ticked rows explain themselves; with `reveal`, all do. */
export function View(props: ViewProps<MultipleItem, MultipleAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy } = props;
  const t = useOwnWords(words);
  const checked = phase === "checked";
  const instruction = `${name}-instruction`;

  const markOf = (index: number, right: boolean): Mark | undefined => {
    if (checked && answer.includes(index))
      return right ? { tone: "right", words: t("ticked") } : { tone: "wrong", words: t("tickedWrong") };
    if (!checked || !reveal) return undefined;
    return right ? { tone: "missed", words: t("missed") } : { tone: "neutral", words: t("left") };
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")}
      </p>
      {order.map((index, place) => {
        const option = item.options[index];
        return (
          option && (
            <OptionRow
              key={index}
              type="checkbox"
              group={name}
              id={`${name}-why-${index}`}
              place={place + 1}
              prose={option.prose}
              feedback={option.feedback}
              chosen={answer.includes(index)}
              locked={checked}
              onChoose={() => onAnswer(toggled(answer, index))}
              mark={markOf(index, option.right)}
            />
          )
        );
      })}
    </div>
  );
}
