import { useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Data.module.css";
import { type Trace, tracesOf } from "./people.ts";
import { words } from "./words.ts";

/** So many are shown: who has more namesakes writes more of the name. */
const MOST = 50;

/** Erases what is kept of somebody, over all assignments: looked for by name, shown, and only then erased. */
export function ErasePerson({ trainer, state }: OpenTrainer) {
  const t = useOwnWords(words);
  const id = useId();
  const [sought, setSought] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<{ readonly text: string; readonly failed?: true }>({ text: "" });
  const field = useRef<HTMLInputElement>(null);
  const traces = tracesOf(state, sought);
  const shown = traces.slice(0, MOST);
  const chosen = shown.filter((trace) => !left.has(trace.id));

  const erase = async () => {
    let failed = 0;
    for (const { assignment, person, expected } of chosen) {
      if (!(await trainer.erasePerson(assignment, person, expected))) failed++;
    }
    const done = chosen.length - failed;
    setSaid(failed === 0 ? { text: t("person.done", { count: done }) } : { text: t("person.failed"), failed: true });
    if (failed > 0) return;
    setSought("");
    setLeft(new Set());
    field.current?.focus();
  };

  return (
    <section className={styles.part} aria-labelledby="person">
      <h2 id="person">{t("person.title")}</h2>
      <p>{t("person.text")}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t("person.field")}</label>
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
            setLeft(new Set());
            setSaid({ text: "" });
          }}
        />
      </div>
      {shown.length > 0 && (
        <fieldset className={styles.choice}>
          <legend>{t("person.found", { count: traces.length })}</legend>
          {shown.map((trace) => (
            <label key={trace.id}>
              <input
                type="checkbox"
                checked={!left.has(trace.id)}
                onChange={({ target }) => {
                  const rest = [...left].filter((each) => each !== trace.id);
                  setLeft(new Set(target.checked ? rest : [...rest, trace.id]));
                }}
              />
              <Said of={trace} />
            </label>
          ))}
          {traces.length > MOST && <p>{t("person.more", { count: MOST })}</p>}
          <p>{t("person.means")}</p>
          <p>
            <button
              className="button"
              type="button"
              aria-disabled={chosen.length === 0 || undefined}
              onClick={() => chosen.length > 0 && void erase()}
            >
              {t("person.erase", { count: chosen.length })}
            </button>
          </p>
        </fieldset>
      )}
      <p role="status" className={said.failed && styles.warning}>
        {said.failed && <Icon name="warning" />}{" "}
        {said.text || (sought.trim() !== "" && traces.length === 0 ? t("person.nobody") : "")}
      </p>
    </section>
  );
}

function Said({ of: { name, number, title, what } }: { readonly of: Trace }) {
  const t = useOwnWords(words);
  return (
    <span>
      <strong>
        <bdi>{name}</bdi>
        {number !== undefined && ` (${number})`}
      </strong>
      <span>
        {title ?? t("person.unknown")}: {t(`person.${what}`)}
      </span>
    </span>
  );
}
