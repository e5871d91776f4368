import type { BoardRow } from "../../analysis/board.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang } from "../../player/usePage.ts";
import { trainerPath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Board.module.css";
import { useCells } from "./useCells.ts";
import type { Results } from "./useResults.ts";
import { words } from "./words.ts";

interface PeopleListProps {
  readonly results: Results;
  readonly rows: readonly BoardRow[];
}

/** The board where there is no room for a table: each person with how far they are. */
export function PeopleList({ results, rows }: PeopleListProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const cells = useCells();
  const { id } = results.issued.assignment;
  return (
    <ul className={styles.people}>
      {rows.map((row) => {
        const { person, finished, score, exam } = row;
        const facts = [
          ...(score === undefined ? [] : [own("people.score", { score: cells.per(score) })]),
          ...(exam === undefined ? [] : [`${own("table.test")}: ${cells.per(exam.best)}`]),
        ];
        return (
          <li key={person.key}>
            <p className={styles.who}>
              <Go to={`${trainerPath(lang, "results")}#${id}/${person.key}`}>
                <bdi>{person.name}</bdi>
              </Go>
              <span className={styles.standing}>
                {cells.isDone(row) && <Icon name="check" />} {cells.standing(row)}
              </span>
            </p>
            <Bar value={finished} max={row.cells.length} label={own("people.bar", { name: person.name })} />
            {(facts.length > 0 || row.late) && (
              <p className={styles.more}>
                {facts.join(" · ")}
                {row.late && (
                  <span className={styles.late}>
                    <Icon name="clock" /> {own("late")}
                  </span>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
