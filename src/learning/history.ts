import { type Answered, isWrong, scoreOf } from "./events/answered.ts";
import type { ExamStarted } from "./events/exam-started.ts";
import { byTime } from "./events/order.ts";
import { isKnown, type StoredEvent } from "./events/types.ts";
import { applyExams, type Exams, handedInAt, noExams } from "./exams.ts";

/**
 * A fold of its own over all answers, wherever they were given, with the laws of `fold.ts`: commutative, associative,
 * idempotent, incremental = from zero, and blind to events that it does not know. For each item it is a union of answers, in
 * the order of time; of a paper the earliest handing in counts, as in `exams.ts`, on the day on which its time was up.
 *
 * The list of an item that events do not touch stays the same object: whoever computes from it keeps what they computed.
 */
export interface History {
  /** By item id: ids come from outside. Each list ascends by (at, id). */
  readonly items: Readonly<Record<string, Attempts>>;
  readonly exams: Exams;
}

/** All answers to one item, ascending by (at, id). */
export type Attempts = readonly Attempt[];

/** An answer to an item. */
export interface Attempt {
  /** Of the event that told it. */
  readonly id: string;
  /** When, in milliseconds since 1970, and in which time zone. */
  readonly at: number;
  readonly tz: string;
  readonly shape: string;
  /** The lesson whose objective it tests. Left out where only the end of a paper has arrived, and not yet its beginning. */
  readonly lesson?: string;
  /** Points out of what could be had, 0 to 1. */
  readonly share: number;
  /** Points, and what could be had. */
  readonly points: number;
  readonly max: number;
  /** Whether the answer itself was fully right, whatever hints cost. */
  readonly right: boolean;
  /** 1 guessing, 2 fairly, 3 sure. */
  readonly sure?: 1 | 2 | 3;
  readonly hints?: number;
  readonly from: "lesson" | "review" | "exam";
}

const empty: History = { items: {}, exams: noExams };

/** The fold over answers. */
export const historyFold = { empty, apply: withAnswers };

/** All answers to an item, in the order of time. */
export function attemptsAt(history: History, item: string): Attempts {
  return Object.hasOwn(history.items, item) ? (history.items[item] as Attempts) : [];
}

/** The latest answer of which something holds. */
export function latestWhere(attempts: Attempts, holds: (attempt: Attempt) => boolean): Attempt | undefined {
  for (let place = attempts.length - 1; place >= 0; place--) {
    const attempt = attempts[place] as Attempt;
    if (holds(attempt)) return attempt;
  }
  return undefined;
}

/** The history with more events. The same object if they change nothing. */
export function withAnswers(history: History, events: readonly StoredEvent[]): History {
  const lists = new Map<string, Attempt[]>();
  const open = (item: string) => {
    const known = lists.get(item);
    if (known !== undefined) return known;
    const list = attemptsAt(history, item).slice();
    lists.set(item, list);
    return list;
  };
  for (const event of events) {
    if (!isKnown(event) || event.type !== "answered") continue;
    const list = lists.get(event.item) ?? attemptsAt(history, event.item);
    const place = placeOf(list, event);
    if (list[place]?.id !== event.id) open(event.item).splice(place, 0, inLesson(event));
  }

  const exams = applyExams(history.exams, events);
  for (const [id, paper] of exams === history.exams ? [] : Object.entries(exams.papers)) {
    const before = Object.hasOwn(history.exams.papers, id) ? history.exams.papers[id] : undefined;
    if (before === paper) continue;
    for (const [item, attempt] of before === undefined ? [] : onPaper(before)) {
      const list = open(item);
      list.splice(placeOf(list, attempt), 1);
    }
    for (const [item, attempt] of onPaper(paper)) {
      const list = open(item);
      list.splice(placeOf(list, attempt), 0, attempt);
    }
  }

  if (lists.size === 0 && exams === history.exams) return history;
  if (lists.size === 0) return { items: history.items, exams };
  const items = new Map(Object.entries(history.items));
  for (const [item, list] of lists) items.set(item, list);
  return { items: Object.fromEntries(items), exams };
}

/** Where an answer is, or belongs. New ones are mostly the latest. */
function placeOf(list: Attempts, answer: { readonly at: number; readonly id: string }): number {
  let place = list.length;
  while (place > 0 && byTime(list[place - 1] as Attempt, answer) >= 0) place--;
  return place;
}

function inLesson(event: Answered): Attempt {
  const { id, at, tz, shape, data } = event;
  const { points, max } = scoreOf(event);
  return {
    ...{ id, at, tz, shape, lesson: data.lesson, share: points / max, points, max, right: !isWrong(event) },
    ...(data.sure && { sure: data.sure }),
    ...(data.hints !== undefined && { hints: data.hints }),
    from: data.during ?? "lesson",
  };
}

/** The answers on a paper, each item once. */
function onPaper({ started, submitted }: Exams["papers"][string]): ReadonlyMap<string, Attempt> {
  const answers = new Map<string, Attempt>();
  if (submitted === undefined) return answers;
  const at = started === undefined ? submitted.at : handedInAt({ started, submitted });
  const asked = lessonsOn(started);
  for (const { item, shape, score, right, sure } of submitted.data.answers) {
    if (answers.has(item)) continue;
    const lesson = asked.get(item);
    const { points, max } = score;
    answers.set(item, {
      ...{ id: submitted.id, at, tz: submitted.tz, shape, share: points / max, points, max, right },
      ...(lesson !== undefined && { lesson }),
      ...(sure && { sure }),
      from: "exam",
    });
  }
  return answers;
}

function lessonsOn(started: ExamStarted | undefined): ReadonlyMap<string, string> {
  return new Map((started?.data.items ?? []).map(({ item, lesson }) => [item, lesson]));
}
