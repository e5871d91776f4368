import { useId, useState } from "react";
import type { Person } from "../../analysis/roster.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Issued } from "../../state/trainer/contract.ts";
import { useCopy } from "../useCopy.ts";
import styles from "./Results.module.css";
import { useReminder } from "./useReminder.ts";
import { words } from "./words.ts";

interface ReminderProps {
  readonly issued: Issued;
  /** Those who have not sent anything yet. */
  readonly missing: readonly Person[];
  /** On a page that is about the one who is missing their name has been said. */
  readonly named?: boolean;
}

/** Who has not sent anything yet, and a text to remind them with. It can be edited before it is copied. */
export function Reminder({ issued, missing, named = false }: ReminderProps) {
  const own = useOwnWords(words);
  const id = useId();
  const { said, copy } = useCopy();
  const { lang, remind } = useReminder(issued);
  const [edited, setEdited] = useState<string>();
  const [first, ...others] = missing;
  if (first === undefined) return null;
  const text = edited ?? remind(others.length === 0 ? first.name : undefined);
  return (
    <section className={`no-print ${styles.part}`} aria-labelledby={id}>
      <h3 id={id}>{own("remind.title", { count: missing.length })}</h3>
      {!named && (
        <p>
          {missing.map(({ key, name }, at) => (
            <span key={key}>
              {at > 0 && " · "}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <p className={styles.soft}>{own("remind.text")}</p>
      <label htmlFor={`${id}-text`}>{own("remind.label")}</label>
      <textarea
        id={`${id}-text`}
        rows={9}
        lang={lang}
        value={text}
        onChange={(event) => setEdited(event.target.value)}
      />
      <p className={styles.actions}>
        <button
          className="button"
          type="button"
          onClick={() => void copy(text, { done: own("remind.copied"), failed: own("remind.notCopied") })}
        >
          {own("remind.copy")}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
