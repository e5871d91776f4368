import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { activityAnchor, lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Notebook.module.css";
import { activitiesOf, type Place, stillToMake } from "./things.ts";
import { useKindTitle } from "./useKindTitle.ts";
import { words } from "./words.ts";

/** The activities of the course of which nothing has been made yet, each with the way to it. */
export function ToMake({ modules }: { modules: readonly ModuleIndex[] }) {
  const t = useOwnWords(words);
  const progress = useProgress((state) => state.progress);
  const places = stillToMake(progress, modules);
  return (
    <section className={`no-print ${styles.open}`} aria-labelledby="to-make">
      <h2 id="to-make">{t("open")}</h2>
      {places.length > 0 ? (
        <ul>
          {places.map((place) => (
            <ToMakeLine key={place.activity.id} place={place} />
          ))}
        </ul>
      ) : (
        <p>{t(activitiesOf(modules).length > 0 ? "allMade" : "noneToMake")}</p>
      )}
    </section>
  );
}

function ToMakeLine({ place: { module, lesson, activity } }: { place: Place }) {
  const t = useOwnWords(words);
  const kindTitle = useKindTitle(activity.kind);
  const lang = useLang();
  return (
    <li>
      <Go to={`${lessonPath(lang, module.id, lesson.id)}#${activityAnchor(activity.id)}`}>
        {activity.title ?? kindTitle ?? t("untitled")}
      </Go>
      <span className={styles.about}>{t("lesson", { lesson: lesson.title })}</span>
    </li>
  );
}
