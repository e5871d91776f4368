import type { Lesson, ReachedObjective } from "../../course/types.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { lockOf } from "../../learning/locks.ts";
import { itemState, lessonState, type ObjectiveState, passes } from "../../learning/mastery.ts";
import { requirementsOf } from "../../state/assigned-key.ts";
import { exerciseAnchor, homePath, lessonPath, ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useProgressSoon } from "../context.ts";
import { Locked } from "../lock/Locked.tsx";
import { StateLine } from "../StateLine.tsx";
import { useSurroundings } from "../shell/useSurroundings.ts";
import { type LessonPage, useLang } from "../usePage.ts";
import styles from "./LessonEnd.module.css";
import { exercisesOf, passageOf, type Section } from "./outline.ts";
import { TermList } from "./TermList.tsx";
import { TestPlace } from "./TestPlace.tsx";
import { useAhead } from "./useAhead.ts";
import { words } from "./words.ts";

export interface LessonEndProps {
  readonly page: LessonPage;
  readonly sections: readonly Section[];
  readonly lessonAfter: { readonly title: string; readonly path: string } | undefined;
}

/** All that stands after the last block: how it went, what comes next, and the words of the lesson. */
export function LessonEnd(props: LessonEndProps) {
  useAhead(props.lessonAfter?.path);
  return (
    <>
      <HowItWent {...props} />
      <TermList terms={props.page.lesson.terms} />
    </>
  );
}

/** What was mastered and what was not, with the way back to just that passage; and what comes next. */
function HowItWent({ page, sections, lessonAfter }: LessonEndProps) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const lang = useLang();
  const { progress: store } = usePlayer();
  const { index, entry, lesson } = page;
  const ready = useProgressSoon((state) => state.ready);
  const progress = useProgressSoon((state) => state.progress);
  const values = useProgressSoon((state) => state.values);
  const state = lessonState(progress, entry, index.pass);
  const around = useSurroundings();
  const finished = state.state === "finished" || state.state === "mastered";
  const missing = finished ? [] : lockOf(progress, requirementsOf(values, entry));
  const open = finished ? entry.items.filter((item) => !itemState(progress, item).answered) : [];
  const intro =
    open.length > 0
      ? "endNews"
      : state.answered === 0
        ? "endNone"
        : state.answered < state.total
          ? "endSome"
          : "endAll";
  return (
    <section id="end" className={styles.end} aria-labelledby="end-title" tabIndex={-1} data-anchor>
      <h2 id="end-title">{t("player.lesson.end")}</h2>
      {state.total > 0 && (
        <>
          <p>{own(intro)}</p>
          {open.length > 0 && (
            <p className={styles.back}>
              {open.map(({ id }) => (
                <ToQuestion key={id} item={id} lesson={lesson} />
              ))}
            </p>
          )}
          <p className={styles.state}>
            <StateLine state={state} />
          </p>
          <ul className={styles.objectives}>
            {state.objectives.map((objective) => (
              <ObjectiveLine
                key={`${objective.objective.lesson}/${objective.objective.id}`}
                objective={objective}
                page={page}
                sections={sections}
              />
            ))}
          </ul>
        </>
      )}
      {state.total === 0 && ready && missing.length > 0 && <Locked what="end" missing={missing} />}
      {state.total === 0 && ready && missing.length === 0 && (
        <div className="js-only">
          <button
            className="button"
            type="button"
            aria-disabled={finished || undefined}
            onClick={() => !finished && store.finish(lang, lesson.id)}
          >
            {own("finish")}
          </button>
          <p role="status">{finished ? own("finished") : ""}</p>
        </div>
      )}
      {finished && around && <around.AfterLesson />}
      <TestPlace page={page} />
      <p className={styles.on}>
        {lessonAfter !== undefined && (
          <Go className="button button-primary" to={lessonAfter.path}>
            {own("next", { title: lessonAfter.title })}
          </Go>
        )}
        <Go className="button" to={homePath(lang)}>
          {own("home")}
        </Go>
        <Go className="button button-quiet" to={`${ownPath(lang, "handouts")}#${lesson.id}`}>
          {t("player.nav.handouts")}
        </Go>
      </p>
    </section>
  );
}

interface ObjectiveLineProps {
  readonly objective: ObjectiveState;
  readonly page: LessonPage;
  readonly sections: readonly Section[];
}

function ObjectiveLine({ objective, page, sections }: ObjectiveLineProps) {
  const own = useOwnWords(words);
  const { index, entry, lesson } = page;
  const progress = useProgressSoon((state) => state.progress);
  const { lesson: of, id } = objective.objective;
  const reached = lesson.reached.find((each) => each.lesson === of && each.id === id);
  const text = reached?.text ?? lesson.objectives.find((each) => each.id === id)?.text;
  // A package may hold this lesson without the one that it reaches back to.
  const toldThere =
    reached && index.modules.some(({ lessons }) => lessons.includes(reached.lesson)) ? reached : undefined;

  const items = entry.items.filter((item) => item.objective.lesson === of && item.objective.id === id);
  const known = objective.answered === objective.total && passes(objective.mastery, index.pass);
  const verdict = objective.answered === 0 ? "unknown" : known ? "mastered" : "weak";
  const missed = items.find((item) => {
    const { score } = itemState(progress, item);
    return score === undefined || score.points < score.max;
  });
  return (
    <li data-verdict={verdict}>
      <Icon name={verdict === "mastered" ? "check" : verdict === "weak" ? "retry" : "target"} />
      <div>
        <p>
          <strong>{own(verdict)}</strong>: {text}
        </p>
        {missed !== undefined && verdict !== "mastered" && (
          <WayBack item={missed.id} lesson={lesson} sections={sections} told={verdict === "weak"} reached={toldThere} />
        )}
      </div>
    </li>
  );
}

interface WayBackProps {
  readonly item: string;
  readonly lesson: Lesson;
  readonly sections: readonly Section[];
  /** Whether it has been answered: who has not read the passage does not go back to it. */
  readonly told: boolean;
  /** Where another lesson told it. */
  readonly reached: ReachedObjective | undefined;
}

/** To the passage or the lesson that told it, and to the question. */
function WayBack({ item, lesson, sections, told, reached }: WayBackProps) {
  const own = useOwnWords(words);
  const lang = useLang();
  const passage = passageOf(sections, item);
  const wayTo = (to: Section | undefined) =>
    to?.title === undefined ? own("backStart") : own("back", { section: to.title });
  return (
    <p className={styles.back}>
      {told && !reached && <a href={passage?.id === undefined ? "#main" : `#${passage.id}`}>{wayTo(passage)}</a>}
      {told && reached && (
        <Go to={lessonPath(lang, reached.module, reached.lesson)}>{own("back", { section: reached.title })}</Go>
      )}
      <ToQuestion item={item} lesson={lesson} />
    </p>
  );
}

function ToQuestion({ item, lesson }: { item: string; lesson: Lesson }) {
  const own = useOwnWords(words);
  const number = exercisesOf(lesson.blocks).findIndex(({ id }) => id === item) + 1;
  return <a href={`#${exerciseAnchor(item)}`}>{own("toQuestion", { n: number })}</a>;
}
