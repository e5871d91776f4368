import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useLang, useWholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { homePath, trainerPath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { Inputs } from "./Inputs.tsx";
import styles from "./Receive.module.css";
import { type Receiving, type Told, useReceive } from "./useReceive.ts";
import { useWhatCame } from "./useWhatCame.ts";
import { Verdicts } from "./Verdicts.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** Opens what was received: the code in the address, what another app shared, what is pasted, chosen or dropped. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="receive" course={page.value}>
      {(open) => <Receive open={open} />}
    </TrainerFrame>
  );
}

function Receive({ open: { trainer, state } }: { readonly open: OpenTrainer }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const { receiving, receive, stop, goOn } = useReceive(trainer);
  const lost = useLocation().search === "?unshared";
  const title = useRef<HTMLHeadingElement>(null);
  useWhatCame(receive);
  const working = receiving?.state === "working" || receiving?.state === "stopping";
  const over = receiving !== undefined && !working;
  // What became of it is what the page is about now.
  useEffect(() => {
    if (over) title.current?.focus();
  }, [over]);
  const isTrainer = state.key !== undefined || state.issued.length > 0 || state.received.length > 0;
  // To whom it was not sent it says nothing but that.
  const isForeign = over && !isTrainer && receiving.told.every(({ verdict }) => verdict.is === "not-mine");

  return (
    <div className={styles.page}>
      <p className={styles.intro}>{own("intro")}</p>
      {lost && (
        <p role="alert" className={styles.problem}>
          <Icon name="warning" /> {own("unshared")}
        </p>
      )}
      {!isTrainer && (
        <section className={styles.part} aria-labelledby="foreign">
          <h2 id="foreign" ref={isForeign ? title : undefined} tabIndex={-1}>
            {own("foreign.title")}
          </h2>
          <p>{own("foreign.text")}</p>
          <p className={styles.actions}>
            <Go className="button" to={homePath(lang)}>
              {own("foreign.learn")}
            </Go>
            <Go className="button button-quiet" to={trainerPath(lang, "data")}>
              {own("foreign.restore")}
            </Go>
          </p>
        </section>
      )}
      {receiving !== undefined && !isForeign && (
        <section className={styles.told} aria-labelledby="told">
          <h2 id="told" ref={title} tabIndex={-1}>
            {own("done", { count: receiving.told.length })}
          </h2>
          {working && receiving.total > 1 && (
            <Progress receiving={receiving}>
              <button className="button" type="button" aria-disabled={receiving.state === "stopping"} onClick={stop}>
                {own("working.stop")}
              </button>
            </Progress>
          )}
          {receiving.state === "stopped" && (
            <>
              <p>{own("working.stopped")}</p>
              <Progress receiving={receiving}>
                <button className="button" type="button" onClick={goOn}>
                  {own("working.goOn", { count: receiving.total - receiving.told.length })}
                </button>
              </Progress>
            </>
          )}
          {receiving.skipped > 0 && <p>{own("skipped", { count: receiving.skipped })}</p>}
          {over && isTrainer && (
            <p className={styles.actions}>
              <Go className="button button-primary" to={placeOf(receiving.told, trainerPath(lang, "results"))}>
                {own("toResults")}
              </Go>
            </p>
          )}
          {over && <Verdicts told={receiving.told} />}
        </section>
      )}
      {!working && <Inputs onGathered={receive} />}
    </div>
  );
}

/** How far it is, and what can be done about that. */
function Progress({ receiving: { told, total }, children }: { receiving: Receiving; children: ReactNode }) {
  const own = useOwnWords(words);
  const said = own("working.label", { n: told.length, total });
  return (
    <>
      <Bar value={told.length} max={total} label={said} />
      <p className={styles.actions}>
        <span>{said}</span>
        {children}
      </p>
    </>
  );
}

/** The results of the assignment that most of them are of. */
function placeOf(told: readonly Told[], page: string): string {
  const counts = new Map<string, number>();
  for (const { verdict } of told) {
    const { assignment } = "assignment" in verdict ? verdict : {};
    if (assignment !== undefined) counts.set(assignment, (counts.get(assignment) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined ? page : `${page}#${most[0]}`;
}
