import { useOwnWords } from "../../i18n/useWords.tsx";
import type { Edition, Platform } from "../../state/edition.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useProgress } from "../context.ts";
import { useDownload } from "../data/useDownload.ts";
import notice from "../surroundings/StorageNotice.module.css";
import styles from "./PackageNotices.module.css";
import { usePlatform } from "./usePlatform.ts";
import { words } from "./words.ts";

type TrackingState = ReturnType<Platform["store"]["getState"]>;

/** Under the header of a package: how it stands with the platform, or with the place that a file was opened from. */
export function PackageNotices({ edition }: { readonly edition: Edition }) {
  return <div role="status">{edition.kind === "lms" ? <OfPlatform /> : <OfFile />}</div>;
}

function OfPlatform() {
  const t = useOwnWords(words);
  const durable = useProgress(({ storage }) => storage === "durable");
  const { platform, state, others = 0 } = usePlatform() ?? {};
  if (platform === undefined || state === undefined) return null;
  const { status, refusals } = state;
  const said = saidOf(state, durable || state.copied, others > 0 && status !== "alone" ? "twice" : platform.told);
  if (said === undefined) return null;
  const trouble = status === "refused" || status === "gone";
  const icon = trouble || said === "endedUnsent" ? "warning" : said === "back" || said === "ended" ? "check" : "info";
  return (
    <div className={notice.notice} data-platform={status}>
      <Icon name={icon} />
      <div className={styles.said}>
        <p>{t(said)}</p>
        {refusals.length > 0 && (
          <details>
            <summary>{t("details")}</summary>
            <ul>
              {refusals.map(({ what, code, text, diagnostic }) => (
                <li key={what}>
                  <code>{what}</code>
                  {code > 0 && ` (${t("code", { code })})`}:{" "}
                  {[text, diagnostic].filter(Boolean).join(". ") || t("silent")}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {((trouble && said !== "refusedFinal") || platform.told === "unbegun") && (
        <button className="button button-quiet" type="button" onClick={platform.retry}>
          {t("retry")}
        </button>
      )}
    </div>
  );
}

/** What there is to say; `undefined`: all is well. `calm`: what there is to say where nothing else is. */
function saidOf(
  { status, recovered, refusals, waiting, final }: TrackingState,
  kept: boolean,
  calm: Platform["told"] | "twice",
) {
  switch (status) {
    case "gone":
      return kept ? "gone" : "goneUnkept";
    case "refused":
      if (final === true) return "refusedFinal";
      return kept ? "refused" : "refusedUnkept";
    case "alone":
      if (calm === "over") return kept ? "over" : "overUnkept";
      if (calm === "unbegun") return kept ? "shut" : "shutUnkept";
      // There is one, and it did not want to begin.
      if (refusals.length > 0) return kept ? "unbegun" : "unbegunUnkept";
      return kept ? "alone" : "aloneUnkept";
    case "ended":
      return refusals.length > 0 || waiting > 0 ? "endedUnsent" : "ended";
    case "watching":
      return "watching";
    case "waiting":
    case "sent":
      return recovered ? "back" : calm === "over" || calm === "unbegun" ? undefined : calm;
  }
}

function OfFile() {
  const t = useOwnWords(words);
  const download = useDownload();
  const storage = useProgress((state) => state.storage);
  if (storage === "opening" || storage === "durable") return null;
  return (
    <div className={notice.notice}>
      <Icon name="warning" />
      <p>{t(storage === "refused" ? "file" : "fileFailed")}</p>
      <button className="button button-quiet" type="button" onClick={() => download()}>
        <Icon name="download" /> {t("download")}
      </button>
    </div>
  );
}
