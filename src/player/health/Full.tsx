import { useEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useNames } from "../offline/useNames.ts";
import styles from "./Card.module.css";
import { Card } from "./Card.tsx";
import { words } from "./words.ts";

/** A course that is kept for use without a connection, in a language that is not the page's. */
export interface OtherCourse {
  /** The language's own code. */
  readonly lang: string;
  readonly bytes: number;
  /** Takes it away. Never rejects. */
  readonly remove: () => Promise<void>;
}

interface FullProps {
  readonly onCopy: () => void;
  /** Tries again to write what could not be written; says whether all of it is kept now. */
  readonly retry: () => Promise<boolean>;
  readonly other?: OtherCourse | undefined;
}

/** There is no room: what could make some, and another try, which also comes by itself when the page is shown again. */
export function Full({ onCopy, retry, other }: FullProps) {
  const t = useOwnWords(words);
  const { language: nameOf, size } = useNames();
  const [state, setState] = useState<"idle" | "removing" | "retrying" | "still">("idle");
  const busy = state === "removing" || state === "retrying";
  const again = useRef(retry);
  again.current = retry;

  const tryAgain = async () => {
    setState("retrying");
    // Where it is kept now, the notice goes with what it was about.
    setState((await again.current()) ? "idle" : "still");
  };
  const remove = async () => {
    setState("removing");
    await other?.remove();
    await tryAgain();
  };

  useEffect(() => {
    const shown = () => {
      if (document.visibilityState === "visible") void again.current();
    };
    document.addEventListener("visibilitychange", shown);
    return () => document.removeEventListener("visibilitychange", shown);
  }, []);

  const language = other && nameOf(other.lang);
  return (
    <Card title={t("trouble.full.title")}>
      <p>{t("trouble.full.text")}</p>
      {other !== undefined && language !== undefined && (
        <p>{t("trouble.full.other", { language, size: size(other.bytes) })}</p>
      )}
      <p>{t("trouble.full.elsewhere")}</p>
      <p role="status">{state === "idle" ? "" : t(`trouble.full.${state}`)}</p>
      <div className={styles.actions}>
        {other !== undefined && language !== undefined && (
          <button
            className="button button-primary"
            type="button"
            aria-disabled={busy || undefined}
            onClick={() => busy || void remove()}
          >
            {t("trouble.full.remove", { language })}
          </button>
        )}
        <button
          className="button"
          type="button"
          aria-disabled={busy || undefined}
          onClick={() => busy || void tryAgain()}
        >
          <Icon name="retry" /> {t("trouble.full.retry")}
        </button>
        <button className="button" type="button" onClick={onCopy}>
          <Icon name="download" /> {t("copy")}
        </button>
      </div>
    </Card>
  );
}
