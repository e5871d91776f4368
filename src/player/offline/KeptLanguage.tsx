import { useId, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import card from "./Card.module.css";
import { Coming } from "./Coming.tsx";
import { howKept } from "./how-kept.ts";
import styles from "./OfflineSection.module.css";
import { OwnIcon } from "./OwnIcon.tsx";
import { Said } from "./Said.tsx";
import { useNames } from "./useNames.ts";
import type { Offline } from "./useOffline.ts";
import { words } from "./words.ts";

interface KeptLanguageProps extends Offline {
  readonly lang: string;
  /** No other language is there to change to. */
  readonly alone: boolean;
}

const marks = { whole: <Icon name="check" />, partly: <Icon name="download" />, none: <OwnIcon name="cloud" /> };

/** A language's course: whether it is on the device, how large it is, and what can be done about that. */
export function KeptLanguage({ state, store, lang, alone }: KeptLanguageProps) {
  const t = useOwnWords(words);
  const { language, size } = useNames();
  const note = useId();
  const isHere = useLang() === lang;
  const [asked, setAsked] = useState<"store" | "remove">();
  const kept = howKept(state, lang);
  const name = { language: language(lang) };
  const bytes = size(state.languages[lang]?.bytes ?? 0);
  const job = state.job?.kind === "store" && state.job.lang === lang ? state.job : undefined;
  const problem = asked === "store" && job === undefined && kept !== "whole" ? state.problem : undefined;
  const waits = kept === "none" && state.languages[lang]?.waits === true;
  const removes = kept === "whole" && !isHere;
  const busy = state.job !== undefined;

  const act = () => {
    if (busy) return;
    if (waits) return void store.applyUpdate();
    setAsked(removes ? "remove" : "store");
    void (removes ? store.remove(lang) : store.store(lang));
  };
  const said =
    job !== undefined
      ? t("section.storing", name)
      : problem !== undefined
        ? t(`problem.${problem}`)
        : asked === "store" && waits
          ? t("section.waits", name)
          : asked === "store" && kept === "whole"
            ? t("section.stored", name)
            : asked === "remove" && kept === "none"
              ? t("section.removed", name)
              : "";
  return (
    <div className={styles.language}>
      <h3>{t("section.course", name)}</h3>
      <p className={styles.kept} data-kept={kept}>
        {job === undefined ? marks[kept] : marks.partly}
        <span>
          {job === undefined
            ? t(waits ? "section.waits" : kept === "none" ? "section.nothing" : `section.${kept}`, {
                ...name,
                size: bytes,
              })
            : t("section.storing", name)}
        </span>
      </p>
      {job !== undefined && <Coming job={job} />}
      {problem !== undefined && (
        <p className={styles.explained}>
          <Icon name="warning" />
          <span>{t(`problem.${problem}`)}</span>
        </p>
      )}
      {kept === "whole" && !alone && (
        <p id={note} className={card.soft}>
          {isHere ? t("section.stays") : t("section.removeText", name)}
        </p>
      )}
      {/* One button, whatever it does: the focus stays on it when the language has been stored or taken away. */}
      {(kept !== "whole" || !isHere) && (
        <button
          className="button"
          type="button"
          aria-disabled={busy || undefined}
          aria-describedby={removes ? note : undefined}
          onClick={act}
        >
          {removes
            ? t("section.remove", name)
            : waits
              ? t("update.use")
              : problem !== undefined
                ? t("retry")
                : t(kept === "partly" ? "section.rest" : "section.store", name)}
        </button>
      )}
      <Said text={said} />
    </div>
  );
}
