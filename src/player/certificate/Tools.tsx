import { type RefObject, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";
import { Icon } from "../../ui/Icon.tsx";
import { fileName } from "../activity/file-name.ts";
import { saveFile } from "../shell/save-file.ts";
import styles from "./Certificate.module.css";
import { useText } from "./useText.ts";
import type { Vouched } from "./useVouched.ts";
import { words } from "./words.ts";

interface ToolsProps {
  readonly certificate: Certificate;
  /** Left out: there is none. */
  readonly code?: string | undefined;
  readonly fingerprint?: string | undefined;
  /** Who vouches for it. */
  readonly vouched?: Vouched | undefined;
  readonly verify: string;
  /** Where the code can be selected by hand. */
  readonly codeRef: RefObject<HTMLParagraphElement | null>;
  /** Left out: the name is not the learner's to change. */
  readonly onRename?: (() => void) | undefined;
}

/** What can be done with a certificate. */
export function Tools({ certificate, code, fingerprint, vouched, verify, codeRef, onRename }: ToolsProps) {
  const t = useOwnWords(words);
  const textOf = useText();
  const [said, setSaid] = useState("");

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t("tools.copied"));
    } catch {
      if (codeRef.current) getSelection()?.selectAllChildren(codeRef.current);
      setSaid(t("tools.notCopied"));
    }
  };
  const download = () => {
    const file = `${fileName(`${t("tools.file")} ${certificate.course} ${certificate.day}`, t("tools.file"))}.txt`;
    saveFile(file, textOf(certificate, { verify, code, fingerprint, vouched }), "text/plain");
    setSaid(t("tools.downloaded", { file }));
  };

  return (
    <section className={`no-print ${styles.tools}`} aria-label={t("tools.title")}>
      <div className={styles.actions}>
        <button className="button button-primary" type="button" onClick={() => print()}>
          <Icon name="printer" /> {t("tools.print")}
        </button>
        {code !== undefined && (
          <button className="button" type="button" onClick={() => void copy(code)}>
            {t("tools.copy")}
          </button>
        )}
        <button className="button" type="button" onClick={download}>
          <Icon name="download" /> {t("tools.download")}
        </button>
        {onRename !== undefined && (
          <button className="button button-quiet" type="button" onClick={onRename}>
            <Icon name="pencil" /> {t("name.change")}
          </button>
        )}
      </div>
      {vouched !== undefined && <p>{t("tools.renaming")}</p>}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
