import { useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { OfflineState, StoringJob, StoringProblem } from "../../state/offline-state.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Card.module.css";
import { Coming } from "./Coming.tsx";
import { howKept } from "./how-kept.ts";
import { Said } from "./Said.tsx";
import { useNames } from "./useNames.ts";
import { type Offline, useOffline } from "./useOffline.ts";
import { words } from "./words.ts";

/** Asks before much is fetched, counts what comes, and says how it ended. When there is nothing to say it takes no room. */
export function OfflinePlace() {
  const lang = useLang();
  const offline = useOffline();
  return offline === undefined ? null : <Place key={lang} {...offline} lang={lang} />;
}

type Shown =
  | { readonly is: "asks"; readonly lang: string; readonly bytes: number }
  | { readonly is: "storing"; readonly lang: string; readonly job: StoringJob }
  | { readonly is: "problem"; readonly lang: string; readonly problem: StoringProblem }
  | { readonly is: "declined" | "done"; readonly lang: string };

/** What there is to say of a page's language, and of one that is being stored. */
function shownOf(state: OfflineState, lang: string, began: string | undefined, declined: boolean): Shown | undefined {
  const { job, problem, asks } = state;
  if (job?.kind === "store") return { is: "storing", lang: job.lang ?? lang, job };
  if (began !== undefined && howKept(state, began) === "whole") return { is: "done", lang: began };
  if (problem !== undefined && howKept(state, lang) !== "whole") return { is: "problem", lang, problem };
  if (asks !== undefined) return { is: "asks", ...asks };
  return declined ? { is: "declined", lang } : undefined;
}

function Place({ state, store, lang }: Offline & { readonly lang: string }) {
  const t = useOwnWords(words);
  const { language, size } = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const [declined, setDeclined] = useState(false);
  /** The language whose storing was seen here: that it is done is said to those who saw it begin. */
  const [began, setBegan] = useState<string>();
  const stored = state.job?.kind === "store" ? (state.job.lang ?? lang) : undefined;
  if (stored !== undefined && stored !== began) setBegan(stored);

  const shown = shownOf(state, lang, began, declined);
  if (shown === undefined) return <Said text="" />;
  const { is } = shown;
  const named = { language: language(shown.lang) };
  // The button that was pressed goes away; the focus stays with what comes in its place.
  const press = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  const storeIt = press(() => void store.store(shown.lang));
  const said =
    is === "storing" || is === "done" ? t(`place.${is}`, named) : is === "problem" ? t("place.problemTitle") : "";
  return (
    <>
      <Said text={said} />
      <section className={styles.card} data-is={is} aria-labelledby="offline-place">
        <h2 id="offline-place" ref={heading} tabIndex={-1}>
          {is === "done" && <Icon name="check" />}
          {is === "problem" && <Icon name="warning" />}
          <span>{t(`place.${is}Title`)}</span>
        </h2>
        {is === "asks" && (
          <>
            <p>{t("place.asks", { ...named, size: size(shown.bytes) })}</p>
            <p className={styles.soft}>{t("place.asksWhy")}</p>
            <div className={styles.actions}>
              <button className="button button-primary" type="button" onClick={storeIt}>
                {t("place.store")}
              </button>
              <button
                className="button"
                type="button"
                onClick={press(() => {
                  setDeclined(true);
                  store.putOff();
                })}
              >
                {t("place.notNow")}
              </button>
            </div>
          </>
        )}
        {is === "storing" && (
          <>
            <p>{t("place.storing", named)}</p>
            <Coming job={shown.job} />
          </>
        )}
        {is === "done" && <p>{t("place.done", named)}</p>}
        {is === "declined" && (
          <>
            <p>{t("place.declined")}</p>
            <Go className={styles.link} to={`${ownPath(lang, "settings")}#offline`}>
              {t("place.toSettings")}
            </Go>
          </>
        )}
        {is === "problem" && (
          <>
            <p>{t(`problem.${shown.problem}`)}</p>
            <button className="button" type="button" onClick={storeIt}>
              {t("retry")}
            </button>
          </>
        )}
      </section>
    </>
  );
}
