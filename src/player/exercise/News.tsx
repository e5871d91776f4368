import { useWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./ExerciseCard.module.css";

/** Why a question is asked that the learner has answered before, or in a lesson that they have finished. */
export function News({ news }: { news: number | "added" }) {
  const { t, lang } = useWords();
  return (
    <p className={styles.news}>
      <Icon name={news === "added" ? "plus" : "retry"} />
      {news === "added"
        ? t("exercises.added")
        : t("exercises.changed", { date: new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(news) })}
    </p>
  );
}
