import { useId, useMemo } from "react";
import { hardestOf, lessonAnswers } from "../../analysis/items.ts";
import type { Person } from "../../analysis/roster.ts";
import { textOf } from "../../exercises/text.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { WholeCourse } from "../../player/usePage.ts";
import { Bar } from "../plots/BarPlot.tsx";
import { useQuestions } from "../results/useQuestions.ts";
import styles from "./HardestBrief.module.css";
import { words } from "./words.ts";

/** How many questions are told at a glance. */
const MOST = 3;

interface HardestBriefProps {
  readonly people: readonly Person[];
  readonly course: WholeCourse;
  readonly pass: number;
}

/** The hardest questions at a glance, beside who has done what. Nothing until their words are here. */
export function HardestBrief({ people, course, pass }: HardestBriefProps) {
  const own = useOwnWords(words);
  const { percent } = useWords();
  const id = useId();
  const hardest = useMemo(() => hardestOf(lessonAnswers(people), MOST), [people]);
  const lessons = useMemo(() => [...new Set(hardest.map(({ lesson }) => lesson))], [hardest]);
  const { items } = useQuestions(course.modules, lessons, lessons.length > 0);
  const told = hardest.flatMap((each) => {
    const block = items?.get(each.item);
    return block?.shape === each.shape ? [{ ...each, text: textOf(block.prompt) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section className={`no-print ${styles.brief}`} aria-labelledby={id}>
      <h3 id={id}>{own("hard.title")}</h3>
      <ol>
        {told.map(({ item, shape, text, facility, n }) => (
          <li key={`${item}/${shape}`}>
            <span className={styles.text}>{text}</span>
            <Bar share={facility} mark={pass / 100} />
            <span>
              <strong>{percent.format(facility)}</strong> <small>{own("item.people", { count: n })}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
