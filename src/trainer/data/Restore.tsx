import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { FileButton } from "../../player/shell/FileButton.tsx";
import type { CopyProblem, TrainerCopy } from "../../state/trainer/contract.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Data.module.css";
import { Secret } from "./Secret.tsx";
import { useMoment } from "./useMoment.ts";
import { words } from "./words.ts";

/** What is larger is no backup of a trainer's. */
const LARGEST = 50 * 2 ** 20;

type Step =
  | { readonly is: "choose" }
  | { readonly is: "passphrase"; readonly text: string; readonly file: string }
  | { readonly is: "found"; readonly text: string; readonly passphrase: string; readonly copy: TrainerCopy }
  | { readonly is: "done" };

/** A backup of elsewhere, or of before: opened, looked at, and joined with what is here only then. */
export function Restore({ trainer, state }: OpenTrainer) {
  const t = useOwnWords(words);
  const [step, setStep] = useState<Step>({ is: "choose" });
  const [problem, setProblem] = useState<CopyProblem | "unread" | "large">();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [asCurrent, setAsCurrent] = useState(false);
  const next = useRef<HTMLDivElement>(null);
  const before = useRef(step.is);
  useEffect(() => {
    if (before.current === step.is) return;
    before.current = step.is;
    // What comes next takes the focus: what had it is gone.
    next.current?.querySelector<HTMLElement>("h3, p[tabindex]")?.focus();
  }, [step.is]);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setProblem(undefined);
    if (file.size > LARGEST) return setProblem("large");
    const text = await file.text().catch(() => undefined);
    if (text === undefined) setProblem("unread");
    else setStep({ is: "passphrase", text, file: file.name });
  };
  const open = async (text: string, passphrase: string) => {
    setBusy(true);
    setProblem(undefined);
    const read = await trainer.readCopy(text, passphrase);
    setBusy(false);
    if (read.ok) {
      setAsCurrent(state.key === undefined);
      return setStep({ is: "found", text, passphrase, copy: read.copy });
    }
    setProblem(read.why);
    // With another passphrase it may open; with nothing else.
    if (read.why !== "wrong") setStep({ is: "choose" });
  };
  const restore = async (text: string, passphrase: string) => {
    setBusy(true);
    const done = await trainer.restore(text, passphrase, asCurrent);
    setBusy(false);
    setProblem(done.ok ? undefined : done.why);
    if (done.ok) setStep({ is: "done" });
  };
  const cancel = () => {
    setProblem(undefined);
    setStep({ is: "choose" });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={styles.part}
      aria-labelledby="restore"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="restore">{t("restore.title")}</h2>
      <p>{t("restore.text")}</p>
      <div ref={next} className={styles.form}>
        {(step.is === "choose" || step.is === "done") && (
          <div className={styles.actions}>
            <FileButton label={t("restore.choose")} onFile={take} />
          </div>
        )}
        {step.is === "done" && (
          <p tabIndex={-1} className={styles.good}>
            <Icon name="check" /> <span>{t("restore.done")}</span>
          </p>
        )}
        {step.is === "passphrase" && (
          <Opening {...step} busy={busy} problem={problem} onOpen={open} onCancel={cancel} />
        )}
        {step.is === "found" && (
          <Found
            {...step}
            own={state.key?.fingerprint}
            {...{ asCurrent, setAsCurrent, busy }}
            onRestore={() => void restore(step.text, step.passphrase)}
            onCancel={cancel}
          />
        )}
      </div>
      <p role="status" className={styles.warning}>
        {busy ? (
          t("restore.busy")
        ) : problem === undefined ? (
          ""
        ) : (
          <>
            <Icon name="warning" /> <span>{t(`restore.${problem}`)}</span>
          </>
        )}
      </p>
    </section>
  );
}

function Opening({
  text,
  file,
  busy,
  problem,
  onOpen,
  onCancel,
}: {
  readonly text: string;
  readonly file: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onOpen: (text: string, passphrase: string) => unknown;
  readonly onCancel: () => void;
}) {
  const t = useOwnWords(words);
  const [written, setWritten] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(written === "");
    if (written !== "") onOpen(text, written);
  };
  const wrong = empty && written === "" ? t("restore.empty") : problem === "wrong" ? t("restore.again") : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3 tabIndex={-1}>{t("restore.open", { file })}</h3>
      <Secret label={t("restore.secret")} problem={wrong} value={written} onWrite={setWritten} />
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
          {t("restore.look")}
        </button>
        <button className="button" type="button" onClick={onCancel}>
          {t("restore.cancel")}
        </button>
      </div>
    </form>
  );
}

function Found({
  copy,
  own,
  asCurrent,
  setAsCurrent,
  busy,
  onRestore,
  onCancel,
}: {
  readonly copy: TrainerCopy;
  /** The fingerprint of the key that is used here. */
  readonly own: string | undefined;
  readonly asCurrent: boolean;
  readonly setAsCurrent: (as: boolean) => void;
  readonly busy: boolean;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}) {
  const t = useOwnWords(words);
  const name = useId();
  const { moment } = useMoment();
  const [theirs] = copy.keys;
  const choice = own !== undefined && theirs !== undefined && theirs !== own;
  return (
    <div className={styles.form}>
      <h3 tabIndex={-1}>{t("restore.found", { day: moment(copy.at) })}</h3>
      <ul>
        {copy.name !== undefined && <li>{t("restore.of", { name: copy.name })}</li>}
        <li>{t("numbers.issued", { count: copy.issued })}</li>
        <li>{t("numbers.received", { count: copy.received })}</li>
        <li>{t("numbers.expected", { count: copy.expected })}</li>
        <li>
          {copy.keys.length === 0 ? t("restore.noKey") : t("restore.keys", { count: copy.keys.length })}{" "}
          <span className={styles.fingerprint}>{copy.keys.join(", ")}</span>
        </li>
      </ul>
      <p>{t("restore.joins")}</p>
      {choice && (
        <fieldset className={styles.choice}>
          <legend>{t("restore.which")}</legend>
          <label>
            <input type="radio" name={name} checked={!asCurrent} onChange={() => setAsCurrent(false)} />
            <span>{t("restore.mine", { fingerprint: own })}</span>
          </label>
          <label>
            <input type="radio" name={name} checked={asCurrent} onChange={() => setAsCurrent(true)} />
            <span>{t("restore.theirs", { fingerprint: theirs })}</span>
          </label>
          <p className={styles.soft}>{t("restore.both")}</p>
        </fieldset>
      )}
      <div className={styles.actions}>
        <button
          className="button button-primary"
          type="button"
          aria-disabled={busy || undefined}
          onClick={() => busy || onRestore()}
        >
          {t("restore.restore")}
        </button>
        <button className="button" type="button" onClick={onCancel}>
          {t("restore.cancel")}
        </button>
      </div>
    </div>
  );
}
