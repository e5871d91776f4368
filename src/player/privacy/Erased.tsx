import { useEffect, useId, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { homePath } from "../../ui/address.ts";
import { useAddresses } from "../../ui/addresses.ts";
import { useLang } from "../usePage.ts";
import styles from "./Privacy.module.css";
import { useDevice } from "./useDevice.ts";
import { words } from "./words.ts";

/**
 * Lies over any page in every tab once everything is being erased: from then on nothing is kept there, and the way on is a
 * page that begins from nothing. It cannot be closed.
 */
export function Erased() {
  const t = useOwnWords(words);
  const lang = useLang();
  const { page } = useAddresses();
  const { device, erased, stored } = useDevice();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const shown = erased !== "no";
  useEffect(() => {
    if (shown && dialog.current?.open === false) dialog.current.showModal();
  }, [shown]);
  if (erased === "no") return null;
  return (
    <dialog ref={dialog} className={styles.erased} aria-labelledby={title} onCancel={(event) => event.preventDefault()}>
      <div role="status">
        <h2 id={title}>{t(`erased.${erased}`)}</h2>
        <p>{t(`erased.${erased}Text`)}</p>
      </div>
      {erased === "partly" && (
        <ul>
          {stored?.map(({ name }) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {erased === "partly" && (
          <button className="button button-primary" type="button" onClick={() => void device?.eraseAll()}>
            {t("erased.again")}
          </button>
        )}
        {erased !== "running" && (
          <a className="button" href={page(homePath(lang))}>
            {t("erased.start")}
          </a>
        )}
      </div>
    </dialog>
  );
}
