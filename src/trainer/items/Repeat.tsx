import { useMemo, useState } from "react";
import type { FirstAnswer } from "../../analysis/items.ts";
import {
  itemsOf,
  type ObjectiveUnderstood,
  objectivesUnderstood,
  skillsUnderstood,
} from "../../analysis/objectives.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useLang, type WholeCourse } from "../../player/usePage.ts";
import { lessonPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { BarPlot } from "../plots/BarPlot.tsx";
import type { Objective } from "./Hardest.tsx";
import styles from "./Items.module.css";
import { passageKey, usePassages } from "./usePassages.ts";
import { usePlotWords } from "./usePlotWords.ts";
import { words } from "./words.ts";

/** How many objectives are drawn at first: those to begin with. */
const FIRST = 8;

interface RepeatProps {
  readonly answers: readonly FirstAnswer[];
  readonly course: WholeCourse;
  /** Per cent. */
  readonly pass: number;
  readonly onQuestions: (objective: Objective) => void;
}

/** Objectives and skills by how well the team has understood them, with the lesson to repeat. */
export function Repeat({ answers, course: { index, modules }, pass, onQuestions }: RepeatProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const [whole, setWhole] = useState(false);
  const objectives = useMemo(() => objectivesUnderstood(answers, modules), [answers, modules]);
  const skills = useMemo(() => skillsUnderstood(answers, modules), [answers, modules]);
  const plot = usePlotWords();
  const count = whole ? objectives.length : Math.min(FIRST, objectives.length);
  const passages = usePassages(modules, objectives);
  const names = index.about[lang]?.skills ?? {};
  const wayTo = (of: ObjectiveUnderstood) => {
    const module = modules.find(({ lessons }) => lessons.some(({ id }) => id === of.lesson));
    const lesson = module?.lessons.find(({ id }) => id === of.lesson);
    if (module === undefined || lesson === undefined) return null;
    const passage = passages.get(passageKey(of));
    const path = lessonPath(lang, module.id, lesson.id);
    return (
      <small className={styles.from}>
        {own("repeat.lesson")}
        <Go to={passage === undefined ? path : `${path}#${passage.id}`}>
          {passage === undefined
            ? lesson.title
            : own("repeat.passage", { lesson: lesson.title, passage: passage.text })}
        </Go>{" "}
        <button
          className="button button-quiet"
          type="button"
          onClick={() => onQuestions({ text: of.text, items: itemsOf(of, modules) })}
        >
          {own("repeat.questions")}
          <span className="visually-hidden">: {of.text}</span>
        </button>
      </small>
    );
  };
  if (objectives.length === 0) return null;
  return (
    <section aria-labelledby="repeat">
      <h3 id="repeat">{own("repeat.title")}</h3>
      {objectives.every(({ share }) => share * 100 >= pass) && <p>{own("repeat.all")}</p>}
      <BarPlot
        caption={own("repeat.caption")}
        mark={pass / 100}
        words={plot(own("repeat.objective"))}
        shown={count}
        rows={objectives.map((each) => ({
          ...{ key: passageKey(each), label: each.text, share: each.share, n: each.n, more: wayTo(each) },
        }))}
      />
      {count < objectives.length && (
        <p className="no-print">
          <button className="button" type="button" onClick={() => setWhole(true)}>
            {own("repeat.more", { count: objectives.length - FIRST })}
          </button>
        </p>
      )}
      {skills.length > 1 && (
        <>
          <h3>{own("skills.title")}</h3>
          <BarPlot
            caption={own("skills.caption")}
            mark={pass / 100}
            words={plot(own("skills.skill"))}
            rows={skills.map(({ skill, share, n }) => ({ key: skill, label: names[skill] ?? skill, share, n }))}
          />
        </>
      )}
    </section>
  );
}
