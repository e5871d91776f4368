import type { ExerciseBlock } from "../course/types.ts";
import { interactingOf } from "../exercises/interactions.ts";
import { textOf } from "../exercises/text.ts";
import { type Answered, isWrong, scoreOf } from "../learning/events/answered.ts";
import { readLate } from "../learning/events/late.ts";
import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import type { Json } from "../learning/json.ts";
import type { AnswerReport } from "./port.ts";

/** What is asked about an exercise that was answered. */
export interface Asked {
  readonly block: ExerciseBlock;
  /** An answer as its kind reads it; `undefined`: it does not fit. */
  readonly read: (stored: Json) => unknown;
  readonly scored: boolean;
}

export interface AnswersParts {
  /** Events of this session, in the order of time. */
  readonly events: readonly StoredEvent[];
  /** An exercise in a language and a shape; `undefined`: it is not at hand, and the answer is not told. */
  readonly find: (item: string, shape: string, lang: string) => Asked | undefined;
  /** Minutes that the clock of a time zone is ahead of UTC at a moment. */
  readonly offset: (at: number, zone: string) => number;
}

/** The answers among events, as an LMS is told them: those of lessons and reviews one by one, those of a paper when it is handed in. */
export function answersIn({ events, find, offset }: AnswersParts): readonly AnswerReport[] {
  return events.flatMap((event) => {
    if (isKnown(event)) return event.type === "answered" ? (ofAnswered(event, find, offset) ?? []) : [];
    const late = readLate(event);
    if (late?.type !== "exam-submitted") return [];
    return late.data.answers.flatMap((given) => {
      const { points, max } = given.score;
      const about = { ...late, item: given.item, shape: given.shape, event: `${late.id}/${given.item}` };
      return report(about, { ...given, share: points / max, wrong: !given.right }, find, offset) ?? [];
    });
  });
}

type Find = AnswersParts["find"];
type Offset = AnswersParts["offset"];

function ofAnswered(event: Answered, find: Find, offset: Offset): AnswerReport | undefined {
  const { points, max } = scoreOf(event);
  const about = { ...event, event: event.id };
  return report(about, { ...event.data, share: points / max, wrong: isWrong(event) }, find, offset);
}

interface About {
  readonly event: string;
  readonly item: string;
  readonly shape: string;
  readonly lang: string;
  readonly at: number;
  readonly tz: string;
}

interface Given {
  readonly answer: Json;
  readonly share: number;
  readonly wrong: boolean;
  readonly ms?: number | undefined;
}

function report(about: About, given: Given, find: Find, offset: Offset): AnswerReport | undefined {
  const { event, item, shape, lang, at, tz } = about;
  const asked = find(item, shape, lang);
  const answer = asked?.read(given.answer);
  const interacting = asked && interactingOf(asked.block.kind);
  if (asked === undefined || answer === undefined || interacting === undefined) return undefined;
  const { block, scored } = asked;
  return {
    event,
    item,
    objective: `${block.objective.lesson}.${block.objective.id}`,
    lesson: block.objective.lesson,
    lang,
    at,
    offset: offset(at, tz),
    ...(given.ms !== undefined && { latency: given.ms }),
    interaction: interacting(block.item, answer),
    result: !scored ? "neutral" : given.wrong ? "wrong" : "right",
    ...(scored && { share: given.share }),
    prompt: textOf(block.prompt),
  };
}
