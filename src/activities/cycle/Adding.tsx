import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Field } from "../parts/Field.tsx";
import styles from "./Editor.module.css";
import { isFull, isTaken } from "./rules.ts";
import { type CycleSpec, type CycleThing, LIMITS, MOMENTS } from "./schema.ts";
import { words } from "./words.ts";

interface AddingProps {
  /** Of the field. */
  readonly id: string;
  readonly spec: CycleSpec;
  readonly thing: CycleThing;
  readonly onType: (text: string) => void;
  /** A moment that was typed. */
  readonly onAdd: (name: string) => void;
  /** One of the author's. */
  readonly onTake: (name: string, at: number) => void;
  readonly announce: (text: string) => void;
}

/** A field for the next moment, and those that the author suggests. */
export function Adding({ id, spec, thing, onType, onAdd, onTake, announce }: AddingProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const { moments, adding } = thing;
  const full = isFull(thing);
  const max = number.format(MOMENTS.most);
  const missing = MOMENTS.least - moments.length;

  const add = () => {
    const typed = adding.trim();
    if (typed === "") return announce(t("adding.nothing"));
    onAdd(typed);
  };

  return (
    <div className={`js-only ${styles.adding}`}>
      <div className={styles.typing}>
        <Field
          id={id}
          label={t("adding.label")}
          hint={t("adding.hint")}
          value={adding}
          max={LIMITS.name}
          describedBy={`${id}-count`}
          onWrite={onType}
          onEnter={add}
          announce={announce}
        />
        <button
          type="button"
          className="button"
          aria-disabled={full || adding.trim() === "" || undefined}
          aria-describedby={full ? `${id}-count` : undefined}
          onClick={add}
        >
          <Icon name="plus" />
          {t("adding.add")}
        </button>
      </div>
      {spec.suggestions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand within a fieldset for nothing
        <div role="group" aria-labelledby={`${id}-suggestions`}>
          <p id={`${id}-suggestions`} className={styles.suggestionsName}>
            {t("suggestions.name")}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
          <ul role="list" className={styles.suggestions}>
            {spec.suggestions.map((name, at) => {
              const taken = isTaken(thing, name, at);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a suggestion is its place
                <li key={at}>
                  <button
                    type="button"
                    className={styles.suggestion}
                    data-taken={taken || undefined}
                    aria-disabled={taken || full || undefined}
                    aria-label={t(taken ? "suggestions.taken" : "suggestions.take", { name })}
                    onClick={taken ? undefined : () => onTake(name, at)}
                  >
                    <Icon name={taken ? "check" : "plus"} />
                    <span>{name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <p id={`${id}-count`} className={styles.count}>
        {full ? t("most", { max }) : t("count", { count: moments.length, max })}
        {missing > 0 && ` ${t("few", { count: missing })}`}
      </p>
    </div>
  );
}
