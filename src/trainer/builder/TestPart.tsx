import { useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Builder.module.css";
import { Field } from "./Field.tsx";
import { NumberInput, type PartProps } from "./TermsPart.tsx";
import type { Stock } from "./useStock.ts";
import { words } from "./words.ts";

/** What is proposed, where there are as many. */
const ITEMS = 10;

/** Whether there is a test over the lessons, and which. */
export function TestPart({ sketch, problem, onPut, stock }: PartProps & { readonly stock: Stock }) {
  const t = useOwnWords(words);
  const { known, failed, retry } = stock;
  /** A test that was just wanted gets a number as soon as it is known how many there are; whoever clears the field is left alone. */
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    if (!fresh || known === undefined || known === 0) return;
    setFresh(false);
    onPut({ items: String(Math.min(ITEMS, known)) });
  }, [fresh, known, onPut]);
  const there =
    sketch.lessons.length === 0
      ? t("test.first")
      : failed
        ? t("test.uncounted")
        : known === undefined
          ? t("test.counting")
          : known === 0
            ? t("problem.items.none")
            : t("test.stock", { count: known });
  return (
    <fieldset className={styles.part}>
      <legend>{t("test.legend")}</legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={sketch.exam}
          onChange={(event) => {
            onPut({ exam: event.target.checked });
            setFresh(event.target.checked && sketch.items.trim() === "");
          }}
        />
        <span>
          {t("test.with")}
          <span className={styles.hint}>{t("test.withHint")}</span>
        </span>
      </label>
      {sketch.exam && (
        <>
          <Field label={t("test.items")} problem={problem("items")} hint={there}>
            {(joined) => (
              <NumberInput
                {...joined}
                name="items"
                value={sketch.items}
                onWrite={(items) => {
                  setFresh(false);
                  onPut({ items });
                }}
              />
            )}
          </Field>
          {failed && (
            <button className="button" type="button" onClick={retry}>
              {t("test.again")}
            </button>
          )}
          <Field label={t("test.pass")} problem={problem("examPass")}>
            {(joined) => (
              <NumberInput
                {...joined}
                name="examPass"
                value={sketch.examPass}
                onWrite={(examPass) => onPut({ examPass })}
              />
            )}
          </Field>
          <Field label={t("test.minutes")} hint={t("test.minutesHint")} problem={problem("minutes")}>
            {(joined) => (
              <NumberInput
                {...joined}
                name="minutes"
                value={sketch.minutes}
                onWrite={(minutes) => onPut({ minutes })}
              />
            )}
          </Field>
          <Field label={t("test.attempts")} hint={t("test.attemptsHint")} problem={problem("attempts")}>
            {(joined) => (
              <NumberInput
                {...joined}
                name="attempts"
                value={sketch.attempts}
                onWrite={(attempts) => onPut({ attempts })}
              />
            )}
          </Field>
        </>
      )}
    </fieldset>
  );
}
