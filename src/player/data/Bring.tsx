import { type DragEvent, useEffect, useRef, useState } from "react";
import type { Unseal } from "../../state/copies.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Data.module.css";
import { Found } from "./Found.tsx";
import { Passphrase } from "./Passphrase.tsx";
import { useBring } from "./useBring.ts";
import { useCopies } from "./useCopies.ts";
import { useFacts } from "./useFacts.ts";

interface BringProps {
  readonly unseal?: Unseal | undefined;
}

/** A copy of elsewhere: chosen or dropped, looked at, and added only then. */
export function Bring({ unseal }: BringProps) {
  const { t } = useFacts();
  const { at, take, open, add, undo, cancel } = useBring(useCopies(unseal));
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLDivElement>(null);
  const choose = useRef<HTMLButtonElement>(null);

  // The step that came takes the focus; where one was left the focus goes back to the beginning.
  const undoable = at.is === "done" && at.batch !== undefined;
  const step = at.is === "found" || at.is === "sealed" || at.is === "trouble" ? at.is : undoable ? "added" : "";
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    (next.current?.querySelector("h4") ?? choose.current)?.focus();
  }, [step]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button does the same
    <div
      className={styles.part}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{t("bring.title")}</h3>
      <p>{t("bring.text")}</p>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        onChange={({ target }) => {
          void take(target.files ?? undefined);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <div className={styles.actions}>
        <button
          ref={choose}
          className="button"
          type="button"
          aria-disabled={at.is === "reading" || undefined}
          onClick={() => at.is === "reading" || input.current?.click()}
        >
          {t("bring.choose")}
        </button>
      </div>
      <p role="status" className={styles.said} data-failed={at.is === "done" && at.what === "failed" ? "" : undefined}>
        {at.is === "reading" && t("bring.reading")}
        {at.is === "many" && t("bring.many")}
        {at.is === "done" && t(`done.${at.what}`)}
      </p>
      {at.is === "done" && at.batch !== undefined && (
        <button className="button" type="button" onClick={() => void undo(at.batch ?? "")}>
          {t("added.undo")}
        </button>
      )}
      <div ref={next}>
        {at.is === "trouble" && (
          <div className={styles.trouble}>
            <h4 className={styles.title} tabIndex={-1}>
              <Icon name="warning" /> <span>{t("trouble.title")}</span>
            </h4>
            <p>
              {t(`trouble.${at.why === "wrong" ? "damaged" : at.why}`)} {t("trouble.kept")}
            </p>
          </div>
        )}
        {at.is === "sealed" && <Passphrase {...at} available={unseal !== undefined} onOpen={open} onCancel={cancel} />}
        {at.is === "found" && <Found {...at} onAdd={add} onCancel={cancel} />}
      </div>
    </div>
  );
}
