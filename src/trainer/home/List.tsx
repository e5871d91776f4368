import { useId, useRef, useState } from "react";
import { sketchesKey, withSketch } from "../../assignment/sketch.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../../player/context.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import type { Issued } from "../../state/trainer/contract.ts";
import { ownPath, trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import { isFound } from "../words-found.ts";
import styles from "./Home.module.css";
import { IssuedCard } from "./IssuedCard.tsx";
import { Notices } from "./Notices.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { words } from "./words.ts";

/** From so many on they are searched, not read. */
const MANY = 12;

/** All assignments: those under way, then those that are closed. */
export function List({ open, course }: { readonly open: OpenTrainer; readonly course: WholeCourse }) {
  const { trainer, state } = open;
  const t = useOwnWords(words);
  const lang = useLang();
  const { progress } = usePlayer();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState<Issued>();
  const [said, setSaid] = useState("");
  const found = state.issued.filter(({ assignment }) => isFound(`${assignment.title} ${assignment.trainer}`, typed));
  const under = found.filter(({ closed }) => closed === undefined);
  const closed = found.filter((each) => each.closed !== undefined);

  const close = async ({ assignment, closed: is }: Issued) => {
    const { title } = assignment;
    const done = await trainer.close(assignment.id, is === undefined);
    setSaid(done ? t(is === undefined ? "didClose" : "didReopen", { title }) : t("failed"));
    // What was pressed is somewhere else now.
    if (done) heading.current?.focus();
  };
  const remove = async ({ assignment }: Issued) => {
    setAsked(undefined);
    const { title } = assignment;
    const done = await trainer.removeAssignment(assignment.id);
    setSaid(done ? t("didRemove", { title }) : t("failed"));
    if (!done) return;
    const { values } = progress.getState();
    progress.keepValue(sketchesKey, withSketch(values[sketchesKey], assignment.id, undefined));
    heading.current?.focus();
  };
  const cards = (list: readonly Issued[]) => (
    <ul className={styles.list}>
      {list.map((issued) => (
        <IssuedCard
          key={issued.assignment.id}
          {...{ issued, state, course }}
          onClose={() => void close(issued)}
          onRemove={() => setAsked(issued)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Notices {...open} />
      <div className={styles.actions}>
        <Go className="button button-primary" to={trainerPath(lang, "new")}>
          {t("new")}
        </Go>
        <Go className="button" to={ownPath(lang, "result")}>
          {t("receive")}
        </Go>
        <Go className="button button-quiet" to={trainerPath(lang, "guide")}>
          {t("guide")}
        </Go>
      </div>
      {state.issued.length > MANY && (
        <div className={styles.search}>
          <label htmlFor={id}>{t("search")}</label>
          <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t("open")}
      </h2>
      {under.length > 0 ? cards(under) : <p>{t(typed !== "" && found.length === 0 ? "none" : "noneOpen")}</p>}
      {closed.length > 0 && (
        <details className={styles.closed} {...(typed !== "" && { open: true })}>
          <summary>{t("closed", { count: closed.length })}</summary>
          {cards(closed)}
        </details>
      )}
      <RemoveDialog
        issued={asked}
        state={state}
        onYes={(issued) => void remove(issued)}
        onNo={() => setAsked(undefined)}
      />
    </>
  );
}
