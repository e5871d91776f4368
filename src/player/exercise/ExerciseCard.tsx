import { type FormEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { ExerciseBlock, Prose as Hast } from "../../course/types.ts";
import type { Kind } from "../../exercises/define.ts";
import { type Graded, gradeWithHints } from "../../exercises/score.ts";
import { textOf } from "../../exercises/text.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { Sure } from "../../learning/attempt.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { Prose } from "../../ui/Prose.tsx";
import { LockPlace } from "../lock/LockPlace.tsx";
import { Actions, type Saved } from "./Actions.tsx";
import styles from "./ExerciseCard.module.css";
import { HintButton, Hints } from "./Hints.tsx";
import { chooseByDigit, focusFirst, ignoreHeldEnter } from "./keys.ts";
import { News } from "./News.tsx";
import { splitPrompt } from "./prompt.ts";
import { Result } from "./Result.tsx";
import { SureButtons } from "./SureButtons.tsx";
import { useAnnouncer } from "./useAnnouncer.tsx";
import { type CardState, useLive } from "./useLive.ts";
import { spoken, useResultWords } from "./useResultWords.ts";
import { WhyPlace } from "./WhyPlace.tsx";

/** What the learner has done in this attempt. */
export interface Given {
  readonly answer: unknown;
  readonly hints: number;
  readonly sure?: Sure;
}

export interface ExerciseCardProps {
  /** May be replaced by the other language's at any moment. */
  readonly block: ExerciseBlock;
  readonly kind: Kind;
  /** Which exercise of the lesson this is, from 1. */
  readonly number: number;
  readonly total: number;
  readonly state: CardState;
  /** Part indexes as they are shown, already shuffled for this attempt. */
  readonly order: readonly number[];
  /** Whether progress is known. Before, the card shows none and takes no answer. */
  readonly ready: boolean;
  /** The lessons that have to be finished before it takes an answer; it can be read meanwhile. */
  readonly locked?: readonly string[];
  /** For an item that asks an earlier one again: what was answered then. As it was stored; not trusted. */
  readonly earlier?: unknown;
  /** When it was last answered, if it has changed since then; or that it was added to a lesson that had been finished. */
  readonly news?: number | "added" | undefined;
  readonly onDraft: (given: Given) => void;
  readonly onCheck: (given: Given, graded: Graded) => void;
  /** Begins the next try, or this one again: with this answer, if one is given. */
  readonly onAgain: (answer?: unknown) => void;
  readonly onNext: () => void;
  readonly saved?: Saved | undefined;
}

/** More letters than two lines of heading hold: an author may write scene and question in one paragraph. */
const isLong = (question: Hast) => textOf(question).length > 100;

/** An exercise with all that stands around it: question, hints, check, result. It keeps no answer of its own. */
export function ExerciseCard(props: ExerciseCardProps) {
  const { block, kind, number, total, state, order, locked, onDraft, onCheck, onAgain, onNext, saved } = props;
  const ready = props.ready && locked === undefined;
  const { t } = useWords();
  const words = useResultWords();
  const own = useOwnWords(kind.words);
  const { selfChecking = false } = kind;
  const [announce, region] = useAnnouncer();
  const card = useRef<HTMLElement>(null);
  const ids = useId();
  const { scene, question } = useMemo(() => splitPrompt(block.prompt), [block.prompt]);
  const { phase, answer, hints, sure, missing, graded, reveal } = useLive(block, kind, state, order, ready);
  const result = graded && words(graded, state.score ?? graded.score);

  // What the learner has just pressed here. A result that came from the log, or from another tab, is not read out.
  const pressed = useRef<"check" | "again">(undefined);
  // Whether Check found that something is missing.
  const [asked, setAsked] = useState(false);
  const lacking = own("missing", { count: missing });
  const given = (change?: Partial<Given>): Given => ({ answer, hints, ...(sure && { sure }), ...change });
  const earlier = useMemo(
    () => (props.earlier === undefined ? undefined : kind.read(block.item, props.earlier)),
    [kind, block.item, props.earlier],
  );

  useEffect(() => {
    if (pressed.current === "check" && phase === "checked" && result !== undefined) {
      pressed.current = undefined;
      if (!selfChecking) announce(spoken(result, kind.heard(block.item, answer)));
    } else if (pressed.current === "again" && phase === "answering" && card.current) {
      pressed.current = undefined;
      // The button that was pressed is gone.
      focusFirst(card.current);
    }
  });

  useEffect(() => {
    if (saved === "failed") announce(t("exercises.saved.failed"));
  }, [saved, announce, t]);

  const draft = (next: Given) => {
    if (!ready || phase !== "answering") return;
    pressed.current = undefined;
    setAsked(false);
    if (selfChecking && kind.missing(block.item, next.answer) === 0) return check(next);
    onDraft(next);
  };

  const check = (whole: Given) => {
    pressed.current = "check";
    onCheck(whole, gradeWithHints(kind, block.item, whole.answer, block.hints, whole.hints));
  };

  const takeHint = () => {
    if (!ready) return;
    draft(given({ hints: hints + 1 }));
    const hint = block.hints[hints];
    if (hint) announce(`${t("exercises.hintNumber", { n: hints + 1 })}: ${textOf(hint.prose)}`);
  };

  const feel = (next: Sure | undefined) => {
    const { sure: _, ...others } = given();
    draft(next === undefined ? others : { ...others, sure: next });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    if (phase === "checked") return onNext();
    if (missing > 0) {
      setAsked(true);
      return announce(lacking);
    }
    check(given());
  };

  const again = () => {
    pressed.current = "again";
    onAgain();
  };

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    ignoreHeldEnter(event);
    if (ready && phase === "answering") chooseByDigit(event);
  };

  return (
    <section
      ref={card}
      id={exerciseAnchor(block.id)}
      data-exercise={block.id}
      className={styles.card}
      data-wide={kind.wide}
      data-locked={locked && ""}
      aria-labelledby={`${ids}question`}
      aria-describedby={scene && `${ids}scene`}
      tabIndex={-1}
      onKeyDown={keyDown}
    >
      <p className={styles.number}>{t("exercises.number", { n: number, total })}</p>
      {props.news !== undefined && <News news={props.news} />}
      {locked !== undefined && number === 1 && <LockPlace what="lesson" missing={locked} />}
      {scene && (
        <div id={`${ids}scene`} className={styles.scene}>
          <Prose prose={scene} />
        </div>
      )}
      <h3 id={`${ids}question`} className={styles.question} data-long={isLong(question) || undefined}>
        <Prose prose={question} />
      </h3>
      {/* The browser must not fill in, after a reload, what the log knows better. */}
      <form className={styles.form} onSubmit={submit} autoComplete="off" noValidate>
        <fieldset className={styles.answer} disabled={!ready}>
          <kind.View
            item={block.item}
            answer={answer}
            onAnswer={(next) => draft(given({ answer: next }))}
            phase={phase}
            reveal={reveal}
            order={order}
            earlier={earlier}
            name={block.id}
            labelledBy={`${ids}question`}
            announce={announce}
            onRetry={phase === "checked" ? onAgain : undefined}
          />
        </fieldset>
        <Hints hints={block.hints} taken={hints} />
        {kind.scored && !selfChecking && locked === undefined && phase === "answering" && (
          <SureButtons sure={sure} ready={ready} onChoose={feel} />
        )}
        {graded && <Result graded={graded} words={selfChecking ? undefined : result} after={block.after} />}
        {graded && kind.scored && (
          <WhyPlace
            kind={kind}
            item={block.item}
            answer={answer}
            order={order}
            graded={graded}
            shown={state.score ?? graded.score}
            reveal={reveal}
            attempt={state.attempt}
            sure={sure}
          />
        )}
        {locked === undefined ? (
          <Actions
            checked={phase === "checked"}
            selfChecking={selfChecking}
            ready={ready}
            scored={kind.scored}
            missing={asked && phase === "answering" ? lacking : undefined}
            saved={ready && phase === "checked" ? saved : undefined}
            onAgain={again}
            hint={
              block.hints.length > 0 && (
                <HintButton hints={block.hints} taken={hints} scored={kind.scored} onTake={takeHint} />
              )
            }
          />
        ) : (
          number > 1 && <LockPlace what="question" missing={locked} />
        )}
      </form>
      {region}
    </section>
  );
}
