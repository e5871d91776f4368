import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { textOf } from "../text.ts";
import { rated } from "./grade.ts";
import { Profile } from "./Profile.tsx";
import { Scale } from "./Scale.tsx";
import type { RateAnswer, RateItem } from "./schema.ts";
import { words } from "./words.ts";

/**
 * Statements with five radios each. Once it is done they stay as they are, and the profile stands below: beside what was
 * answered earlier, where an earlier exercise asked the same. Before, nothing of that is shown: it would draw the answers
 * to itself.
 */
export function View(props: ViewProps<RateItem, RateAnswer>) {
  const { item, answer, onAnswer, phase, earlier, name, labelledBy } = props;
  const t = useOwnWords(words);
  // The statement that digits rate: the one that had the focus last.
  const [current, setCurrent] = useState(0);
  const checked = phase === "checked";
  // The next try begins with the first.
  if (checked && current !== 0) setCurrent(0);
  const instruction = `${name}-instruction`;
  const low = item.ends ? textOf(item.ends.low) : t("low");
  const high = item.ends ? textOf(item.ends.high) : t("high");

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={options.instruction}>
        {t("instruction")}
      </p>
      <div>
        {item.statements.map((statement, at) => (
          <Scale
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its index
            key={at}
            name={`${name}-${at}`}
            statement={statement}
            low={low}
            high={high}
            rating={answer[at] ?? null}
            current={at === current}
            locked={checked}
            onFocus={() => !checked && setCurrent(at)}
            onRate={(rating) => onAnswer(rated(answer, at, rating))}
          />
        ))}
      </div>
      {checked && <Profile item={item} answer={answer} earlier={earlier} />}
    </div>
  );
}
