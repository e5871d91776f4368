import { type KeyboardEvent, useRef, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { ViewProps } from "../contract.ts";
import options from "../parts/Options.module.css";
import { amountIn, typedIn } from "./amount.ts";
import { LONGEST, middleOf, readingsOf, valueIn } from "./grade.ts";
import { Scale } from "./Scale.tsx";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";
import styles from "./View.module.css";
import { words } from "./words.ts";

/**
 * A field and a slider that say the same. Until something is chosen the slider stands in the middle and says that it is
 * not chosen; a press that does not move it, Enter or Space choose the middle. Once checked, the scale shows where the
 * answer lies; when it is right, or with `reveal`, also what was accepted.
 */
export function View(props: ViewProps<EstimateItem, EstimateAnswer>) {
  const { item, answer, onAnswer, phase, reveal, name, labelledBy, announce } = props;
  const { min, max, step, unit } = item;
  const { lang } = useWords();
  const t = useOwnWords(words);
  const amount = amountIn(lang, unit);
  const bare = amountIn(lang);
  const checked = phase === "checked";
  const value = valueIn(item, answer);
  const shown = value ?? middleOf(item);
  const ends = { from: bare(min), to: amount(max) };
  const [instruction, note] = [`${name}-instruction`, `${name}-note`];

  // What does not read is told when the field is left: before, it is only half typed.
  const [typing, setTyping] = useState(false);
  const broken = value === undefined && answer.trim() !== "";
  const problem = broken ? t(readingsOf(answer).length > 0 ? "outside" : "noNumber", ends) : undefined;
  const told = typing ? undefined : problem;

  const choose = (next: number) => {
    if (!checked) onAnswer(typedIn(lang, next));
  };
  // A finger that goes on to scroll the page has moved the slider where it began, and wants nothing of it.
  const before = useRef(answer);
  const giveBack = () => {
    if (!checked && before.current !== answer) onAnswer(before.current);
  };
  /** The browser tells of a slider only when it moved; where it stands may be what the learner wants. */
  const accept = (slider: HTMLInputElement) => {
    if (value === undefined) choose(Number(slider.value));
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (checked || value !== undefined || (event.key !== " " && event.key !== "Enter")) return;
    event.preventDefault();
    accept(event.currentTarget);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes its name from a legend inside it, and the prompt is the card's
    <div role="group" aria-labelledby={labelledBy} aria-describedby={instruction} className={options.options}>
      <p id={instruction} className={`${options.instruction} ${styles.instruction}`}>
        {t("instruction")}
      </p>
      <div className={styles.typed}>
        <input
          className={styles.field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={LONGEST}
          data-digit="2"
          aria-label={unit === undefined ? t("field") : `${t("field")}, ${unit}`}
          aria-describedby={note}
          aria-invalid={told !== undefined || undefined}
          aria-disabled={checked || undefined}
          readOnly={checked}
          value={answer}
          onChange={(event) => {
            setTyping(true);
            onAnswer(event.currentTarget.value);
          }}
          onKeyDown={(event) => event.key === "Enter" && setTyping(false)}
          onBlur={() => {
            setTyping(false);
            if (typing && problem !== undefined) announce(problem);
          }}
        />
        {unit !== undefined && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
        <p id={note} className={styles.note} data-wrong={told !== undefined || undefined}>
          {told ?? t("scale", ends)}
        </p>
      </div>
      <input
        className={`js-only ${styles.slider}`}
        type="range"
        min={min}
        max={max}
        step={step}
        data-digit="1"
        data-unset={value === undefined || undefined}
        aria-label={t("slider")}
        aria-valuetext={value === undefined ? t("unset") : amount(value)}
        aria-disabled={checked || undefined}
        value={shown}
        onChange={(event) => choose(Number(event.currentTarget.value))}
        onPointerDown={() => {
          before.current = answer;
        }}
        onPointerCancel={giveBack}
        onPointerUp={(event) => event.button === 0 && accept(event.currentTarget)}
        onKeyDown={keyDown}
      />
      {checked && value !== undefined ? (
        <Scale item={item} answer={answer} value={value} reveal={reveal} amount={amount} bare={bare} />
      ) : (
        <p className={styles.ends} aria-hidden="true">
          <span>{bare(min)}</span>
          <span>{bare(max)}</span>
        </p>
      )}
    </div>
  );
}
