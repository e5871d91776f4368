import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Certificate } from "../../learning/certificate.ts";
import { saveFile } from "../../player/shell/save-file.ts";
import { ownPath, relativeAddress } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useCopy } from "../useCopy.ts";
import styles from "./Certificates.module.css";
import { words } from "./words.ts";

/** A countersignature to send back. */
export interface Back {
  readonly code: string;
  readonly certificate: Certificate;
}

interface HandbackProps {
  readonly backs: readonly Back[];
  /** The languages of the course: a link leads to the certificate's own, where there is one. */
  readonly langs: readonly string[];
  readonly lang: string;
  /** How many could not be signed. */
  readonly failed: number;
}

/** What was just signed: for each the link to send back, and all of them as one file. */
export function Handback({ backs, langs, lang, failed }: HandbackProps) {
  const t = useOwnWords(words);
  const { pathname } = useLocation();
  const { said, setSaid, copy } = useCopy();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const clipboard = { done: t("back.copied"), failed: t("back.notCopied") };
  const linkOf = ({ code, certificate }: Back) => {
    const to = langs.includes(certificate.lang) ? certificate.lang : lang;
    return `${new URL(relativeAddress(pathname, ownPath(to, "certificate")), location.href).href}#${code}`;
  };
  const message = (back: Back) => t("back.message", { name: back.certificate.name, link: linkOf(back) });
  const shares = typeof navigator.share === "function";
  return (
    <section className={styles.back} aria-labelledby="back">
      <h2 id="back" ref={title} tabIndex={-1}>
        {t("back.title", { count: backs.length })}
      </h2>
      {failed > 0 && (
        <p className={styles.warning}>
          <Icon name="warning" /> <span>{t("back.failed", { count: failed })}</span>
        </p>
      )}
      {backs.length > 0 && <p>{t("back.text")}</p>}
      <ul className={styles.list}>
        {backs.map((back) => {
          const { name } = back.certificate;
          return (
            <li key={back.code} className={styles.one}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <input
                type="text"
                readOnly
                value={linkOf(back)}
                aria-label={t("back.link", { name })}
                onFocus={(event) => event.target.select()}
              />
              <div className={styles.actions}>
                <button
                  className="button"
                  type="button"
                  aria-label={t("back.copyLinkOf", { name })}
                  onClick={() => void copy(linkOf(back), clipboard)}
                >
                  {t("back.copyLink")}
                </button>
                <button
                  className="button"
                  type="button"
                  aria-label={t("back.copyTextOf", { name })}
                  onClick={() => void copy(message(back), clipboard)}
                >
                  {t("back.copyText")}
                </button>
                {shares && (
                  <button
                    className="button"
                    type="button"
                    aria-label={t("back.shareOf", { name })}
                    // Whoever closes the sheet has changed their mind: nothing has to be said.
                    onClick={() => void navigator.share({ text: message(back) }).catch(() => undefined)}
                  >
                    {t("back.share")}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {backs.length > 1 && (
        <>
          <button
            className="button"
            type="button"
            onClick={() => {
              const file = `${t("back.file")}.txt`;
              saveFile(file, `${backs.map(message).join("\n\n")}\n`, "text/plain");
              setSaid(t("back.saved", { file }));
            }}
          >
            <Icon name="download" /> {t("back.all")}
          </button>
          <p className={styles.soft}>{t("back.allText")}</p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
