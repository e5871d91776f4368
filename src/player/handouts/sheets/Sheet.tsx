import { type ReactNode, useId } from "react";
import type { Lesson } from "../../../course/types.ts";
import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { useCourse } from "../../context.ts";
import type { SheetName } from "../choice.ts";
import { words } from "../words.ts";
import styles from "./Sheet.module.css";

export interface SheetProps {
  readonly lesson: Lesson;
}

interface FrameProps extends SheetProps {
  readonly name: SheetName;
  /** Whether it says whose it is. */
  readonly signed?: boolean;
  readonly children: ReactNode;
}

/** A sheet with its head and foot, white in every theme. Each begins on a page of its own. */
export function Sheet({ lesson, name, signed = false, children }: FrameProps) {
  const t = useOwnWords(words);
  const { t: common } = useWords();
  const id = useId();
  const index = useCourse((state) => state.index);
  const course = index?.about[lesson.lang]?.title ?? "";
  const at = index?.modules.findIndex((module) => module.id === lesson.module) ?? -1;
  const module = index?.modules[at]?.in[lesson.lang]?.title ?? "";
  const version = index?.version ?? index?.rev;
  return (
    <article className={styles.sheet} data-white="" data-sheet={name} lang={lesson.lang} aria-labelledby={id}>
      <header className={styles.head}>
        <p className={styles.course}>
          {course} · {common("player.module.label", { n: at + 1 })}: {module}
        </p>
        <h2 id={id}>{lesson.title}</h2>
        <p className={styles.kind}>{t(`sheet.${name}`)}</p>
        {signed && (
          <p className={styles.signed}>
            <span>{t("name")}</span>
            <span>{t("date")}</span>
          </p>
        )}
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        {index?.brand?.name ?? common("player.brand")} · {course} · {lesson.title} · {t(`sheet.${name}`)} · {version}
      </footer>
    </article>
  );
}
