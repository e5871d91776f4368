import type { ItemRef } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { itemState } from "../../learning/mastery.ts";
import { useProgress } from "../context.ts";
import { StateMark } from "../StateMark.tsx";
import type { Section } from "./outline.ts";
import styles from "./Steps.module.css";

interface StepsProps {
  readonly sections: readonly Section[];
  readonly items: readonly ItemRef[];
  /** The section that is being read. */
  readonly current: string | undefined;
}

/** The lesson's passages, and how many of their questions are answered. */
export function Steps({ sections, items, current }: StepsProps) {
  const { t } = useWords();
  const progress = useProgress((state) => state.progress);
  const isAnswered = (id: string) => {
    const item = items.find((each) => each.id === id);
    return item !== undefined && itemState(progress, item).answered;
  };
  return (
    <ol className={styles.steps}>
      {sections.map((section) => {
        if (section.id === undefined) return null;
        const answered = section.items.filter(isAnswered).length;
        const all = section.items.length;
        const state = all > 0 && answered === all ? "mastered" : answered > 0 ? "started" : "new";
        return (
          <li key={section.id}>
            <a href={`#${section.id}`} aria-current={section.id === current ? "location" : undefined}>
              <StateMark state={state} small />
              <span className={styles.title}>{section.title}</span>
              {all > 0 && (
                <span className={styles.count}>
                  <span aria-hidden="true">
                    {answered}/{all}
                  </span>
                  <span className="visually-hidden">
                    {t("player.lesson.stepProgress", { n: answered, total: all })}
                  </span>
                </span>
              )}
            </a>
          </li>
        );
      })}
      <li>
        <a href="#end">
          <StateMark state="new" small />
          <span className={styles.title}>{t("player.lesson.end")}</span>
        </a>
      </li>
    </ol>
  );
}
