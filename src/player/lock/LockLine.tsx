import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lockOf } from "../../learning/locks.ts";
import { requirementsOf } from "../../state/assigned-key.ts";
import { useProgress } from "../context.ts";
import { LockIcon } from "./LockIcon.tsx";
import styles from "./LockLine.module.css";
import { words } from "./words.ts";

interface LockLineProps {
  readonly lesson: LessonRef;
  /** Those whose titles are known. */
  readonly modules: readonly ModuleIndex[];
}

/** In a list of lessons: what has to be finished before the questions of this one open. Nothing, if they are open. */
export function LockLine({ lesson, modules }: LockLineProps) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const progress = useProgress((state) => state.progress);
  const values = useProgress((state) => state.values);
  const missing = lockOf(progress, requirementsOf(values, lesson));
  if (missing.length === 0) return null;
  const lessons = modules.flatMap((module) => module.lessons);
  const titles = missing.flatMap((id) => lessons.find((each) => each.id === id)?.title ?? []);
  const named = titles.map((title) => own("titled", { title }));
  const list = new Intl.ListFormat(lang).format(named.length > 0 ? named : [own("unknown")]);
  return (
    <span className={styles.line}>
      <LockIcon />
      {own("line", { list })}
    </span>
  );
}
