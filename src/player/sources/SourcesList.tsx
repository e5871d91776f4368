import { useState } from "react";
import type { Sources } from "../../course/references.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import page from "../Page.module.css";
import { OutsideSign } from "../reference/OutsideLink.tsx";
import { useAlive } from "../reference/useAlive.ts";
import { useKeepTop } from "../reference/useKeepTop.ts";
import { useLang } from "../usePage.ts";
import { DegreeSign } from "./DegreeSign.tsx";
import { countDegrees, type Degree, degrees, onlyOf } from "./degrees.ts";
import { Note } from "./Note.tsx";
import styles from "./Sources.module.css";
import { words } from "./words.ts";

/** What the degrees mean, and every note by module and lesson; only those of one degree where that is asked for. */
export function SourcesList({ sources }: { sources: Sources }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const [chosen, setChosen] = useState<Degree>();
  const counts = countDegrees(sources);
  const total = degrees.reduce((sum, degree) => sum + counts[degree], 0);
  const there = degrees.filter((degree) => counts[degree] > 0);
  // In another language the same notes are there; after a change of the course perhaps not.
  const degree = chosen !== undefined && counts[chosen] > 0 ? chosen : undefined;
  const list = useKeepTop(degree);
  const shown = degree === undefined ? sources : onlyOf(sources, degree);
  return (
    <>
      <p className={page.intro}>{t("description")}</p>
      <section className={styles.degrees} aria-labelledby="sure">
        <h2 id="sure" tabIndex={-1}>
          {t("degrees")}
        </h2>
        <dl>
          {there.map((each) => (
            <div key={each}>
              <dt>
                <DegreeSign degree={each} /> {t(`filter.${each}`)}
              </dt>
              <dd>{t(`meaning.${each}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.web}>
          {t("outside")} <OutsideSign />
        </p>
      </section>
      <div className={page.columns}>
        <div className={page.side}>
          {there.length > 1 && (
            <Filter there={there} counts={counts} total={total} degree={degree} onDegree={setChosen} />
          )}
          <p className={styles.count} role="status">
            {degree === undefined ? t("all", { count: total }) : t("some", { count: counts[degree], total })}
          </p>
        </div>
        <div ref={list} className={styles.list}>
          {shown.modules.map((module) => (
            <section key={module.id}>
              <h2>{module.title}</h2>
              {module.lessons.map((lesson) => (
                <section key={lesson.id} className={styles.lesson}>
                  <h3>
                    <Go to={lessonPath(lang, module.id, lesson.id)}>{lesson.title}</Go>
                  </h3>
                  <ul className={styles.notes}>
                    {lesson.notes.map((note, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: notes are the same, in the same order, in every language
                      <Note key={at} source={note} />
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

interface FilterProps {
  readonly there: readonly Degree[];
  readonly counts: Readonly<Record<Degree, number>>;
  readonly total: number;
  readonly degree: Degree | undefined;
  readonly onDegree: (degree: Degree | undefined) => void;
}

/** It has its place from the beginning, and is seen once it does something. */
function Filter({ there, counts, total, degree, onDegree }: FilterProps) {
  const t = useOwnWords(words);
  const alive = useAlive();
  return (
    <fieldset className={`js-only ${styles.filter}`} data-alive={alive || undefined}>
      <legend>{t("show")}</legend>
      {[undefined, ...there].map((each) => (
        <label key={each ?? "all"}>
          <input type="radio" name="degree" checked={each === degree} onChange={() => onDegree(each)} />
          {t(`filter.${each ?? "all"}`)}
          <span className={styles.many}>{each === undefined ? total : counts[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
