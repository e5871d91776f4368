import { useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { ChangedLesson, OfflineStore, Update } from "../../state/offline-state.ts";
import styles from "./Card.module.css";
import { Coming } from "./Coming.tsx";
import { Said } from "./Said.tsx";
import { useNames } from "./useNames.ts";
import { type Offline, useOffline } from "./useOffline.ts";
import { words } from "./words.ts";

interface UpdateNoticeProps {
  /**
   * `page`: above what a page shows, but a lesson's. `end`: in a finished lesson's end, under its title. `settings`: where
   * it can always be found, also when it was put off.
   */
  readonly at: "page" | "end" | "settings";
}

/** Whoever has said «later» is left in peace until the site is opened again. */
const putOff = new WeakSet<OfflineStore>();

/** Offers a new version of the course: what it changes, what is kept, and when to use it is the learner's choice. */
export function UpdateNotice({ at }: UpdateNoticeProps) {
  const offline = useOffline();
  return offline === undefined ? null : <Notice {...offline} at={at} />;
}

function Notice({ state, store, at }: Offline & UpdateNoticeProps) {
  const t = useOwnWords(words);
  const { size } = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const [later, setLater] = useState(() => putOff.has(store));
  const [asked, setAsked] = useState(false);
  const [using, setUsing] = useState(false);
  const { update, problem } = state;
  const job = state.job?.kind === "update" ? state.job : undefined;
  // What comes by itself is nobody's business until it is there.
  const byItself = job !== undefined && !asked && at !== "settings";
  if (update === undefined || byItself || (later && at !== "settings")) return <Said text="" />;

  const failed = update.status === "known" && asked && job === undefined ? problem : undefined;
  const program = update.lessons.length === 0;
  const title = t(program ? "update.programTitle" : "update.title");
  const id = `update-${at}`;
  const fetchIt = () => {
    setAsked(true);
    heading.current?.focus();
    void store.fetchUpdate();
  };
  const useIt = () => {
    if (using) return;
    setUsing(true);
    void store.applyUpdate().finally(() => setUsing(false));
  };
  const putItOff = () => {
    putOff.add(store);
    setLater(true);
    document.getElementById("main")?.focus();
  };
  return (
    <>
      <Said text={using ? t("update.using") : failed ? t("update.problem") : title} />
      <section className={`${styles.card} ${styles.update}`} data-at={at} aria-labelledby={id}>
        {at === "page" ? (
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        ) : (
          <h3 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h3>
        )}
        {program ? <p>{t("update.program")}</p> : <Changes update={update} />}
        <p>{t(program ? "update.keptProgram" : "update.kept")}</p>
        {failed && (
          <p>
            {t("update.problem")} {t(`problem.${failed}`)}
          </p>
        )}
        {job !== undefined && (
          <>
            <p>{t("update.storing")}</p>
            <Coming job={job} />
          </>
        )}
        {job === undefined && <p className={styles.soft}>{t(`update.${update.status}`)}</p>}
        {job === undefined && (
          <div className={styles.actions}>
            {update.status === "ready" ? (
              <button
                className="button button-primary"
                type="button"
                aria-disabled={using || undefined}
                onClick={useIt}
              >
                {t(using ? "update.using" : "update.use")}
              </button>
            ) : (
              <button className="button button-primary" type="button" onClick={fetchIt}>
                {failed ? t("retry") : t("update.fetch", { size: size(update.bytes) })}
              </button>
            )}
            {at !== "settings" && (
              <button className="button" type="button" onClick={putItOff}>
                {t("update.later")}
              </button>
            )}
          </div>
        )}
      </section>
    </>
  );
}

/** So many lessons of each sort are seen at once; the others when they are asked for. */
const FIRST = 3;

function Changes({ update: { lessons } }: { update: Update }) {
  const t = useOwnWords(words);
  return (["new", "changed", "gone"] as const).map((change) => {
    const of = lessons.filter((lesson) => lesson.change === change);
    // One that is hidden alone takes the room that it would take itself.
    const first = of.length <= FIRST + 1 ? of.length : FIRST;
    const rest = of.slice(first);
    return (
      of.length > 0 && (
        <div key={change}>
          <p className={styles.name}>{t(`update.${change}`, { count: of.length })}</p>
          <Titles lessons={of.slice(0, first)} />
          {rest.length > 0 && (
            <details className={styles.more}>
              <summary>{t("update.more", { count: rest.length })}</summary>
              <Titles lessons={rest} />
            </details>
          )}
        </div>
      )
    );
  });
}

const Titles = ({ lessons }: { lessons: readonly ChangedLesson[] }) => (
  <ul>
    {lessons.map(({ id, title }) => (
      <li key={id}>{title}</li>
    ))}
  </ul>
);
