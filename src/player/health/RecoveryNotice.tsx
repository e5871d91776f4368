import { useReducer, useState } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { StoredEvent } from "../../learning/events/types.ts";
import type { Gone, Health, Recovered } from "../../state/health.ts";
import type { StorageState } from "../../state/progress-store.ts";
import { ownPath } from "../../ui/address.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Card.module.css";
import { Card } from "./Card.tsx";
import { Full, type OtherCourse } from "./Full.tsx";
import { words } from "./words.ts";

interface RecoveryNoticeProps {
  readonly health: Health;
  readonly storage: StorageState;
  /** Hands over a copy of everything that the page holds, and notes it with the profile. */
  readonly onCopy: () => void;
  /** Hands over a file with these events and those of the page, and says how many are in it. */
  readonly onSave: (events: readonly StoredEvent[]) => number;
  /** Opens the storage anew, after it was put right. */
  readonly reopen: () => Promise<void>;
  /** Tries again to write what could not be written; says whether all of it is kept now. */
  readonly retry: () => Promise<boolean>;
  /** A language's course that is kept for use without a connection, and not the one of the page. */
  readonly other?: OtherCourse | undefined;
  readonly reload: () => void;
}

/** Says more than the line above the page of what is lost or cannot be kept, and does what can be done about it. */
export function RecoveryNotice(props: RecoveryNoticeProps) {
  const t = useOwnWords(words);
  const { health, storage } = props;
  const what = troubleOf(storage) ?? (storage === "durable" && health.gone() !== undefined ? "cleared" : undefined);
  return (
    <>
      {/* What appears by itself is heard; the focus stays where it is. */}
      <p role="status" className="visually-hidden">
        {what === undefined || health.recovered() !== undefined ? "" : t(`trouble.${what}.title`)}
      </p>
      <Trouble {...props} />
    </>
  );
}

const troubleOf = (storage: StorageState) =>
  storage === "corrupt" || storage === "newer" || storage === "full" ? storage : undefined;

function Trouble({ health, storage, onCopy, ...can }: RecoveryNoticeProps) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const recovered = health.recovered();
  const gone = storage === "durable" ? health.gone() : undefined;
  if (recovered !== undefined) {
    return (
      <Result
        recovered={recovered}
        onCopy={onCopy}
        onClose={() => {
          health.acknowledge();
          redraw();
        }}
      />
    );
  }
  if (storage === "corrupt") return <Corrupt health={health} onCopy={onCopy} reopen={can.reopen} onDone={redraw} />;
  if (storage === "newer") return <Newer health={health} onSave={can.onSave} reload={can.reload} />;
  if (storage === "full") return <Full onCopy={onCopy} retry={can.retry} other={can.other} />;
  if (gone === undefined) return null;
  return (
    <Cleared
      gone={gone}
      onClose={() => {
        health.forget(gone.profile);
        redraw();
      }}
    />
  );
}

function Corrupt({
  health,
  onCopy,
  reopen,
  onDone,
}: Pick<RecoveryNoticeProps, "health" | "onCopy" | "reopen"> & { readonly onDone: () => void }) {
  const t = useOwnWords(words);
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const recover = async () => {
    setState("working");
    try {
      await health.recover();
      await reopen();
      onDone();
    } catch {
      setState("failed");
    }
  };
  return (
    <Card title={t("trouble.corrupt.title")}>
      <p>{t(health.canRecover() ? "trouble.corrupt.text" : "trouble.corrupt.alone")}</p>
      <p role="status">
        {state === "working" ? t("trouble.reading") : state === "failed" ? t("trouble.corrupt.failed") : ""}
      </p>
      <div className={styles.actions}>
        {health.canRecover() && (
          <button
            className="button button-primary"
            type="button"
            aria-disabled={state === "working" || undefined}
            onClick={() => state !== "working" && void recover()}
          >
            {t("trouble.corrupt.recover")}
          </button>
        )}
        <button className="button" type="button" onClick={onCopy}>
          <Icon name="download" /> {t("copy")}
        </button>
      </div>
    </Card>
  );
}

function Result({
  recovered: { events, unreadable },
  onCopy,
  onClose,
}: Pick<RecoveryNoticeProps, "onCopy"> & { readonly recovered: Recovered; readonly onClose: () => void }) {
  const t = useOwnWords(words);
  return (
    // A window: the page below is drawn anew, and goes back to where it was read.
    <Dialog open title={t("trouble.recovered.title")} close={t("trouble.close")} onClose={onClose}>
      <p>{t("trouble.recovered.saved", { count: events })}</p>
      <p>
        {unreadable === undefined
          ? t("trouble.recovered.unknown")
          : unreadable === 0
            ? t("trouble.recovered.whole")
            : t("trouble.recovered.lost", { count: unreadable })}
      </p>
      <div className={styles.actions}>
        <button className="button button-primary" type="button" onClick={onCopy}>
          <Icon name="download" /> {t("trouble.saveAgain")}
        </button>
      </div>
    </Dialog>
  );
}

function Newer({ health, onSave, reload }: Pick<RecoveryNoticeProps, "health" | "onSave" | "reload">) {
  const t = useOwnWords(words);
  const [state, setState] = useState<
    "idle" | "reading" | { readonly count: number; readonly lost: number | undefined }
  >("idle");
  const save = async () => {
    setState("reading");
    const { events, unreadable } = await health.rescue();
    setState({ count: onSave(events), lost: unreadable });
  };
  const said = () => {
    if (state === "idle") return "";
    if (state === "reading") return t("trouble.reading");
    const { count, lost } = state;
    if (lost === undefined) return t("trouble.newer.unknown");
    const missing = lost > 0 ? ` ${t("trouble.newer.lost", { count: lost })}` : "";
    return t("trouble.newer.saved", { count }) + missing;
  };
  return (
    <Card title={t("trouble.newer.title")}>
      <p>{t("trouble.newer.text")}</p>
      <p>{t("trouble.newer.how")}</p>
      <p role="status">{said()}</p>
      <div className={styles.actions}>
        <button className="button button-primary" type="button" onClick={reload}>
          <Icon name="retry" /> {t("trouble.newer.reload")}
        </button>
        <button
          className="button"
          type="button"
          aria-disabled={state === "reading" || undefined}
          onClick={() => state !== "reading" && void save()}
        >
          <Icon name="download" /> {t("trouble.newer.save")}
        </button>
      </div>
    </Card>
  );
}

function Cleared({ gone: { events, at, left }, onClose }: { readonly gone: Gone; readonly onClose: () => void }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const { lang: spoken, number } = useWords();
  const values = {
    count: events,
    left: number.format(left),
    date: new Intl.DateTimeFormat(spoken, { dateStyle: "long" }).format(at),
  };
  return (
    <Card title={t("trouble.cleared.title")}>
      <p>{t(left === 0 ? "trouble.cleared.all" : "trouble.cleared.some", values)}</p>
      <p>{t("trouble.cleared.why")}</p>
      <p>{t("trouble.cleared.how")}</p>
      <div className={styles.actions}>
        <Go className="button button-primary" to={`${ownPath(lang, "settings")}#data`}>
          {t("trouble.cleared.load")}
        </Go>
        <button className="button" type="button" onClick={onClose}>
          {t("trouble.close")}
        </button>
      </div>
    </Card>
  );
}
