import { useId } from "react";
import { type BoardRow, type Cell, LOW } from "../../analysis/board.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Board.module.css";
import { useCells } from "./useCells.ts";
import type { Results } from "./useResults.ts";
import { words } from "./words.ts";

/** With more lessons than this their titles leave no room: then they are numbers, told under the table. */
const TITLED = 6;

interface BoardTableProps {
  readonly results: Results;
  readonly rows: readonly BoardRow[];
}

/** People × lessons. It scrolls sideways on its own, with the names in sight, and can be reached by keys. */
export function BoardTable({ results, rows }: BoardTableProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const cells = useCells();
  const caption = useId();
  const { issued, lessons, board } = results;
  const { id, title, exam } = issued.assignment;
  const titled = lessons.length <= TITLED;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className={styles.scroll} aria-labelledby={caption} tabIndex={0}>
        <table className={styles.board}>
          <caption id={caption} className="visually-hidden">
            {own("table.caption", { title })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {own("table.person")}
              </th>
              <th scope="col">{own("table.standing")}</th>
              {lessons.map((lesson) => (
                <th
                  key={lesson.id}
                  scope="col"
                  className={titled ? styles.titled : styles.numbered}
                  title={lesson.title}
                >
                  {titled ? (
                    lesson.title
                  ) : (
                    <>
                      <span aria-hidden="true">{lesson.place}</span>
                      <span className="visually-hidden">{lesson.title}</span>
                    </>
                  )}
                </th>
              ))}
              {exam !== undefined && <th scope="col">{own("table.test")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.person.key}>
                <th scope="row" className={styles.name}>
                  <Go to={`${trainerPath(lang, "results")}#${id}/${row.person.key}`}>
                    <bdi>{row.person.name}</bdi>
                  </Go>
                  {row.person.number !== undefined && <small>{row.person.number}</small>}
                </th>
                <td className={styles.how}>
                  <span className={styles.standing} data-done={cells.isDone(row) || undefined}>
                    {cells.isDone(row) && <Icon name="check" />} {cells.standing(row)}
                  </span>
                  {row.late && (
                    <small className={styles.late}>
                      <Icon name="clock" /> {own("late")}
                    </small>
                  )}
                </td>
                {row.cells.map((cell) => (
                  <ScoreCell key={cell.lesson} cell={cell} />
                ))}
                {exam !== undefined && (
                  <td>
                    {row.exam === undefined ? (
                      <Nothing said={own("cell.none")} />
                    ) : (
                      <span className={styles.cell} data-state={row.exam.passed ? "test" : "under"}>
                        <span>{cells.bare(row.exam.best)}</span>
                        <span className="visually-hidden">
                          {" %, "}
                          {own(row.exam.passed ? "person.testPassed" : "person.testFailed")}
                        </span>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.name}>
                {own("table.mean")}
              </th>
              <td />
              {board.lessons.map(({ lesson, score }) => (
                <td key={lesson}>{score === undefined ? "–" : cells.bare(score)}</td>
              ))}
              {exam !== undefined && <td />}
            </tr>
          </tfoot>
        </table>
      </section>
      <Scale pass={issued.assignment.pass} />
      {!titled && (
        <details className={styles.legend}>
          <summary>{own("table.legend")}</summary>
          <ul>
            {lessons.map(({ id: lesson, place, title: name }) => (
              <li key={lesson}>
                <strong>{place}</strong> {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ScoreCell({ cell }: { readonly cell: Cell }) {
  const cells = useCells();
  const said = cells.said(cell);
  return (
    <td>
      {cell.score === undefined ? (
        <Nothing said={said} />
      ) : (
        <span className={styles.cell} data-state={cell.state} title={said}>
          <span aria-hidden="true">{cells.bare(cell.score)}</span>
          <span className="visually-hidden">{said}</span>
        </span>
      )}
    </td>
  );
}

function Nothing({ said }: { readonly said: string }) {
  return (
    <>
      <span className={styles.nothing} aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{said}</span>
    </>
  );
}

/** How the tints of cells are read. The number says the same; what is not finished has an edge. */
function Scale({ pass }: { readonly pass: number }) {
  const own = useOwnWords(words);
  const low = Math.max(0, pass - LOW);
  return (
    <p className={styles.scale}>
      <span>{own("scale.title")}</span>
      {(["passed", "under", ...(low > 0 ? (["low"] as const) : []), "begun"] as const).map((state) => (
        <span key={state}>
          <span className={styles.cell} data-state={state} aria-hidden="true" />
          {own(`scale.${state}`, { pass, low, last: pass - 1 })}
        </span>
      ))}
    </p>
  );
}
