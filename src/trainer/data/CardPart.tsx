import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { saveFile } from "../../player/shell/save-file.ts";
import { useLang } from "../../player/usePage.ts";
import { ownPath, relativeAddress } from "../../ui/address.ts";
import { Icon } from "../../ui/Icon.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { useCopy } from "../useCopy.ts";
import styles from "./Data.module.css";
import { words } from "./words.ts";

/** What others take in to know this trainer's countersignatures: a link, its QR code, a file. */
export function CardPart({ trainer, state: { key, name } }: OpenTrainer) {
  const t = useOwnWords(words);
  const lang = useLang();
  const { pathname } = useLocation();
  const { said, setSaid, copy } = useCopy();
  const [card, setCard] = useState<string>();
  const of = key?.key;
  useEffect(() => {
    let here = true;
    if (of !== undefined && name !== undefined) {
      void trainer.card().then((made) => here && setCard(made));
    }
    return () => {
      here = false;
    };
  }, [trainer, of, name]);
  if (key === undefined || name === undefined) return null;
  const address = new URL(relativeAddress(pathname, ownPath(lang, "verify")), location.href).href;
  const link = card === undefined ? undefined : `${address}#${card}`;
  const file = `${t("card.file")}.txt`;
  return (
    <section className={styles.part} aria-labelledby="card">
      <h2 id="card">{t("card.title")}</h2>
      <p>{t("card.text", { name })}</p>
      {link !== undefined && (
        <div className={styles.card}>
          <QrCode text={link} label={t("card.qr", { name })} className={styles.qr} />
          <div className={styles.form}>
            <input
              type="text"
              readOnly
              value={link}
              aria-label={t("card.link")}
              onFocus={(event) => event.target.select()}
            />
            <div className={styles.actions}>
              <button
                className="button"
                type="button"
                onClick={() => void copy(link, { done: t("card.copied"), failed: t("card.notCopied") })}
              >
                {t("card.copy")}
              </button>
              <button
                className="button"
                type="button"
                onClick={() => {
                  const { fingerprint } = key;
                  saveFile(file, `${t("card.message", { name, fingerprint, link })}\n`, "text/plain");
                  setSaid(t("card.saved", { file }));
                }}
              >
                <Icon name="download" /> {t("card.download")}
              </button>
            </div>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
      <p className={styles.soft}>{t("card.aloud")}</p>
    </section>
  );
}
