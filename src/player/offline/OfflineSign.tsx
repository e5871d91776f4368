import { useOwnWords } from "../../i18n/useWords.tsx";
import type { OfflineState } from "../../state/offline-state.ts";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import { howKept } from "./how-kept.ts";
import styles from "./OfflineSign.module.css";
import { OwnIcon } from "./OwnIcon.tsx";
import { useOffline } from "./useOffline.ts";
import { words } from "./words.ts";

interface OfflineSignProps {
  /** `header`: seen in wide windows. `foot`: in all others. Both stand on every page. */
  readonly at: "header" | "foot";
}

/** Whether this page's language opens without a connection; leads to where that can be changed. */
export function OfflineSign({ at }: OfflineSignProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const state = useOffline()?.state;
  // Until it is known nothing is said, rather than something that is taken back.
  if (state === undefined || state.support === "checking") return null;
  const sign = signOf(state, lang);
  return (
    <Go className={`${styles.sign} ${styles[at]}`} to={`${ownPath(lang, "settings")}#offline`}>
      {sign === "whole" ? (
        <Icon name="check" />
      ) : sign === "online" ? (
        <OwnIcon name="cloud" />
      ) : (
        <Icon name="download" />
      )}
      <span>
        {sign === "storing"
          ? t("sign.storing", { done: state.job?.done.files ?? 0, all: state.job?.all.files ?? 0 })
          : t(`sign.${sign}`)}
        <span className="visually-hidden">. {t("sign.more")}</span>
      </span>
    </Go>
  );
}

function signOf(state: OfflineState, lang: string): "storing" | "whole" | "partly" | "online" {
  if (state.support !== "yes") return "online";
  if (state.job !== undefined) return "storing";
  const kept = howKept(state, lang);
  return kept === "none" ? "online" : kept;
}
