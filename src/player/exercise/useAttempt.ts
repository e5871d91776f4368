import { useRef } from "react";
import { shuffle } from "../../base/random.ts";
import type { ExerciseBlock } from "../../course/types.ts";
import { kindNow } from "../../exercises/load.ts";
import { type AttemptState, attemptState, shuffleSeed } from "../../learning/attempt.ts";
import type { Json } from "../../learning/json.ts";
import type { LessonItems } from "../../learning/mastery.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useLang } from "../usePage.ts";
import type { ExerciseCardProps } from "./ExerciseCard.tsx";

/**
 * An exercise joined with what the learner did and does with it. `undefined` while its kind's code is not there.
 *
 * @param lesson the lesson that it is answered for: its own, in which it may be the last
 * @param during where it is asked, if not on its lesson's page
 */
export function useAttempt(block: ExerciseBlock, lesson: LessonItems, during?: "review") {
  const { progress: store } = usePlayer();
  const lang = useLang();
  const { id, shape } = block;
  const profile = useProgress((state) => state.profile);
  const item = useProgress(({ progress }) => (Object.hasOwn(progress.items, id) ? progress.items[id] : undefined));
  const draft = useProgress(({ drafts }) => (Object.hasOwn(drafts, id) ? drafts[id] : undefined));
  const saved = useProgress(({ saves }) => (Object.hasOwn(saves, id) ? saves[id] : undefined));
  const earlier = useProgress(({ progress }) =>
    block.again !== undefined && Object.hasOwn(progress.items, block.again)
      ? progress.items[block.again]?.latest.data.answer
      : undefined,
  );
  /** When this attempt was first touched, on the page's own clock. Not known after a reload: then no duration is told. */
  const touchedAt = useRef<number>(undefined);
  const kind = kindNow(block.kind);
  if (kind === undefined) return undefined;

  const isWhole = (stored: Json) => {
    const answer = kind.read(block.item, stored);
    return answer !== undefined && kind.missing(block.item, answer) === 0;
  };
  const now = attemptState(item, draft, shape, isWhole);
  const orderOf = (attempt: number) => {
    const count = kind.choices(block.item);
    if (block.fixed) return Array.from({ length: count }, (_, index) => index);
    return shuffle(count, shuffleSeed({ profile, item: id, attempt }));
  };

  return {
    /** What was answered, in any shape. */
    item,
    now,
    /** What the card is told of a try, and what it tells. */
    cardOf: (state: AttemptState) =>
      ({
        block,
        kind,
        state: { answer: undefined, ...state },
        order: orderOf(state.attempt),
        ...(saved === undefined ? {} : { saved }),
        ...(earlier === undefined ? {} : { earlier }),
        onDraft: ({ answer, ...given }) => {
          touchedAt.current ??= performance.now();
          store.draft(id, { ...given, shape, attempt: state.attempt, answer: answer as Json });
        },
        onCheck: ({ answer, ...given }, { score, right }) => {
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
            ...(during && { during }),
            ...(ms === undefined ? {} : { ms }),
          });
        },
      }) satisfies Partial<ExerciseCardProps>,
    /** Begins the next try, or this one again: with this answer, if one is given. Returns which try that is. */
    again: (half?: unknown): number => {
      const attempt = now.phase === "checked" ? now.next : now.attempt;
      const before = kind.again && kind.read(block.item, now.answer);
      const start = () => kind.start(block.item, orderOf(attempt));
      const answer = half ?? (before === undefined ? start() : kind.again?.(block.item, before));
      store.draft(id, { shape, attempt, answer: answer as Json, hints: 0 });
      return attempt;
    },
  };
}
