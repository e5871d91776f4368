import type { ItemRef } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { itemState } from "../../learning/mastery.ts";
import { useProgressSoon } from "../context.ts";
import { StateMark } from "../StateMark.tsx";
import type { Section } from "./outline.ts";
import styles from "./Steps.module.css";

export interface StepsProps {
  readonly sections: readonly Section[];
  readonly items: readonly ItemRef[];
  /** The section that is being read. */
  readonly current: string | undefined;
}

/** The lesson's passages, how many of their questions are answered, and how many have changed since. */
export function Steps({ sections, items, current }: StepsProps) {
  const { t } = useWords();
  const progress = useProgressSoon((state) => state.progress);
  const stateOf = (id: string) => {
    const item = items.find((each) => each.id === id);
    return item && itemState(progress, item);
  };
  return (
    <ol className={styles.steps}>
      {sections.map((section) => {
        if (section.id === undefined) return null;
        const states = section.items.map(stateOf);
        const answered = states.filter((each) => each?.answered).length;
        const changed = states.filter((each) => each?.changed).length;
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
              {changed > 0 && <span className={styles.changed}>{t("player.changed", { count: changed })}</span>}
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
