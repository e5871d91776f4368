import { arranged } from "../../analysis/board.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { useCells } from "../results/useCells.ts";
import type { Results } from "../results/useResults.ts";
import styles from "./Items.module.css";
import { words } from "./words.ts";

/** Lessons and people of the printed report: on the screen they have a page of their own. */
export function ReportPeople({ results: { board, lessons, issued } }: { readonly results: Results }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const cells = useCells();
  const titles = new Map(lessons.map(({ id, title }) => [id, title]));
  const numbers = board.rows.some(({ person }) => person.number !== undefined);
  const { exam } = issued.assignment;
  return (
    <div className="print-only">
      <section>
        <h3>{own("people.lessons")}</h3>
        <table className={styles.people}>
          <thead>
            <tr>
              {(["lesson", "begun", "passed", "score"] as const).map((name) => (
                <th key={name} scope="col">
                  {own(`people.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.lessons.map(({ lesson, begun, passed, score }) => (
              <tr key={lesson}>
                <th scope="row">{titles.get(lesson) ?? lesson}</th>
                <td>{begun}</td>
                <td>{passed}</td>
                <td>{score === undefined ? "–" : cells.per(score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{own("people.title")}</h3>
        <table className={styles.people}>
          <thead>
            <tr>
              <th scope="col">{own("people.person")}</th>
              {numbers && <th scope="col">{own("people.number")}</th>}
              <th scope="col">{own("people.standing")}</th>
              <th scope="col">{own("people.score")}</th>
              {exam !== undefined && <th scope="col">{own("people.test")}</th>}
            </tr>
          </thead>
          <tbody>
            {arranged(board.rows, "name", "all", lang).map((row) => (
              <tr key={row.person.key}>
                <th scope="row">
                  <bdi>{row.person.name}</bdi>
                </th>
                {numbers && <td>{row.person.number}</td>}
                <td>
                  {cells.standing(row)}
                  {row.late && ` · ${own("people.late")}`}
                </td>
                <td>{row.score === undefined ? "–" : cells.per(row.score)}</td>
                {exam !== undefined && <td>{row.exam === undefined ? "–" : cells.per(row.exam.best)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
