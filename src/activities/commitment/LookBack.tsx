import { useOwnWords } from "../../i18n/useWords.tsx";
import choice from "../parts/Choice.module.css";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import type { FormProps } from "./Draft.tsx";
import styles from "./Editor.module.css";
import { Finish } from "./Finish.tsx";
import { MarkWords } from "./MarkWords.tsx";
import { judged, reviewOf, unjudged } from "./rules.ts";
import { LIMITS, type Mark } from "./schema.ts";
import { words } from "./words.ts";

const marks: readonly Mark[] = ["kept", "partly", "not"];

/** What became of each promise, and what comes next. */
export function LookBack(props: FormProps & { readonly onClose: () => void }) {
  const { thing, onChange, onClose, onMissing, name, announce, asked } = props;
  const t = useOwnWords(words);
  const review = reviewOf(thing);
  const missing = unjudged(thing);
  const said = missing.map((at) => t("review.missing", { n: at + 1 }));
  const id = (what: string, at: number) => `${name}-${what}-${at}`;

  const close = () => {
    if (missing[0] !== undefined) onMissing(said, id("mark-kept", missing[0]));
    else onClose();
  };

  return (
    <div className={styles.lookBack}>
      <div>
        <p className={styles.big}>{t("review.name")}</p>
        <p>{t("review.lead")}</p>
      </div>
      {thing.promises.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place
        <div key={at} className={styles.promise}>
          <div
            role="radiogroup"
            aria-labelledby={`${id("question", at)} ${id("of", at)}`}
            aria-describedby={asked && missing.includes(at) ? `${name}-finish-missing` : undefined}
          >
            <p id={id("of", at)} className={styles.quoted}>
              <span className={styles.name}>{t("of", { n: at + 1 })}</span> {text}
            </p>
            <p id={id("question", at)} className={styles.name}>
              {t("review.mark")}
            </p>
            <div className={styles.marks}>
              {marks.map((mark) => (
                <label key={mark} className={choice.choice} data-mark={mark}>
                  <input
                    id={id(`mark-${mark}`, at)}
                    className={choice.radio}
                    type="radio"
                    name={id("mark", at)}
                    checked={review.outcomes[at]?.mark === mark}
                    onChange={() => onChange(judged(thing, at, { mark }))}
                  />
                  <MarkWords mark={mark} />
                </label>
              ))}
            </div>
          </div>
          <Field
            id={id("note", at)}
            label={<LabelOf of={t("promise", { n: at + 1 })} name={t("review.note")} />}
            optional
            value={review.outcomes[at]?.note ?? ""}
            max={LIMITS.note}
            lines={2}
            onWrite={(note) => onChange(judged(thing, at, { note }))}
            announce={announce}
          />
        </div>
      ))}
      <Field
        id={`${name}-next`}
        label={t("review.next")}
        hint={t("review.nextHint")}
        optional
        value={review.next}
        max={LIMITS.next}
        lines={3}
        onWrite={(next) => onChange({ ...thing, review: { ...review, next } })}
        announce={announce}
      />
      <Finish name={name} words={t("review.close")} missing={asked ? said : []} onPress={close} />
    </div>
  );
}
