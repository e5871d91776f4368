import { useEffect, useId, useRef, useState } from "react";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import styles from "./Send.module.css";
import { Sheet } from "./Sheet.tsx";
import { type About, standingOf, useParts } from "./useParts.ts";
import { words } from "./words.ts";

interface SendResultProps extends About {
  /** It is open from the beginning: all is done, and this comes next. */
  readonly opened?: boolean;
}

/**
 * Handing over the result of an assignment: whether it was before, and what has come since; then, once it is opened, all that would
 * leave this device, to whom, and the ways in which it can.
 */
export function SendResult({ opened = false, ...about }: SendResultProps) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const parts = useParts(about);
  const [open, setOpen] = useState(opened);
  const ids = useId();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  const standing = standingOf(about, parts);
  const { trainer } = about.assignment;
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });

  // The button below the sheet closes it: the focus goes back to the one that opened it.
  useEffect(() => {
    if (before.current && !open) button.current?.focus();
    before.current = open;
  }, [open]);

  return (
    <section className={styles.send} aria-labelledby={`${ids}title`}>
      <h4 id={`${ids}title`}>{own("title")}</h4>
      {standing === undefined ? (
        <p>{own("never")}</p>
      ) : (
        <>
          <p>
            <Icon name="check" />{" "}
            {own("last", {
              date: moment.format(standing.sent.at),
              how: own(`ways.${standing.sent.data.how}`),
            })}{" "}
            {own(standing.sent.data.details ? "lastDetails" : "lastSummary")}{" "}
            {!standing.newKey && own(standing.changed ? "changed" : "same")}
          </p>
          {standing.newKey && (
            <p className={styles.note}>
              <Icon name="warning" /> <span>{own("newKey", { trainer })}</span>
            </p>
          )}
        </>
      )}
      <p className={styles.actions}>
        <button
          ref={button}
          className={
            !open && (standing === undefined || standing.changed || standing.newKey)
              ? "button button-primary"
              : "button"
          }
          type="button"
          aria-expanded={open}
          aria-controls={`${ids}sheet`}
          onClick={() => setOpen(!open)}
        >
          {own(open ? "close" : "open")}
        </button>
      </p>
      <div id={`${ids}sheet`}>{open && <Sheet {...about} parts={parts} onClose={() => setOpen(false)} />}</div>
    </section>
  );
}
