import { useEffect } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { isOrdered } from "../../state/assigned-way.ts";
import { courseKey } from "../../state/course-store.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useCourse, usePlayer, useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import styles from "./Locked.module.css";
import { LockIcon } from "./LockIcon.tsx";
import { words } from "./words.ts";

export interface LockedProps {
  /** What waits: the questions of a lesson, one of them, or the end of a lesson that asks nothing. */
  readonly what: "lesson" | "question" | "end";
  /** Ids of the lessons that are still to be finished. */
  readonly missing: readonly string[];
}

/** The lessons of those ids, in the order of the course, as they come: their modules alone are fetched. */
function useLessons(lang: string, ids: readonly string[]) {
  const { course } = usePlayer();
  const index = useCourse((state) => (state.index?.part === undefined ? state.index : undefined));
  const arrived = useCourse((state) => state.modules);
  const homes = (index?.modules ?? []).filter(({ lessons }) => lessons.some((id) => ids.includes(id)));
  const names = homes.map(({ id }) => id).join(" ");
  useEffect(() => {
    void course.loadWhole();
    for (const name of names.split(" ").filter(Boolean)) void course.loadModule(lang, name);
  }, [course, lang, names]);
  return homes.flatMap(({ id }) => {
    const module = arrived[courseKey(lang, id)];
    return (module?.lessons ?? []).flatMap((lesson) => (module && ids.includes(lesson.id) ? [{ module, lesson }] : []));
  });
}

/** Says why something waits, and leads to what opens it. */
export function Locked({ what, missing }: LockedProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  /** By the order of an assignment, and not by the course. */
  const ordered = useProgress(({ values }) => missing.some((id) => isOrdered(values, id)));
  const found = useLessons(lang, missing);
  return (
    <div className={styles.locked} role="note">
      <LockIcon />
      <div>
        <p>{own(what)}</p>
        <ul>
          {found.length === 0 && <li>{own("unknown")}</li>}
          {found.map(({ module, lesson }) => (
            <li key={lesson.id}>
              <Go to={lessonPath(lang, module.id, lesson.id)}>{lesson.title}</Go>
            </li>
          ))}
        </ul>
        {ordered && <p className={styles.why}>{own("ordered")}</p>}
      </div>
    </div>
  );
}
