import { useState } from "react";
import { InWords } from "../../../tests/support/words.tsx";
import type { ExerciseBlock } from "../../course/types.ts";
import type { Kind } from "../../exercises/define.ts";
import { isFull } from "../../exercises/score.ts";
import { prose } from "../../exercises/testing/prose.ts";
import type { InterfaceLang } from "../../i18n/i18n.ts";
import { ExerciseCard, type ExerciseCardProps } from "./ExerciseCard.tsx";
import type { CardState } from "./useLive.ts";

/** An exercise as compiled. What a test asserts it passes itself; the rest is filled in. */
export function exerciseBlock(given: Partial<ExerciseBlock> & Pick<ExerciseBlock, "item">): ExerciseBlock {
  return {
    type: "exercise",
    kind: "a-kind",
    id: "an-exercise",
    objective: { lesson: "a-lesson", id: "an-objective" },
    shape: "a-shape",
    text: "a-text",
    prompt: prose("¿Qué haces?"),
    hints: [],
    fixed: false,
    ...given,
  };
}

export const untouched: CardState = { phase: "answering", attempt: 1, answer: undefined, wrongChecks: 0, hints: 0 };

type Callbacks = Pick<ExerciseCardProps, "onDraft" | "onCheck" | "onAgain" | "onNext">;

interface DeskProps extends Partial<Callbacks> {
  readonly kind: Kind;
  readonly block: ExerciseBlock;
  readonly lang?: InterfaceLang;
  readonly order?: readonly number[];
  readonly state?: Partial<CardState>;
  readonly ready?: boolean;
  readonly saved?: ExerciseCardProps["saved"];
}

/** Keeps what the lesson's screen keeps: draft, score, tries. */
export function Desk({ kind, block, lang = "es", order, ready = true, saved, ...given }: DeskProps) {
  const [state, setState] = useState<CardState>({ ...untouched, ...given.state });
  return (
    <InWords lang={lang}>
      <ExerciseCard
        block={block}
        kind={kind}
        number={2}
        total={4}
        state={state}
        order={order ?? [...Array(kind.choices(block.item)).keys()]}
        ready={ready}
        saved={saved}
        onDraft={(next) => {
          setState((now) => ({ ...now, sure: undefined, ...next }));
          given.onDraft?.(next);
        }}
        onCheck={(next, score) => {
          setState((now) => ({
            ...now,
            ...next,
            phase: "checked",
            score,
            wrongChecks: now.wrongChecks + (isFull(score) ? 0 : 1),
          }));
          given.onCheck?.(next, score);
        }}
        onAgain={() => {
          setState((now) => ({ ...untouched, attempt: now.attempt + 1, wrongChecks: now.wrongChecks }));
          given.onAgain?.();
        }}
        onNext={() => given.onNext?.()}
      />
    </InWords>
  );
}
