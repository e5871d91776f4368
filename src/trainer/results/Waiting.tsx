import { useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { OpenTrainer } from "../TrainerFrame.tsx";
import styles from "./Results.module.css";
import { useDays } from "./useDays.ts";
import { words } from "./words.ts";

/** What came and was kept apart: signed by another device than before, or of an assignment that is not here. */
export function Waiting({ open: { trainer, state } }: { readonly open: OpenTrainer }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const days = useDays();
  const [failed, setFailed] = useState(false);
  const devices = state.received.filter(({ standing }) => standing === "device");
  const unknown = state.received.filter(({ standing }) => standing === "unknown");
  const part = useRef<HTMLDivElement>(null);
  const titles = new Map(state.issued.map(({ assignment }) => [assignment.id, assignment.title]));
  const settle = async (id: string, take: boolean) => {
    const done = await trainer.settle(id, take);
    setFailed(!done);
    if (!done) return;
    // The button is gone: to what waits still, or to the page.
    const next = part.current?.querySelector("h2") ?? document.querySelector<HTMLElement>("main h1");
    next?.focus();
  };
  if (devices.length === 0 && unknown.length === 0) return null;
  return (
    <div className="no-print" ref={part}>
      {devices.length > 0 && (
        <section className={styles.waiting} aria-labelledby="waiting">
          <h2 id="waiting" tabIndex={-1}>
            <Icon name="warning" /> {own("waiting.title", { count: devices.length })}
          </h2>
          <ul>
            {devices.map(({ id, result }) => (
              <li key={id}>
                <p>{own("waiting.device", { name: result.name })}</p>
                <p className={styles.soft}>
                  {[titles.get(result.assignment) ?? "", own("waiting.at", { date: days.moment(result.at) })].join(
                    " · ",
                  )}
                </p>
                <p className={styles.actions}>
                  <button className="button" type="button" onClick={() => void settle(id, true)}>
                    {own("waiting.take")}
                    <span className="visually-hidden">: {result.name}</span>
                  </button>
                  <button className="button button-quiet" type="button" onClick={() => void settle(id, false)}>
                    {own("waiting.refuse")}
                    <span className="visually-hidden">: {result.name}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unknown.length > 0 && (
        <section className={styles.waiting} aria-labelledby="unknown">
          <h2 id="unknown" tabIndex={-1}>
            {own("unknown.title", { count: unknown.length })}
          </h2>
          <p>{own("unknown.text")}</p>
          <p>
            <Go to={trainerPath(lang, "data")}>{own("unknown.restore")}</Go>
          </p>
          <ul>
            {unknown.map(({ id, result }) => (
              <li key={id}>
                <bdi>{result.name}</bdi>{" "}
                <span className={styles.soft}>{own("waiting.at", { date: days.moment(result.at) })}</span>{" "}
                <button className="button button-quiet" type="button" onClick={() => void settle(id, false)}>
                  {own("unknown.discard")}
                  <span className="visually-hidden">: {result.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed && (
        <p role="alert" className={styles.problem}>
          <Icon name="warning" /> {own("person.failedWrite")}
        </p>
      )}
    </div>
  );
}
