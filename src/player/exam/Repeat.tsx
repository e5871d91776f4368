import { useEffect, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { type ExamResult, type ObjectiveResult, toRepeat } from "../../learning/exam-result.ts";
import type { HandedIn } from "../../learning/exams.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { usePlayer } from "../context.ts";
import { exercisesOf, passageOf, type Section, sectionsOf } from "../lesson/outline.ts";
import { useLang } from "../usePage.ts";
import styles from "./Exam.module.css";
import { type ExamPlan, lessonNow } from "./plan.ts";
import { ShareLine } from "./ShareLine.tsx";
import { words } from "./words.ts";

/** How many are shown at once: who has to repeat everything is told where to begin. */
const FIRST = 6;

interface RepeatProps {
  readonly plan: ExamPlan;
  readonly paper: HandedIn;
  readonly result: ExamResult;
}

/** What to repeat, the weakest first and each with the way to its passage; then how all objectives went. */
export function Repeat({ plan, paper, result }: RepeatProps) {
  const own = useOwnWords(words);
  const weak = toRepeat(result, paper.started.data.pass);
  const passages = usePassages(plan, weak);
  const assigned = plan.sought.of === "assignment";
  return (
    <>
      <section aria-labelledby="repeat">
        <h3 id="repeat">{own("result.repeat")}</h3>
        <p>
          {own(weak.length > 0 ? "result.repeatIntro" : assigned ? "result.repeatNoneAssigned" : "result.repeatNone")}
        </p>
        <ul className={styles.bars}>
          {weak.slice(0, FIRST).map((objective) => (
            <ShareLine key={keyOf(objective)} name={textOf(plan, objective)} share={objective.share}>
              <WayBack plan={plan} objective={objective} section={passages.get(keyOf(objective))} />
            </ShareLine>
          ))}
        </ul>
      </section>
      {result.objectives.length > Math.min(weak.length, FIRST) && (
        <details className={styles.more}>
          <summary>{own("result.objectives")}</summary>
          <ul className={styles.bars}>
            {result.objectives.map((objective) => (
              <ShareLine key={keyOf(objective)} name={textOf(plan, objective)} share={objective.share}>
                {weak.includes(objective) && (
                  <WayBack plan={plan} objective={objective} section={passages.get(keyOf(objective))} />
                )}
              </ShareLine>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const keyOf = ({ lesson, objective }: ObjectiveResult) => `${lesson}/${objective}`;

/** What an objective says today; where it is gone, the title of its lesson, or the name that it had. */
function textOf(plan: ExamPlan, { lesson, objective }: ObjectiveResult): string {
  const ref = lessonNow(plan, lesson);
  return ref?.objectives.find(({ id }) => id === objective)?.text ?? ref?.title ?? objective;
}

function WayBack({
  plan,
  objective,
  section,
}: {
  plan: ExamPlan;
  objective: ObjectiveResult;
  section?: Section | undefined;
}) {
  const own = useOwnWords(words);
  const lang = useLang();
  const ref = lessonNow(plan, objective.lesson);
  const module = plan.home(objective.lesson)?.module;
  if (ref === undefined || module === undefined) return null;
  const path = lessonPath(lang, module, ref.id);
  return section?.id === undefined || section.title === undefined ? (
    <Go to={path}>{own("result.back", { lesson: ref.title })}</Go>
  ) : (
    <Go to={`${path}#${section.id}`}>{own("result.backSection", { section: section.title, lesson: ref.title })}</Go>
  );
}

/**
 * The passages in which the lessons ask about objectives: that is where they tell about them. Until a lesson's file has
 * come, and where it cannot be had, the link leads to the lesson.
 */
function usePassages(plan: ExamPlan, weak: readonly ObjectiveResult[]): ReadonlyMap<string, Section> {
  const { course } = usePlayer();
  const lang = useLang();
  const [found, setFound] = useState<ReadonlyMap<string, Section>>(new Map());
  const keys = weak.map(keyOf).join(" ");
  const { home } = plan;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is made anew with each drawing, and is the same
  useEffect(() => {
    let here = true;
    const look = async () => {
      const sections = new Map<string, Section>();
      for (const key of keys === "" ? [] : keys.split(" ")) {
        const [name = "", objective] = key.split("/");
        const at = home(name);
        const lesson = at && (await course.lessonFile(lang, at.module, at.lesson));
        if (lesson === undefined) continue;
        const asks = exercisesOf(lesson.blocks).find(
          (block) => block.objective.id === objective && block.objective.lesson === lesson.id,
        );
        const section = asks && passageOf(sectionsOf(lesson.blocks), asks.id);
        if (section !== undefined) sections.set(key, section);
      }
      if (here) setFound(sections);
    };
    void look();
    return () => {
      here = false;
    };
  }, [course, lang, keys]);
  return found;
}
