import type { Root as Hast } from "hast";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Field } from "../parts/Field.tsx";
import { LabelOf } from "../parts/LabelOf.tsx";
import styles from "./Editor.module.css";
import { Finish } from "./Finish.tsx";
import { lacking } from "./rules.ts";
import { type CommitmentThing, type Letter, LIMITS } from "./schema.ts";
import { words } from "./words.ts";

export interface FormProps {
  readonly thing: CommitmentThing;
  readonly onChange: (next: CommitmentThing) => void;
  /** A prefix for ids. */
  readonly name: string;
  readonly announce: (text: string) => void;
  /** Whether what is missing is told: it was tried to finish without it. */
  readonly asked: boolean;
  /** What is missing, in sentences, and the id of the control where the first of it goes. */
  readonly onMissing: (missing: readonly string[], control: string) => void;
}

interface DraftProps extends FormProps {
  readonly advice: readonly Hast[];
  readonly onSign: () => void;
}

/** The promises as they are written, above the button that signs them. */
export function Draft(props: DraftProps) {
  const { thing, advice, onChange, onSign, onMissing, name, announce, asked } = props;
  const t = useOwnWords(words);
  const lacks = lacking(thing);
  const missing = [
    ...lacks.promises.map((at) => ({ said: t("signing.promise", { n: at + 1 }), control: `${name}-promise-${at}` })),
    ...(lacks.name ? [{ said: t("signing.name"), control: `${name}-name` }] : []),
  ];
  const said = missing.map((each) => each.said);
  const note = (control: string) => (asked ? missing.find((each) => each.control === control)?.said : undefined);
  const promise = (at: number, change: Partial<Letter["promises"][number]>) =>
    onChange({ ...thing, promises: thing.promises.map((each, i) => (i === at ? { ...each, ...change } : each)) });

  const sign = () => {
    if (missing[0]) onMissing(said, missing[0].control);
    else onSign();
  };

  return (
    <>
      <div className={styles.advice}>
        <p className={styles.name}>{t("advice")}</p>
        <ul>
          {advice.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of advice is its place
            <li key={at}>
              <Prose prose={each} />
            </li>
          ))}
        </ul>
        <p>{t("pattern")}</p>
      </div>
      {thing.promises.map(({ text, sign: noticed }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place
        <div key={at} className={styles.promise}>
          <Field
            id={`${name}-promise-${at}`}
            label={t("promise", { n: at + 1 })}
            value={text}
            max={LIMITS.promise}
            lines={2}
            missing={note(`${name}-promise-${at}`)}
            onWrite={(next) => promise(at, { text: next })}
            announce={announce}
          />
          <Field
            id={`${name}-sign-${at}`}
            label={<LabelOf of={t("promise", { n: at + 1 })} name={t("sign")} />}
            optional
            value={noticed}
            max={LIMITS.sign}
            wraps
            onWrite={(next) => promise(at, { sign: next })}
            announce={announce}
          />
        </div>
      ))}
      <div className={styles.who}>
        <Field
          id={`${name}-name`}
          label={t("name")}
          value={thing.name}
          max={LIMITS.name}
          missing={note(`${name}-name`)}
          onWrite={(next) => onChange({ ...thing, name: next })}
          announce={announce}
        />
        <Field
          id={`${name}-place`}
          label={t("place")}
          hint={t("placeHint")}
          optional
          value={thing.place}
          max={LIMITS.place}
          wraps
          onWrite={(next) => onChange({ ...thing, place: next })}
          announce={announce}
        />
      </div>
      {[t("letter.where"), t("letter.who")].map((line) => (
        <p key={line} className={`print-only ${styles.pen}`}>
          {line}
        </p>
      ))}
      <Finish
        name={name}
        words={t("signing.press")}
        note={t("signing.closes")}
        missing={asked ? said : []}
        onPress={sign}
      />
    </>
  );
}
