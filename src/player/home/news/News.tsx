import { useOwnWords, useWords } from "../../../i18n/useWords.tsx";
import { exerciseAnchor, lessonPath } from "../../../ui/address.ts";
import { Go } from "../../../ui/Go.tsx";
import { useLang } from "../../usePage.ts";
import styles from "./News.module.css";
import type { LessonNews } from "./news.ts";
import { words } from "./words.ts";

/** More lessons than these are left to the path below, which says it of each. */
const NAMED = 5;

/** Which finished lessons ask something again or anew, each with the way to just that question. */
export function News({ news }: { news: readonly LessonNews[] }) {
  const t = useOwnWords(words);
  const { t: common } = useWords();
  const lang = useLang();
  const count = news.reduce((sum, { changed, added }) => sum + changed.length + added.length, 0);
  return (
    <section className={styles.card} aria-labelledby="news">
      <h2 id="news">{t("title", { count })}</h2>
      <p>{t("text")}</p>
      <ul>
        {news.slice(0, NAMED).map(({ module, lesson, changed, added }) => (
          <li key={lesson.id}>
            <Go to={`${lessonPath(lang, module.id, lesson.id)}#${exerciseAnchor([...changed, ...added][0]?.id ?? "")}`}>
              {lesson.title}
            </Go>
            {changed.length > 0 && <> · {common("player.changed", { count: changed.length })}</>}
            {added.length > 0 && <> · {common("player.added", { count: added.length })}</>}
          </li>
        ))}
      </ul>
      {news.length > NAMED && <p>{t("more", { count: news.length - NAMED })}</p>}
    </section>
  );
}
