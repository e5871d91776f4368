import { useMemo, useState } from "react";
import { preview } from "../../learning/merge.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useSession } from "../context.ts";
import styles from "./Data.module.css";
import { useEventCount } from "./useCopies.ts";
import { useDownload } from "./useDownload.ts";
import { useFacts } from "./useFacts.ts";

interface DownloadProps {
  readonly seal?: (() => Promise<string | undefined>) | undefined;
  /** How deep it stands among the page's headings. */
  readonly heading?: "h3" | "h5";
}

/** A copy to take along: what it holds, when the last one was made, who can read it. */
export function Download({ seal, heading: Heading = "h3" }: DownloadProps) {
  const { t, many, moment, counts } = useFacts();
  const { progress } = usePlayer();
  const events = useEventCount();
  const row = useSession((state) => (state.status === "open" ? state.row : undefined));
  const download = useDownload();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log only grows
  const holds = useMemo(() => preview([], progress.events()), [progress, events]);
  const locked = row?.lock?.kind === "passphrase";
  const copied = row?.copied;
  const counting = holds.answers + holds.lessons + holds.made > 0;
  const since = events - (copied?.events ?? 0);

  const plain = () => setSaid(t("download.done", { file: download() }));
  const sealed = async () => {
    if (busy) return;
    setBusy(true);
    setSaid(t("download.preparing"));
    const text = await seal?.();
    setSaid(text === undefined ? t("download.failed") : t("download.done", { file: download(text) }));
    setBusy(false);
  };

  const sealable = locked && seal !== undefined;
  if (events === 0)
    return (
      <div className={styles.part}>
        <Heading>{t("download.title")}</Heading>
        <p>{t("download.empty")}</p>
      </div>
    );
  return (
    <div className={styles.part}>
      <Heading>{t("download.title")}</Heading>
      <p>{counting ? t("download.holds", { what: counts(holds) }) : t("download.undone")}</p>
      {row !== undefined && (
        <p className={styles.soft}>
          {copied === undefined
            ? t("download.never")
            : `${t("download.last", { date: moment(copied.at) })} ${since > 0 ? t("download.since", many(since)) : t("download.fresh")}`}
        </p>
      )}
      <p className={styles.soft}>{t(sealable ? "download.locked" : "download.open")}</p>
      <div className={styles.actions}>
        {sealable && (
          <button className="button" type="button" aria-disabled={busy || undefined} onClick={() => void sealed()}>
            <Icon name="download" /> {t("download.sealed")}
          </button>
        )}
        <button className={sealable ? "button button-quiet" : "button"} type="button" onClick={plain}>
          <Icon name="download" /> {t(sealable ? "download.plain" : "download.button")}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
