import { type FormEvent, useId, useRef, useState } from "react";
import { sketchesKey } from "../../assignment/sketch.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { signersKey } from "../../learning/signers.ts";
import { vouchedKey } from "../../learning/vouched.ts";
import { usePlayer } from "../../player/context.ts";
import { Icon } from "../../ui/Icon.tsx";
import { choiceKey } from "../packages/choice.ts";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { withoutOwn } from "../useOwnSigner.ts";
import styles from "./Data.module.css";
import { words } from "./words.ts";

/** Erases everything of the trainer's: key, assignments, results, lists. A backup is offered first. */
export function EraseAll({ trainer }: OpenTrainer) {
  const t = useOwnWords(words);
  const { progress } = usePlayer();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState("");
  const [problem, setProblem] = useState<"mismatch" | "failed">();
  const [done, setDone] = useState(false);
  const word = t("all.word");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (written.trim().toLocaleUpperCase() !== word) {
      setProblem("mismatch");
      return field.current?.focus();
    }
    const erased = await trainer.eraseAll();
    setProblem(erased ? undefined : "failed");
    if (!erased) return;
    // What was said of this key elsewhere in the profile goes with it.
    progress.keepValue(vouchedKey, undefined);
    progress.keepValue(sketchesKey, undefined);
    progress.keepValue(choiceKey, undefined);
    progress.keepValue(signersKey, withoutOwn(progress.getState().values[signersKey]));
    setOpen(false);
    setWritten("");
    setDone(true);
  };

  return (
    <section className={styles.part} aria-labelledby="all">
      <h2 id="all">{t("all.title")}</h2>
      <p>{t("all.text")}</p>
      {open ? (
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <p>
            {t("all.before")} <a href="#backup">{t("all.toBackup")}</a>
          </p>
          <div className={styles.field}>
            <label htmlFor={id}>{t("all.type", { word })}</label>
            <input
              ref={field}
              id={id}
              value={written}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem === undefined ? undefined : `${id}-problem`}
              onChange={(event) => {
                setWritten(event.target.value);
                setProblem(undefined);
              }}
            />
            {problem !== undefined && (
              <p id={`${id}-problem`} className={styles.warning} role="alert">
                <Icon name="warning" /> <span>{t(`all.${problem}`, { word })}</span>
              </p>
            )}
          </div>
          <div className={styles.actions}>
            <button className="button" type="submit">
              {t("all.erase")}
            </button>
            <button className="button button-quiet" type="button" onClick={() => setOpen(false)}>
              {t("all.cancel")}
            </button>
          </div>
        </form>
      ) : (
        <p>
          <button
            className="button"
            type="button"
            onClick={() => {
              setOpen(true);
              setDone(false);
            }}
          >
            {t("all.open")}
          </button>
        </p>
      )}
      <p role="status">{done && t("all.done")}</p>
    </section>
  );
}
