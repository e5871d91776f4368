import { useOwnWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { useLang, type WholeCourse } from "../usePage.ts";
import styles from "./HomeCards.module.css";
import { useDates } from "./useDates.ts";
import { isOver, type Mine, useKeepAssigned, useMine } from "./useMine.ts";
import { words } from "./words.ts";

/** What trainers ask, on the home page: each assignment under way, the one that is due first above. Nothing where there is none. */
export function HomeCards({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const mine = useMine(course);
  useKeepAssigned(mine, course);
  const open = mine.filter((each) => !isOver(each));
  if (open.length === 0) return null;
  return (
    <section className={styles.cards} aria-labelledby="assigned">
      <h2 id="assigned">{own(open.length > 1 ? "card.several" : "card.title")}</h2>
      {open.map((each) => (
        <HomeCard key={each.assignment.id} mine={each} />
      ))}
    </section>
  );
}

function HomeCard({ mine: { assignment, standing } }: { readonly mine: Mine }) {
  const own = useOwnWords(words);
  const lang = useLang();
  const dates = useDates();
  const { now } = usePlayer();
  const { id, title, trainer, due } = assignment;
  const { lessons, missing, finished, done, next } = standing;
  const total = lessons.length + missing;
  const said = own("mine.progress", { n: finished, lessons: own("mine.lessons", { count: total }) });
  const left = due !== undefined && now !== undefined ? dates.left(due, now()) : undefined;
  const late = due !== undefined && now !== undefined && !done && dates.isOver(due, now());
  const address = `${ownPath(lang, "assignment")}#${id}`;
  return (
    <article aria-labelledby={`assigned-${id}`}>
      <h3 id={`assigned-${id}`} className={styles.title}>
        <Go to={address}>{title}</Go>, {own("mine.by", { trainer })}
      </h3>
      <Bar value={finished} max={total} label={said} />
      <p className={styles.state}>{[said, ...(left === undefined ? [] : [left])].join(" · ")}</p>
      {late && <p className={styles.state}>{own("card.late")}</p>}
      {(done || next === undefined) && (
        <p>
          <Go className="button" to={address}>
            {own("card.send")}
          </Go>
        </p>
      )}
    </article>
  );
}
