import { type FormEvent, useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { trainerPath } from "../../ui/address.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useProgress } from "../context.ts";
import { useTakeCopy } from "../data/useTakeCopy.ts";
import { Section } from "../settings/Section.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Privacy.module.css";
import { useDevice } from "./useDevice.ts";
import { words } from "./words.ts";

/** Deletes everything of everybody, after a copy has been offered and a word typed. */
export function EraseAll() {
  const t = useOwnWords(words);
  const { device } = useDevice();
  const [open, setOpen] = useState(false);
  return (
    <Section id="all" title={t("all.title")}>
      <p className={styles.text}>{t("all.text")}</p>
      <button
        className={`js-only button ${styles.danger}`}
        type="button"
        aria-haspopup="dialog"
        disabled={device === undefined}
        onClick={() => setOpen(true)}
      >
        {t("all.open")}
      </button>
      <Dialog open={open} title={t("all.title")} close={t("all.close")} onClose={() => setOpen(false)}>
        <Confirm cancel={() => setOpen(false)} confirm={() => void device?.eraseAll()} />
      </Dialog>
    </Section>
  );
}

function Confirm({ cancel, confirm }: { readonly cancel: () => void; readonly confirm: () => void }) {
  const t = useOwnWords(words);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const word = t("all.word");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLocaleUpperCase() === word) {
      cancel();
      confirm();
    } else setRefused(true);
  };
  return (
    <>
      <p>{t("all.text")}</p>
      <Copy />
      <TrainersCopy />
      <form className={styles.confirm} onSubmit={submit}>
        <label htmlFor={id}>{t("all.type", { word })}</label>
        <input
          id={id}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-invalid={refused || undefined}
          aria-describedby={`${id}-refused`}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
        />
        <p id={`${id}-refused`} role="status">
          {refused && t("all.mismatch", { word })}
        </p>
        <div className={styles.actions}>
          <button className={`button ${styles.danger}`} type="submit">
            {t("all.confirm")}
          </button>
          <button className="button" type="button" onClick={cancel}>
            {t("all.cancel")}
          </button>
        </div>
      </form>
    </>
  );
}

/** The copy above does not hold what a trainer keeps. */
function TrainersCopy() {
  const t = useOwnWords(words);
  const lang = useLang();
  const { stored } = useDevice();
  if (!stored?.some(({ entry }) => entry.id === "trainer")) return null;
  return (
    <p>
      {t("all.trainer")} <Go to={trainerPath(lang, "data")}>{t("all.toTrainer")}</Go>.
    </p>
  );
}

/** A copy of what the person who is here has done. */
function Copy() {
  const t = useOwnWords(words);
  const take = useTakeCopy();
  const ready = useProgress((state) => state.ready);
  const [copied, setCopied] = useState(false);
  if (!ready) return null;
  return (
    <>
      <p>{t("all.copyText")}</p>
      <button
        className="button"
        type="button"
        onClick={() => {
          take();
          setCopied(true);
        }}
      >
        <Icon name="download" /> {t("all.copy")}
      </button>
      <p role="status">{copied && t("all.copied")}</p>
    </>
  );
}
