import { useOwnWords } from "../../i18n/useWords.tsx";
import { isOrdered } from "../../state/assigned-way.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useProgress } from "../context.ts";
import { useLang, useWholeCourse } from "../usePage.ts";
import styles from "./Locked.module.css";
import { LockIcon } from "./LockIcon.tsx";
import { words } from "./words.ts";

export interface LockedProps {
  /** What waits: the questions of a lesson, one of them, or the end of a lesson that asks nothing. */
  readonly what: "lesson" | "question" | "end";
  /** Ids of the lessons that are still to be finished. */
  readonly missing: readonly string[];
}

/** Says why something waits, and leads to what opens it. */
export function Locked({ what, missing }: LockedProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  /** By the order of an assignment, and not by the course. */
  const ordered = useProgress(({ values }) => missing.some((id) => isOrdered(values, id)));
  const page = useWholeCourse();
  const modules = page.status === "ready" ? page.value.modules : [];
  const found = modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => (missing.includes(lesson.id) ? [{ module, lesson }] : [])),
  );
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
