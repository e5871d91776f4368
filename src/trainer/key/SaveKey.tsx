import { type FormEvent, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { saveFile } from "../../player/shell/save-file.ts";
import { isLongEnough } from "../../state/passphrase.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "../data/Data.module.css";
import { Secret } from "../data/Secret.tsx";
import { useMoment } from "../data/useMoment.ts";
import { words } from "../data/words.ts";
import type { OpenTrainer } from "../TrainerFrame.tsx";

interface SaveKeyProps extends OpenTrainer {
  /** The file was handed over. */
  readonly onSaved?: () => void;
}

/** A passphrase twice, and all that is kept here, the key above all, as a file that nothing else opens. */
export function SaveKey({ trainer, state: { key }, onSaved }: SaveKeyProps) {
  const t = useOwnWords(words);
  const { fileDay } = useMoment();
  const form = useRef<HTMLFormElement>(null);
  const [secret, setSecret] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<"short" | "different">();
  const [said, setSaid] = useState<{ readonly text: string; readonly failed?: true }>({ text: "" });
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const wrong = !isLongEnough(secret) ? "short" : again !== secret ? "different" : undefined;
    setProblem(wrong);
    if (wrong !== undefined) {
      form.current?.querySelectorAll("input")[wrong === "short" ? 0 : 1]?.focus();
      return;
    }
    setBusy(true);
    setSaid({ text: t("backup.making") });
    const text = await trainer.backup(secret);
    setBusy(false);
    if (text === undefined) return setSaid({ text: t("backup.failed"), failed: true });
    const file = `${t("backup.file")}-${fileDay()}.json`;
    saveFile(file, text);
    // The file is on its way: from here on whoever has it, and the passphrase, has the key.
    const noted = key === undefined || (await trainer.backedUp());
    setSecret("");
    setAgain("");
    setSaid({ text: noted ? t("backup.done", { file }) : t("backup.unnoted", { file }) });
    onSaved?.();
  };

  return (
    <>
      <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Secret
          fresh
          label={t("backup.secret")}
          hint={t("backup.hint")}
          problem={problem === "short" ? t("backup.short") : undefined}
          value={secret}
          onWrite={setSecret}
        />
        <Secret
          fresh
          label={t("backup.again")}
          problem={problem === "different" ? t("backup.different") : undefined}
          value={again}
          onWrite={setAgain}
        />
        <p className={styles.soft}>{t("backup.lost")}</p>
        <p>
          <button className="button button-primary" type="submit" aria-disabled={busy || undefined}>
            <Icon name="download" /> {t("backup.make")}
          </button>
        </p>
      </form>
      <p role="status" data-failed={said.failed}>
        {said.text}
      </p>
    </>
  );
}
