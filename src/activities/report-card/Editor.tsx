import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { EditorProps } from "../contract.ts";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import styles from "./Editor.module.css";
import { written } from "./rules.ts";
import { LIMITS, type ReportCardSpec, type ReportCardThing } from "./schema.ts";
import { words } from "./words.ts";

/** A question for each area, and what the learner will do with a low mark; then what the card itself needs. */
export function Editor({ spec, thing, onChange, name, announce }: EditorProps<ReportCardSpec, ReportCardThing>) {
  const t = useOwnWords(words);
  return (
    <div className={styles.editor}>
      <div className={styles.advice}>
        <p className={styles.name}>{t("advice.name")}</p>
        <ul>
          <li>{t("advice.one")}</li>
          <li>{t("advice.scale")}</li>
          <li>{t("advice.change")}</li>
        </ul>
      </div>
      {thing.areas.map(({ label, question, action }, at) => {
        const example = spec.areas[at]?.example;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an area is its place
          <div key={at} className={styles.area}>
            <p className={styles.label}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <span>{label}</span>
            </p>
            {example && (
              <div className={styles.example}>
                <p className={styles.exampleName}>{t("example")}</p>
                <Prose prose={example} />
              </div>
            )}
            <Field
              id={`${name}-question-${at}`}
              label={<LabelOf of={label} name={t("question")} />}
              value={question}
              max={LIMITS.question}
              wraps
              onWrite={(next) => onChange(written(thing, at, { question: next }))}
              announce={announce}
            />
            <Field
              id={`${name}-action-${at}`}
              label={<LabelOf of={label} name={t("action")} />}
              value={action}
              max={LIMITS.action}
              lines={2}
              onWrite={(next) => onChange(written(thing, at, { action: next }))}
              announce={announce}
            />
          </div>
        );
      })}
      <div className={styles.area}>
        <p className={styles.label}>{t("print")}</p>
        <Field
          id={`${name}-shop`}
          label={t("shop")}
          hint={t("shopHint")}
          optional
          value={thing.shop}
          max={LIMITS.shop}
          onWrite={(shop) => onChange({ ...thing, shop })}
          announce={announce}
        />
        <Field
          id={`${name}-hand-in`}
          label={t("handIn")}
          hint={t("handInHint")}
          optional
          value={thing.handIn}
          max={LIMITS.handIn}
          wraps
          onWrite={(handIn) => onChange({ ...thing, handIn })}
          announce={announce}
        />
      </div>
    </div>
  );
}
