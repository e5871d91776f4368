import { useEffect, useId, useRef } from "react";
import { useOwnWords } from "../../../i18n/useWords.tsx";
import { QrCode } from "../../../ui/QrCode.tsx";
import styles from "./ShowQr.module.css";
import { words } from "./words.ts";

interface ShowQrProps {
  readonly open: boolean;
  readonly link: string;
  readonly trainer: string;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** The link as a QR code over the whole screen, white in every theme: another phone is held against it. */
export function ShowQr({ open, link, trainer, onRead, onClose }: ShowQrProps) {
  const own = useOwnWords(words);
  const ref = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog !== null && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);
  return (
    <dialog ref={ref} className={styles.screen} data-white="" aria-labelledby={title} onClose={onClose}>
      {open && (
        <div className={styles.body}>
          <h2 id={title}>{own("qr.title", { trainer })}</h2>
          <QrCode text={link} label={own("qr.label")} className={styles.code} />
          <div className={styles.words}>
            <p>{own("qr.text")}</p>
            <p className={styles.hint}>{own("qr.hint")}</p>
            <div className={styles.actions}>
              <button className="button button-primary" type="button" onClick={onRead}>
                {own("qr.read")}
              </button>
              <button className="button button-quiet" type="button" onClick={onClose}>
                {own("qr.close")}
              </button>
            </div>
          </div>
        </div>
      )}
    </dialog>
  );
}
