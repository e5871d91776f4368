import { useRef } from "react";
import { shuffle } from "../../base/random.ts";
import type { ExerciseBlock, LessonRef } from "../../course/types.ts";
import { kindNow } from "../../exercises/load.ts";
import { attemptState, shuffleSeed } from "../../learning/attempt.ts";
import type { Json } from "../../learning/json.ts";
import { lockOf } from "../../learning/locks.ts";
import { isFinished } from "../../learning/mastery.ts";
import { exerciseAnchor } from "../../ui/address.ts";
import { usePlayer, useProgress } from "../context.ts";
import { ExerciseCard } from "../exercise/ExerciseCard.tsx";
import { moveTo } from "../shell/useArrival.ts";
import { useLang } from "../usePage.ts";

interface ExerciseProps {
  readonly block: ExerciseBlock;
  readonly lesson: LessonRef;
  readonly number: number;
  readonly total: number;
}

/** Joins an exercise on the page with what the learner did with it. */
export function Exercise({ block, lesson, number, total }: ExerciseProps) {
  const { progress: store } = usePlayer();
  const lang = useLang();
  const { id, shape } = block;
  const ready = useProgress((state) => state.ready);
  const profile = useProgress((state) => state.profile);
  const item = useProgress(({ progress }) => (Object.hasOwn(progress.items, id) ? progress.items[id] : undefined));
  const draft = useProgress(({ drafts }) => (Object.hasOwn(drafts, id) ? drafts[id] : undefined));
  const saved = useProgress(({ saves }) => (Object.hasOwn(saves, id) ? saves[id] : undefined));
  const earlier = useProgress(({ progress }) =>
    block.again !== undefined && Object.hasOwn(progress.items, block.again)
      ? progress.items[block.again]?.latest.data.answer
      : undefined,
  );
  const finished = useProgress(({ progress }) => isFinished(progress, lesson));
  /** What the lesson waits for. What was answered before it had to wait can be answered again. */
  const missing = useProgress((state) =>
    state.ready && item === undefined ? lockOf(state.progress, lesson.requires).join(" ") : "",
  );
  /** When this attempt was first touched, on the page's own clock. Not known after a reload: then no duration is told. */
  const touchedAt = useRef<number>(undefined);

  const kind = kindNow(block.kind);
  // A lesson is shown only when its kinds are there, and the compiler refuses kinds that do not exist.
  if (kind === undefined) return null;

  const isWhole = (stored: Json) => {
    const answer = kind.read(block.item, stored);
    return answer !== undefined && kind.missing(block.item, answer) === 0;
  };
  const state = attemptState(item, draft, shape, isWhole);
  const changed = item && !Object.hasOwn(item.shapes, shape) ? item.latest.at : undefined;
  const orderOf = (attempt: number) => {
    const count = kind.choices(block.item);
    if (block.fixed) return Array.from({ length: count }, (_, index) => index);
    return shuffle(count, shuffleSeed({ profile, item: id, attempt }));
  };

  return (
    <ExerciseCard
      block={block}
      kind={kind}
      number={number}
      total={total}
      state={{ answer: undefined, ...state }}
      order={orderOf(state.attempt)}
      ready={ready}
      {...(missing !== "" && { locked: missing.split(" ") })}
      {...(saved === undefined ? {} : { saved })}
      news={changed ?? (finished && item === undefined ? "added" : undefined)}
      {...(earlier === undefined ? {} : { earlier })}
      onDraft={({ answer, ...given }) => {
        touchedAt.current ??= performance.now();
        store.draft(id, { ...given, shape, attempt: state.attempt, answer: answer as Json });
      }}
      onCheck={({ answer, ...given }, { score, right }) => {
        const ms = touchedAt.current === undefined ? undefined : Math.round(performance.now() - touchedAt.current);
        touchedAt.current = undefined;
        store.check({
          ...given,
          lang,
          lesson,
          item: { id, shape, text: block.text },
          attempt: state.attempt,
          answer: answer as Json,
          score,
          right,
          ...(ms === undefined ? {} : { ms }),
        });
      }}
      onAgain={(half) => {
        const attempt = state.phase === "checked" ? state.next : state.attempt;
        const before = kind.again && kind.read(block.item, state.answer);
        const start = () => kind.start(block.item, orderOf(attempt));
        const answer = half ?? (before === undefined ? start() : kind.again?.(block.item, before));
        store.draft(id, { shape, attempt, answer: answer as Json, hints: 0 });
      }}
      onNext={() => {
        const anchors = [...document.querySelectorAll<HTMLElement>("[data-anchor]")];
        const here = document.getElementById(exerciseAnchor(id))?.closest<HTMLElement>("[data-anchor]");
        const next = here === undefined || here === null ? undefined : anchors[anchors.indexOf(here) + 1];
        if (next !== undefined) moveTo(next);
      }}
    />
  );
}
