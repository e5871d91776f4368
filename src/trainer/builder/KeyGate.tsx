import { useEffect, useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { SaveKey } from "../key/SaveKey.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Builder.module.css";
import { Wrong } from "./Field.tsx";
import { words } from "./words.ts";

interface KeyGateProps {
  readonly open: OpenTrainer;
  /** The key is saved, or the risk accepted. */
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** Before the first assignment leaves: what is sent back can be opened with the key alone, so it is saved, or not, knowingly. */
export function KeyGate({ open, onGo, onBack }: KeyGateProps) {
  const t = useOwnWords(words);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [saved, setSaved] = useState(open.state.key?.savedAt !== undefined);
  const [agreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState<"riskFirst" | "failed">();
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: "start" });
  }, []);
  const risk = async () => {
    if (!agreed) return setProblem("riskFirst");
    if (await open.trainer.acceptRisk()) onGo();
    else setProblem("failed");
  };
  return (
    <section className={styles.gate} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        {t("key.title")}
      </h2>
      <p>{t("key.text")}</p>
      <section className={styles.card} aria-labelledby={`${id}-save`}>
        <h3 id={`${id}-save`}>{t("key.save")}</h3>
        <SaveKey {...open} onSaved={() => setSaved(true)} />
        {saved && (
          <p>
            <button className="button button-primary" type="button" onClick={onGo}>
              {t("key.go")}
            </button>
          </p>
        )}
      </section>
      {!saved && (
        <details className={styles.card}>
          <summary>{t("key.risk")}</summary>
          <p>{t("key.riskText")}</p>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={agreed}
              aria-describedby={problem && `${id}-problem`}
              onChange={(event) => {
                setAgreed(event.target.checked);
                setProblem(undefined);
              }}
            />
            <span>{t("key.riskCheck")}</span>
          </label>
          <div role="status">
            <Wrong id={`${id}-problem`} problem={problem && t(`key.${problem}`)} />
          </div>
          <button className="button" type="button" onClick={() => void risk()}>
            {t("key.riskGo")}
          </button>
        </details>
      )}
      <p>
        <button className="button button-quiet" type="button" onClick={onBack}>
          {t("key.back")}
        </button>
      </p>
    </section>
  );
}
