import { useWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import { type Mark, OptionRow } from "../parts/OptionRow.tsx";
import options from "../parts/Options.module.css";
import { toggled } from "./grade.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";

/** Checkboxes in whole rows. Once checked, the ticked rows explain themselves; with `reveal`, all do. */
export function View(props: ViewProps<MultipleItem, MultipleAnswer>) {
  const { item, answer, onAnswer, phase, reveal, order, name, labelledBy } = props;
  const { t } = useWords();
  const checked = phase === "checked";
  const instruction = `${name}-instruction`;

  const markOf = (index: number, right: boolean): Mark | undefined => {
    if (checked && answer.includes(index))
      return right
        ? { tone: "right", words: t("exercises.multiple.ticked") }
        : { tone: "wrong", words: t("exercises.multiple.tickedWrong") };
    if (!checked || !reveal) return undefined;
    return right
      ? { tone: "missed", words: t("exercises.multiple.missed") }
      : { tone: "neutral", words: t("exercises.multiple.left") };
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("exercises.kind.multiple")}
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
