import { useMemo } from "react";
import { moduleNumber } from "../../course/part.ts";
import type { ItemRef } from "../../course/types.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { itemState } from "../../learning/mastery.ts";
import { lessonPath, modulePath } from "../../ui/address.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Go } from "../../ui/Go.tsx";
import { useProgressSoon } from "../context.ts";
import { Objectives } from "../Objectives.tsx";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { type LessonPage, useLang, useLessonPage } from "../usePage.ts";
import { BlockView } from "./BlockView.tsx";
import { LessonEndPlace } from "./LessonEndPlace.tsx";
import { LessonProse } from "./LessonProse.tsx";
import styles from "./LessonScreen.module.css";
import { exercisesOf, sectionsOf } from "./outline.ts";
import { StepsPlace } from "./StepsPlace.tsx";
import { useReadingPlace } from "./useReadingPlace.ts";

/** A lesson, with its exercises in place. */
export function LessonScreen() {
  const page = useLessonPage();
  switch (page.status) {
    case "ready":
      // Another lesson is another page; the same lesson in another language is not.
      return <LessonView key={page.value.lesson.id} page={page.value} />;
    case "loading":
      return <Skeleton />;
    case "failed":
      return <Failed retry={page.retry} />;
    case "missing":
      return <NotFound />;
  }
}

function LessonView({ page }: { page: LessonPage }) {
  const { t } = useWords();
  const lang = useLang();
  const { index, module, ref, entry, lesson } = page;
  const sections = useMemo(() => sectionsOf(lesson.blocks), [lesson]);
  const exercises = useMemo(() => exercisesOf(lesson.blocks), [lesson]);
  useArrival();
  const current = useReadingPlace(entry, sections);
  // The same element each time: what is to be drawn anew before its code has come, React does not leave as it was prerendered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is made of these
  const end = useMemo(
    () => <LessonEndPlace page={page} sections={sections} lessonAfter={lessonAfter(page, lang)} />,
    [index, module, lesson, sections, lang],
  );

  return (
    <Frame title={lesson.title} middle={entry.items.length > 0 && <HowFar items={entry.items} />}>
      <LessonProse index={index} lesson={lesson}>
        <div className={styles.layout}>
          <nav className={styles.side} aria-label={t("player.nav.steps")}>
            <p className={styles.sideTitle}>
              <Go to={modulePath(lang, module.id)}>{module.title}</Go>
            </p>
            <StepsPlace sections={sections} items={entry.items} current={current} />
          </nav>
          <article className={styles.article} data-folds>
            <p className={styles.up}>
              <Go to={modulePath(lang, module.id)}>{module.title}</Go>
            </p>
            <p className="kicker">
              {t("player.module.label", { n: moduleNumber(index, ref.id) })}
              {" · "}
              {t("player.minutes", { count: lesson.minutes })}
            </p>
            <h1 tabIndex={-1}>{lesson.title}</h1>
            <section className={styles.objectives} aria-labelledby="objectives">
              <h2 id="objectives">{t("player.lesson.objectives")}</h2>
              <Objectives objectives={lesson.objectives} />
            </section>
            <details className={styles.menu}>
              <summary>{t("player.nav.steps")}</summary>
              <StepsPlace sections={sections} items={entry.items} current={current} />
            </details>
            <noscript>
              <p className={styles.noscript}>{t("player.lesson.scripting")}</p>
            </noscript>
            {lesson.blocks.map((block, at) => (
              <BlockView
                // biome-ignore lint/suspicious/noArrayIndexKey: blocks are the same, in the same order, in every language
                key={at}
                block={block}
                entry={entry}
                number={block.type === "exercise" ? exercises.indexOf(block) + 1 : 0}
                total={exercises.length}
              />
            ))}
            {end}
          </article>
        </div>
      </LessonProse>
    </Frame>
  );
}

/** How many questions are answered, and of how many. */
function HowFar({ items }: { readonly items: readonly ItemRef[] }) {
  const { t } = useWords();
  const progress = useProgressSoon((state) => state.progress);
  const answered = items.filter((item) => itemState(progress, item).answered).length;
  const how = t("player.lesson.progress", { n: answered, total: items.length });
  return (
    <div className={styles.progress}>
      <Bar value={answered} max={items.length} label={how} />
      <span aria-hidden="true">
        {answered}/{items.length}
      </span>
    </div>
  );
}

/** The next lesson of the module, or the next module. */
function lessonAfter({ index, module, ref, entry }: LessonPage, lang: string) {
  const next = module.lessons[module.lessons.indexOf(entry) + 1];
  if (next !== undefined) return { title: next.title, path: lessonPath(lang, module.id, next.id) };
  const after = index.modules[index.modules.indexOf(ref) + 1];
  const title = after?.in[lang]?.title;
  return after === undefined || title === undefined ? undefined : { title, path: modulePath(lang, after.id) };
}
