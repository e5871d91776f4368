import { daysUntil } from "../../assignment/due.ts";
import type { Sketch } from "../../assignment/sketch.ts";
import type { CourseIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { nameOfLanguage } from "../../player/shell/useSwitchLanguage.ts";
import styles from "./Builder.module.css";
import type { FieldName } from "./check.ts";
import { Field } from "./Field.tsx";
import { words } from "./words.ts";

export interface PartProps {
  readonly sketch: Sketch;
  readonly problem: (field: FieldName) => string | undefined;
  readonly onPut: (change: Partial<Sketch>) => void;
}

/** By when, in which language, from which mark on, and whether a number is asked for. */
export function TermsPart({ sketch, problem, onPut, index }: PartProps & { readonly index: CourseIndex }) {
  const t = useOwnWords(words);
  const { lang, percent } = useWords();
  const { now } = usePlayer();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const past = problem("due") === undefined && sketch.due !== "" && daysUntil(sketch.due, now?.() ?? 0, zone) < 0;
  return (
    <fieldset className={styles.part}>
      <legend>{t("terms.legend")}</legend>
      <Field
        label={t("terms.due")}
        hint={t("terms.dueHint")}
        left={past ? t("terms.past") : undefined}
        problem={problem("due")}
      >
        {(joined) => (
          <input
            {...joined}
            type="date"
            name="due"
            value={sketch.due}
            onChange={(event) => onPut({ due: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("terms.lang")}>
        {(joined) => (
          <select {...joined} value={sketch.lang} onChange={(event) => onPut({ lang: event.target.value })}>
            <option value="">{t("terms.langChoice")}</option>
            {index.languages.map(({ code }) => (
              <option key={code} value={code}>
                {nameOfLanguage(code, lang)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t("terms.pass")}
        hint={t("terms.passHint", { pass: percent.format(index.pass / 100) })}
        problem={problem("pass")}
      >
        {(joined) => <NumberInput {...joined} name="pass" value={sketch.pass} onWrite={(pass) => onPut({ pass })} />}
      </Field>
      <Field label={t("terms.number")} hint={t("terms.numberHint")}>
        {(joined) => (
          <select
            {...joined}
            value={sketch.number}
            onChange={(event) => onPut({ number: event.target.value as Sketch["number"] })}
          >
            {(["none", "optional", "required"] as const).map((each) => (
              <option key={each} value={each}>
                {t(`terms.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}

interface NumberInputProps {
  readonly name: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A few digits: a wheel over it changes nothing, and what is no number is told, not swallowed. */
export function NumberInput({ onWrite, ...rest }: NumberInputProps) {
  return (
    <input
      {...rest}
      className={styles.number}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}
