import { useOwnWords } from "../../i18n/useWords.tsx";
import type { EditorProps } from "../contract.ts";
import choice from "../parts/Choice.module.css";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import styles from "./Editor.module.css";
import { withPart } from "./rules.ts";
import { Sign } from "./Sign.tsx";
import { StateWords } from "./StateWords.tsx";
import { LIMITS, STATES, type TriangleSpec, type TriangleThing } from "./schema.ts";
import { words } from "./words.ts";

/** For each part how it stands, what shows it, and one thing that would make it better. */
export function Editor({ thing, onChange, name, announce }: EditorProps<TriangleSpec, TriangleThing>) {
  const t = useOwnWords(words);
  return (
    <div className={styles.editor}>
      {thing.parts.map(({ label, question, state, sees, improvement }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        <div key={at} className={styles.part}>
          <p id={`${name}-label-${at}`} className={styles.label}>
            {label}
          </p>
          <p id={`${name}-question-${at}`} className={styles.question}>
            {question}
          </p>
          <div
            role="radiogroup"
            aria-labelledby={`${name}-label-${at} ${name}-stands-${at}`}
            aria-describedby={`${name}-question-${at}`}
          >
            <p id={`${name}-stands-${at}`} className={styles.stands}>
              {t("stands")}
            </p>
            <div className={styles.choices}>
              {STATES.map((each) => (
                <label key={each} className={choice.choice} data-state={each}>
                  <input
                    className={choice.radio}
                    type="radio"
                    name={`${name}-state-${at}`}
                    checked={state === each}
                    onChange={() => onChange(withPart(thing, at, { state: each }))}
                  />
                  <Sign state={each} />
                  <StateWords state={each} />
                </label>
              ))}
            </div>
          </div>
          <Field
            id={`${name}-sees-${at}`}
            label={<LabelOf of={label} name={t("sees")} />}
            hint={t("seesHint")}
            value={sees}
            max={LIMITS.sees}
            lines={2}
            onWrite={(next) => onChange(withPart(thing, at, { sees: next }))}
            announce={announce}
          />
          <Field
            id={`${name}-improvement-${at}`}
            label={<LabelOf of={label} name={t("improvement")} />}
            hint={t("improvementHint")}
            value={improvement}
            max={LIMITS.improvement}
            lines={2}
            onWrite={(next) => onChange(withPart(thing, at, { improvement: next }))}
            announce={announce}
          />
        </div>
      ))}
    </div>
  );
}
