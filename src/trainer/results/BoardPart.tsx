import { useMemo, useState } from "react";
import { arranged, type Order, type Show } from "../../analysis/board.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { PeopleList } from "./PeopleList.tsx";
import styles from "./Results.module.css";
import { useDays } from "./useDays.ts";
import { usePrinting, useWide } from "./useMedia.ts";
import type { Results } from "./useResults.ts";
import { words } from "./words.ts";

const ORDERS = ["name", "score", "progress", "recent"] as const satisfies readonly Order[];
const SHOWS = ["all", "nothing", "late", "under", "done", "hand"] as const satisfies readonly Show[];

interface Choice {
  readonly order: Order;
  readonly show: Show;
}

/** What was chosen of an assignment, while the tab is open: whoever comes back from a person finds it so. */
const chosen = new Map<string, Choice>();

/** How many people are drawn at once: with all lessons of the course that is some thousand cells. */
const PAGE = 60;

/** The whole team on one page: a summary, what to see of it, and the table, or on a phone a list. */
export function BoardPart({ results }: { readonly results: Results }) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const days = useDays();
  const wide = useWide();
  const { board, issued } = results;
  const printing = usePrinting();
  const { id, due, title } = issued.assignment;
  const [{ order, show }, setChoice] = useState<Choice>(() => chosen.get(id) ?? { order: "name", show: "all" });
  const choose = (choice: Choice) => {
    chosen.set(id, choice);
    setChoice(choice);
    setPages(1);
  };
  const [pages, setPages] = useState(1);
  const rows = useMemo(() => arranged(board.rows, order, show, lang), [board, order, show, lang]);
  const drawn = printing ? rows : rows.slice(0, pages * PAGE);
  const late = board.rows.filter((row) => row.late).length;
  const sent = board.rows.reduce((sum, { person }) => sum + person.received.length, 0);

  const facts = [
    board.rows.length === 0
      ? own("summary.nobody")
      : own("summary.done", { count: board.done, total: board.rows.length }),
    due === undefined
      ? own("summary.noDue")
      : own(board.overdue ? "summary.overdue" : "summary.due", { day: days.day(due), until: days.until(due) }),
    ...(late > 0 ? [own("summary.late", { count: late })] : []),
  ];
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2>{title}</h2>
          <p className={styles.facts}>{facts.join(" · ")}</p>
        </div>
        <p className={`no-print ${styles.chip}`}>{own("here", { count: sent })}</p>
      </header>
      {board.rows.length > 0 && (
        <>
          <div className={`no-print ${styles.controls}`}>
            <label>
              {own("sort")}{" "}
              <select value={order} onChange={(event) => choose({ order: event.target.value as Order, show })}>
                {ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {own(`order.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {own("show")}{" "}
              <select value={show} onChange={(event) => choose({ order, show: event.target.value as Show })}>
                {SHOWS.map((each) => (
                  <option key={each} value={each}>
                    {own(`filter.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <span aria-live="polite">{own("shown", { count: rows.length })}</span>
            <button className="button button-quiet" type="button" onClick={() => window.print()}>
              <Icon name="printer" />
              {own("print")}
            </button>
          </div>
          {rows.length === 0 ? (
            <p>{own("empty")}</p>
          ) : wide ? (
            <BoardTable results={results} rows={drawn} />
          ) : (
            <PeopleList results={results} rows={drawn} />
          )}
          {drawn.length < rows.length && (
            <p className="no-print">
              <button className="button" type="button" onClick={() => setPages(pages + 1)}>
                {own("more", { count: Math.min(PAGE, rows.length - drawn.length) })}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
