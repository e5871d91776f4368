import { type ReactNode, useId, useState } from "react";
import type { Sketch } from "../../assignment/sketch.ts";
import type { ModuleIndex } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { useDuration } from "../../player/duration/useDuration.ts";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import { isFound } from "../words-found.ts";
import styles from "./Builder.module.css";
import { Field, Wrong } from "./Field.tsx";
import { type Lessons, lackingBefore, withLessons } from "./lessons.ts";
import { words } from "./words.ts";

interface LessonPickerProps {
  readonly course: WholeCourse;
  readonly lessons: Lessons;
  readonly sketch: Pick<Sketch, "lessons">;
  readonly problem: string | undefined;
  /** Instead of what is said where the course asks for lessons before that are not chosen. */
  readonly lacksWords?: string;
  /** Whether it is said at all what the course asks for before. Left out: it is. */
  readonly lacks?: boolean;
  readonly onPut: (change: Pick<Sketch, "lessons">) => void;
  /** What else is said of the choice. */
  readonly children?: ReactNode;
}

/** Which lessons: one by one, module by module, all of them, or a route of the course. */
export function LessonPicker({
  course,
  lessons,
  sketch,
  problem,
  lacksWords,
  lacks = true,
  onPut,
  children,
}: LessonPickerProps) {
  const t = useOwnWords(words);
  const lang = useLang();
  const id = useId();
  const duration = useDuration();
  const [typed, setTyped] = useState("");
  const chosen = sketch.lessons;
  const put = (ids: readonly string[], isIn: boolean) =>
    onPut({ lessons: [...withLessons(lessons, chosen, ids, isIn)] });
  const minutes = chosen.reduce((sum, each) => sum + (lessons.find(each)?.minutes ?? 0), 0);
  const shown = lessons.modules.flatMap((module) => {
    const found = module.lessons.filter(({ title }) => isFound(`${title} ${module.title}`, typed));
    return found.length === 0 ? [] : [{ module, found }];
  });
  const count = shown.reduce((sum, { found }) => sum + found.length, 0);
  const lacking = lackingBefore(lessons, chosen);
  return (
    <fieldset
      className={styles.part}
      tabIndex={-1}
      data-problem={problem === undefined ? undefined : ""}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>{t("lessons.legend")}</legend>
      <Wrong id={`${id}-problem`} problem={problem} />
      <fieldset className={styles.actions}>
        <legend className="visually-hidden">{t("lessons.quick")}</legend>
        <button className="button" type="button" onClick={() => onPut({ lessons: lessons.all.map((each) => each.id) })}>
          {t("lessons.all")}
        </button>
        {course.index.routes?.map((route) => (
          <button
            key={route.id}
            className="button"
            type="button"
            onClick={() => onPut({ lessons: route.lessons.filter((each) => lessons.find(each) !== undefined) })}
          >
            {route.in[lang]?.title ?? route.id}
          </button>
        ))}
        {chosen.length > 0 && (
          <button className="button button-quiet" type="button" onClick={() => onPut({ lessons: [] })}>
            {t("lessons.nothing")}
          </button>
        )}
      </fieldset>
      <Field label={t("lessons.search")} hint={typed === "" || count === 0 ? undefined : t("lessons.found", { count })}>
        {(joined) => (
          <input {...joined} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
      {count === 0 && <p>{t("lessons.none")}</p>}
      <div className={styles.modules}>
        {shown.map(({ module, found }) => (
          <Module
            key={module.id}
            module={module}
            found={found.map((each) => each.id)}
            chosen={chosen}
            open={typed !== ""}
            onPut={put}
          />
        ))}
      </div>
      {lacks && lacking.length > 0 && (
        <div className={styles.aside}>
          <p>{lacksWords ?? t("lessons.before")}</p>
          <ul className={styles.plain}>
            {lacking.map((each) => (
              <li key={each} className={styles.actions}>
                {lessons.titleOf(each)}
                <button
                  className="button button-quiet"
                  type="button"
                  aria-label={t("lessons.addOf", { lesson: lessons.titleOf(each) })}
                  onClick={() => put([each], true)}
                >
                  {t("lessons.add")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.sum} role="status">
        {chosen.length === 0
          ? t("lessons.sumNone")
          : t("lessons.sum", { count: chosen.length, time: duration(minutes) })}
      </p>
      {children}
    </fieldset>
  );
}

interface ModuleProps {
  readonly module: ModuleIndex;
  readonly found: readonly string[];
  readonly chosen: readonly string[];
  readonly open: boolean;
  readonly onPut: (ids: readonly string[], isIn: boolean) => void;
}

function Module({ module, found, chosen, open, onPut }: ModuleProps) {
  const t = useOwnWords(words);
  const { number } = useWords();
  const duration = useDuration();
  const ids = module.lessons.map(({ id }) => id);
  const isIn = ids.filter((id) => chosen.includes(id)).length;
  const whole = isIn === ids.length;
  return (
    <div className={styles.module}>
      <label className={styles.whole}>
        <input
          type="checkbox"
          checked={whole}
          ref={(box) => {
            if (box !== null) box.indeterminate = isIn > 0 && !whole;
          }}
          onChange={() => onPut(ids, !whole)}
        />
        <span className="visually-hidden">{t("lessons.whole", { module: module.title })}</span>
      </label>
      <details {...(open && { open })}>
        <summary>
          <span>{module.title}</span>
          <span className={styles.count}>
            {number.format(isIn)}/{number.format(ids.length)}
          </span>
        </summary>
        <ul className={styles.plain}>
          {module.lessons
            .filter(({ id }) => found.includes(id))
            .map(({ id, title, minutes }) => (
              <li key={id}>
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) => onPut([id], event.target.checked)}
                  />
                  <span>
                    {title} <span className={styles.hint}>{duration(minutes)}</span>
                  </span>
                </label>
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}
