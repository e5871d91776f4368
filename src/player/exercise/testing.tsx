import { useState } from "react";
import { InWords } from "../../../tests/support/words.tsx";
import type { ExerciseBlock } from "../../course/types.ts";
import type { Kind } from "../../exercises/define.ts";
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
  /** Of one try, or of each. Left out: the author's order. */
  readonly order?: readonly number[] | ((attempt: number) => readonly number[]);
  readonly state?: Partial<CardState>;
  readonly ready?: boolean;
  readonly saved?: ExerciseCardProps["saved"];
  readonly earlier?: unknown;
  /** Which exercise this is, from 1, and of how many. */
  readonly place?: readonly [number: number, total: number];
}

/** Keeps what the lesson's screen keeps: draft, score, tries. */
export function Desk({ kind, block, lang = "es", ready = true, saved, earlier, ...given }: DeskProps) {
  const [state, setState] = useState<CardState>({ ...untouched, ...given.state });
  const [number, total] = given.place ?? [2, 4];
  const { order = [...Array(kind.choices(block.item)).keys()] } = given;
  return (
    <InWords lang={lang}>
      <ExerciseCard
        block={block}
        kind={kind}
        number={number}
        total={total}
        state={state}
        order={typeof order === "function" ? order(state.attempt) : order}
        ready={ready}
        saved={saved}
        earlier={earlier}
        onDraft={(next) => {
          setState((now) => ({ ...now, sure: undefined, ...next }));
          given.onDraft?.(next);
        }}
        onCheck={(next, graded) => {
          setState((now) => ({
            ...now,
            ...next,
            phase: "checked",
            score: graded.score,
            wrongChecks: now.wrongChecks + (graded.right ? 0 : 1),
          }));
          given.onCheck?.(next, graded);
        }}
        onAgain={(half) => {
          setState(({ attempt, wrongChecks, answer: stored }) => {
            const before = kind.again && kind.read(block.item, stored);
            const answer = half ?? (before === undefined ? undefined : kind.again?.(block.item, before));
            return { ...untouched, attempt: attempt + 1, wrongChecks, answer };
          });
          given.onAgain?.(half);
        }}
        onNext={() => given.onNext?.()}
      />
    </InWords>
  );
}
