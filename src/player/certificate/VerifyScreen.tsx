import { type FormEvent, useId, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Icon } from "../../ui/Icon.tsx";
import page from "../Page.module.css";
import { useAlive } from "../reference/useAlive.ts";
import { FileButton } from "../shell/FileButton.tsx";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { CardFound } from "./CardFound.tsx";
import { Countersigned } from "./Countersigned.tsx";
import { KnownSigners } from "./KnownSigners.tsx";
import { Facts, Said } from "./Said.tsx";
import { useSigners } from "./useSigners.ts";
import { useVerify } from "./useVerify.ts";
import styles from "./Verify.module.css";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came: of the course, its index alone. */
export async function prepare(course: CourseStore): Promise<boolean> {
  return (await course.loadIndex()) !== undefined;
}

/** The page that checks the code of a certificate, here and without asking anybody. */
export function Screen() {
  const t = useOwnWords(words);
  const { text, verdict, write, submit, take } = useVerify();
  const known = useSigners();
  useArrival();
  return (
    <Frame title={t("verifyTitle")}>
      <h1 tabIndex={-1}>{t("verifyTitle")}</h1>
      <p className={page.intro}>{t("verify.intro")}</p>
      <noscript>
        <p>{t("verify.scripting")}</p>
      </noscript>
      <CodeForm text={text} onWrite={write} onSubmit={submit} onFile={take} />
      <div role="status" className={styles.said}>
        <Said verdict={verdict} />
      </div>
      {verdict?.status === "genuine" && <Facts {...verdict} />}
      {verdict?.status === "genuine" && verdict.countersigned && (
        <Countersigned by={verdict.countersigned} signers={known.signers} />
      )}
      {verdict?.status === "card" && <CardFound {...verdict} known={known} />}
      <section className={styles.proves} aria-labelledby="proves">
        <h2 id="proves">{t("verify.proves")}</h2>
        <p>{t("verify.provesText")}</p>
        <p>{t("verify.provesNot")}</p>
      </section>
      {known.signers !== undefined && <KnownSigners {...known} />}
    </Frame>
  );
}

interface CodeFormProps {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onFile: (file: File) => unknown;
}

/** Where a code is pasted. */
function CodeForm({ text, onWrite, onSubmit, onFile }: CodeFormProps) {
  const t = useOwnWords(words);
  const alive = useAlive();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  const problem = empty && text.trim() === "";
  const go = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") field.current?.focus();
    else onSubmit();
  };
  return (
    <form className={`js-only no-print ${styles.form}`} onSubmit={go} noValidate>
      <label htmlFor={id}>{t("verify.field")}</label>
      <textarea
        ref={field}
        id={id}
        value={text}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        translate="no"
        aria-invalid={problem || undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onWrite(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          <Icon name="warning" /> {t("verify.empty")}
        </p>
      )}
      <div className={styles.actions}>
        <button className="button button-primary" type="submit" disabled={!alive}>
          {t("verify.submit")}
        </button>
        <FileButton label={t("verify.file")} disabled={!alive} onFile={onFile} />
      </div>
    </form>
  );
}
