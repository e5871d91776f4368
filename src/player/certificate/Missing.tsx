import type { CourseIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { percent as whole } from "../../learning/mastery.ts";
import { lessonPath, ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { useLang } from "../usePage.ts";
import styles from "./Certificate.module.css";
import type { HowFar } from "./usePassed.ts";
import { words } from "./words.ts";

interface MissingProps {
  readonly index: CourseIndex;
  readonly howFar: Extract<HowFar, { passed: undefined }>;
}

/** Nothing is passed yet: what it takes, and the way there. */
export function Missing({ index: { exam }, howFar: { best, lessons } }: MissingProps) {
  const t = useOwnWords(words);
  const { percent } = useWords();
  const lang = useLang();
  const share = (per: number) => percent.format(per / 100);
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">{t("missing.title")}</h2>
      {exam === undefined ? (
        <>
          <p>{t("missing.lessons", { count: lessons.length })}</p>
          <ul className={styles.lessons}>
            {lessons.map(({ id, module, title }) => (
              <li key={id}>
                <Go to={lessonPath(lang, module, id)}>{title}</Go>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            {t("missing.exam", { items: exam.items, pass: share(exam.pass) })}{" "}
            {exam.moduleMinimum !== undefined && t("missing.minimum", { minimum: share(exam.moduleMinimum) })}
          </p>
          {best !== undefined && <p>{t("missing.best", { score: share(whole(best)) })}</p>}
          <p>
            <Go className="button button-primary" to={ownPath(lang, "exam")}>
              {t("missing.toExam")}
            </Go>
          </p>
        </>
      )}
    </section>
  );
}
