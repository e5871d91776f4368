import { useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { textOf } from "../text.ts";
import { isBlank, toggled } from "./grade.ts";
import { Points } from "./Points.tsx";
import type { ReflectAnswer, ReflectItem } from "./schema.ts";
import styles from "./View.module.css";
import { Writing } from "./Writing.tsx";
import { words } from "./words.ts";

/**
 * The learner writes, compares, goes on writing, and ticks what the text has, all before it is done: what is recorded is
 * the text and the ticks together. Comparing is a step of the answer (`compared`), so that it survives a reload.
 */
export function View(props: ViewProps<ReflectItem, ReflectAnswer>) {
  const { item, answer, onAnswer, phase, name, labelledBy, announce } = props;
  const t = useOwnWords(words);
  const checked = phase === "checked";
  const { text, compared } = answer;
  // Whoever wants to put it into words once more may take the model out of sight.
  const [hidden, setHidden] = useState(false);
  // Whether comparing was tried with nothing written.
  const [asked, setAsked] = useState(false);
  const open = compared && (checked || !hidden);
  const write = asked && isBlank(text);
  const id = (what: string) => `${name}-${what}`;

  const compare = () => {
    if (compared) return setHidden(!hidden);
    setAsked(true);
    if (isBlank(text)) return announce(t("write"));
    onAnswer({ ...answer, compared: true });
    announce(`${t("model")}: ${textOf(item.model)}`);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} className={`${options.options} ${styles.reflect}`}>
      <p id={id("instruction")} className={options.instruction}>
        {t("instruction")}
      </p>
      <Writing
        text={text}
        locked={checked}
        labelledBy={labelledBy}
        describedBy={`${id("instruction")} ${id("private")}`}
        privacy={id("private")}
        announce={announce}
        onWrite={(next) => onAnswer({ ...answer, text: next })}
        onDone={compared ? undefined : compare}
      />
      {!checked && (
        <div className={`js-only ${styles.compare}`}>
          <button
            type="button"
            className="button"
            aria-expanded={open}
            aria-controls={open ? id("model") : undefined}
            aria-describedby={write ? id("write") : undefined}
            onClick={compare}
          >
            {t(compared ? (hidden ? "show" : "hide") : "compare")}
          </button>
          {write && (
            <p id={id("write")} className={styles.note}>
              <Icon name="info" />
              {t("write")}
            </p>
          )}
        </div>
      )}
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark of the page
        <div id={id("model")} role="group" aria-labelledby={id("model-name")} className={styles.model}>
          <p id={id("model-name")} className={styles.name}>
            {t("model")}
          </p>
          <Prose prose={item.model} />
        </div>
      )}
      {compared && (
        <Points
          points={item.points}
          ticks={answer.ticks}
          locked={checked}
          name={id("points")}
          onToggle={(point) => onAnswer(toggled(answer, point))}
        />
      )}
    </div>
  );
}
