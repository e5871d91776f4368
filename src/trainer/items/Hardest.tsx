import { type RefObject, useId, useMemo, useState } from "react";
import { FEW, type FirstAnswer, itemStats } from "../../analysis/items.ts";
import { textOf } from "../../exercises/text.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { WholeCourse } from "../../player/usePage.ts";
import { DotPlot } from "../plots/DotPlot.tsx";
import type { Questions } from "../results/useQuestions.ts";
import { ItemCard } from "./ItemCard.tsx";
import styles from "./Items.module.css";
import { ORDERS, type Order, ordered } from "./ordered.ts";
import { words } from "./words.ts";

/** How many questions are drawn at once. */
const PAGE = 10;

/** An objective whose questions alone are to be seen. */
export interface Objective {
  readonly text: string;
  readonly items: ReadonlySet<string>;
}

interface HardestProps {
  readonly answers: readonly FirstAnswer[];
  readonly course: WholeCourse;
  readonly pass: number;
  readonly questions: Questions;
  readonly title: string;
  readonly text?: string;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly objective?: Objective | undefined;
  readonly onAll?: () => void;
}

/** Questions, the hardest first, each with what was answered. */
export function Hardest(props: HardestProps) {
  const { answers, course, pass, questions, title, text, heading, objective, onAll } = props;
  const own = useOwnWords(words);
  const id = useId();
  const [lesson, setLesson] = useState("");
  const [order, setOrder] = useState<Order>("hard");
  const [many, setMany] = useState(false);
  const [pages, setPages] = useState(1);
  const all = useMemo(() => itemStats(answers).map((stats, at) => ({ stats, place: at + 1 })), [answers]);
  const titles = useMemo(
    () => new Map(course.modules.flatMap((module) => module.lessons.map((each) => [each.id, each.title]))),
    [course],
  );
  const lessons = useMemo(() => [...new Set(all.map(({ stats }) => stats.lesson))], [all]);
  const items = objective?.items;
  const rows = useMemo(
    () => ordered(all, { order, lesson, many, ...(items && { items }) }),
    [all, order, lesson, many, items],
  );
  if (all.length === 0) return null;
  const drawn = rows.slice(0, pages * PAGE);
  const mixed = all.some(({ stats }) => stats.n < FEW) && all.some(({ stats }) => stats.n >= FEW);
  const first =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setPages(1);
    };
  const nameOf = (item: string) => {
    const prompt = questions.items?.get(item)?.prompt;
    return prompt === undefined ? item : textOf(prompt);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      <p className={`no-print ${styles.actions}`}>
        <label>
          {own("hard.order")}{" "}
          <select value={order} onChange={(event) => first(setOrder)(event.target.value as Order)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {own(`hard.by.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {lessons.length > 1 && (
          <label>
            {own("hard.lesson")}{" "}
            <select value={lesson} onChange={(event) => first(setLesson)(event.target.value)}>
              <option value="">{own("hard.all")}</option>
              {lessons.map((each) => (
                <option key={each} value={each}>
                  {titles.get(each) ?? each}
                </option>
              ))}
            </select>
          </label>
        )}
        {mixed && (
          <label className={styles.check}>
            <input type="checkbox" checked={many} onChange={() => first(setMany)(!many)} />
            {own("hard.many", { few: FEW })}
          </label>
        )}
        <span aria-live="polite">{own("hard.shown", { count: rows.length })}</span>
      </p>
      {objective !== undefined && (
        <p className={styles.note}>
          {own("hard.objective", { text: objective.text })}{" "}
          <button className="button button-quiet" type="button" onClick={onAll}>
            {own("hard.whole")}
          </button>
        </p>
      )}
      {questions.items === undefined && (
        <p role="status">
          {own(questions.failed ? "hard.failed" : "hard.loading")}{" "}
          {questions.failed && (
            <button className="button" type="button" onClick={questions.retry}>
              {own("hard.retry")}
            </button>
          )}
        </p>
      )}
      <DotPlot
        mark={pass / 100}
        dots={rows.flatMap(({ place, stats: { item, shape, facility, discrimination, n } }) =>
          typeof discrimination === "number"
            ? [{ key: `${item}/${shape}`, place, name: nameOf(item), x: facility, y: discrimination, n }]
            : [],
        )}
      />
      <ol className={styles.list}>
        {drawn.map(({ place, stats }) => (
          <li key={`${stats.item}/${stats.shape}`}>
            <ItemCard
              stats={stats}
              place={place}
              block={questions.items?.get(stats.item)}
              without={questions.items === undefined}
              lesson={titles.get(stats.lesson) ?? stats.lesson}
              pass={pass}
            />
          </li>
        ))}
      </ol>
      {drawn.length < rows.length && (
        <p className="no-print">
          <button className="button" type="button" onClick={() => setPages(pages + 1)}>
            {own("hard.more", { count: Math.min(PAGE, rows.length - drawn.length) })}
          </button>
        </p>
      )}
    </section>
  );
}
