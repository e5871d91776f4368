import { type KeyboardEvent, type ReactNode, type Ref, useId, useMemo } from "react";
import type { BankItem } from "../../course/bank.ts";
import type { Phase } from "../../exercises/contract.ts";
import type { Kind } from "../../exercises/define.ts";
import type { Graded } from "../../exercises/score.ts";
import { textOf } from "../../exercises/text.ts";
import type { Sure } from "../../learning/attempt.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { Prose } from "../../ui/Prose.tsx";
import card from "../exercise/ExerciseCard.module.css";
import { chooseByDigit, ignoreHeldEnter } from "../exercise/keys.ts";
import { splitPrompt } from "../exercise/prompt.ts";
import { Result } from "../exercise/Result.tsx";
import { useAnnouncer } from "../exercise/useAnnouncer.tsx";
import { useResultWords } from "../exercise/useResultWords.ts";
import { WhyPlace } from "../exercise/WhyPlace.tsx";

interface ExamCardProps {
  readonly block: BankItem;
  readonly kind: Kind;
  /** Above the question: which one it is. */
  readonly number: ReactNode;
  readonly order: readonly number[];
  readonly answer: unknown;
  readonly phase: Phase;
  /** How deep its question is among the page's headings. */
  readonly heading: "h2" | "h4";
  /** Once checked. */
  readonly graded?: Graded;
  readonly sure?: Sure | undefined;
  readonly onAnswer?: (answer: unknown) => void;
  readonly cardRef?: Ref<HTMLElement>;
  /** What stands below the answer. */
  readonly children?: ReactNode;
}

const nothing = () => {};

/**
 * A question of a test: while it is being taken without any sign of right or wrong; afterwards, to be looked at, with all
 * that there is to say about it. It gives no hints and keeps nothing of its own.
 */
export function ExamCard(props: ExamCardProps) {
  const {
    block,
    kind,
    number,
    heading: Heading,
    order,
    answer,
    phase,
    graded,
    sure,
    onAnswer = nothing,
    cardRef,
    children,
  } = props;
  const words = useResultWords();
  const [announce, region] = useAnnouncer();
  const ids = useId();
  const { scene, question } = useMemo(() => splitPrompt(block.prompt), [block.prompt]);
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    ignoreHeldEnter(event);
    if (phase === "answering") chooseByDigit(event);
  };
  return (
    <section
      ref={cardRef}
      id={exerciseAnchor(block.id)}
      data-exercise={block.id}
      className={card.card}
      aria-labelledby={`${ids}number ${ids}question`}
      aria-describedby={scene && `${ids}scene`}
      tabIndex={-1}
      onKeyDown={keyDown}
    >
      <p id={`${ids}number`} className={card.number}>
        {number}
      </p>
      {scene && (
        <div id={`${ids}scene`} className={card.scene}>
          <Prose prose={scene} />
        </div>
      )}
      <Heading id={`${ids}question`} className={card.question} data-long={textOf(question).length > 100 || undefined}>
        <Prose prose={question} />
      </Heading>
      <div className={card.form}>
        <fieldset className={card.answer}>
          <kind.View
            item={block.item}
            answer={answer}
            onAnswer={onAnswer}
            phase={phase}
            reveal={phase === "checked"}
            order={order}
            name={block.id}
            labelledBy={`${ids}question`}
            announce={announce}
          />
        </fieldset>
        {graded && (
          <>
            <Result graded={graded} words={words(graded, graded.score)} after={block.after} />
            <WhyPlace
              kind={kind}
              item={block.item}
              answer={answer}
              order={order}
              graded={graded}
              shown={graded.score}
              reveal
              attempt={1}
              sure={sure}
            />
          </>
        )}
        {children}
      </div>
      {region}
    </section>
  );
}
