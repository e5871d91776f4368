import { useEffect, useMemo, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { saveBlob, saveFile } from "../../player/shell/save-file.ts";
import { Icon } from "../../ui/Icon.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { qrSquares, qrSvg } from "../../ui/qr.ts";
import styles from "./Handover.module.css";
import { fileName } from "./hand.ts";
import type { Handed } from "./handed.ts";
import { qrPng } from "./png.ts";
import { words } from "./words.ts";

/** The QR code: here, over the whole screen, and as a picture to keep. */
export function QrPart({ issued: { assignment }, links: { short } }: Handed) {
  const t = useOwnWords(words);
  const squares = useMemo(() => qrSquares(short), [short]);
  const [large, setLarge] = useState(false);
  const [said, setSaid] = useState("");
  const label = t("qr.label", { title: assignment.title });
  const name = (ending: string) => fileName(t("out.file"), assignment.title, ending);
  const save = async (ending: "svg" | "png") => {
    if (squares === undefined) return;
    if (ending === "svg") saveFile(name(ending), qrSvg(squares), "image/svg+xml");
    else {
      const picture = await qrPng(squares);
      if (picture === undefined) return setSaid(t("qr.failed"));
      saveBlob(name(ending), picture);
    }
    setSaid(t("file.saved", { file: name(ending) }));
  };
  return (
    <section className={styles.part} aria-labelledby="qr">
      <h3 id="qr">{t("qr.title")}</h3>
      <QrCode className={styles.qr} text={short} label={label} />
      <p className={styles.soft}>
        {t("qr.text")}
        {assignment.message !== undefined && ` ${t("qr.without")}`}
      </p>
      <div className={styles.actions}>
        <button className="button button-primary" type="button" onClick={() => setLarge(true)}>
          {t("qr.large")}
        </button>
        <button className="button" type="button" onClick={() => void save("png")}>
          {t("qr.png")}
        </button>
        <button className="button" type="button" onClick={() => void save("svg")}>
          {t("qr.svg")}
        </button>
      </div>
      <p role="status">{said}</p>
      {large && <Large text={short} label={label} title={assignment.title} onClose={() => setLarge(false)} />}
    </section>
  );
}

interface LargeProps {
  readonly text: string;
  readonly label: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** As large as the screen, for a room; which does not go dark meanwhile where the browser lets it stay on. */
function Large({ text, label, title, onClose }: LargeProps) {
  const t = useOwnWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const awake = navigator.wakeLock?.request("screen").catch(() => undefined);
    return () => void awake?.then((lock) => lock?.release());
  }, []);
  return (
    <dialog ref={dialog} className={styles.large} aria-label={label} onClose={onClose} data-white="">
      <p className={styles.largeTitle}>{title}</p>
      <QrCode className={styles.largeQr} text={text} label={label} />
      <button className="button" type="button" onClick={() => dialog.current?.close()}>
        <Icon name="cross" /> {t("qr.close")}
      </button>
    </dialog>
  );
}
