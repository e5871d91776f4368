import type { ItemRef, ObjectiveRef } from "../course/types.ts";
import { scoreOf } from "./events/answered.ts";
import type { Progress } from "./fold.ts";

/** How well a learner knows items, lessons and modules, from progress and the course as it is now. */

/**
 * An item as it stands now. An answer to another shape of it is no answer, and its checks are not counted here. An answer
 * to this shape stands, also if another shape was answered after it: the author went back to this one, or a device that
 * had not got it yet answered the former.
 */
export interface ItemState {
  readonly answered: boolean;
  /** It was answered, but never in this shape: it has changed since, and is asked again. */
  readonly changed?: {
    /** When it was last answered, in milliseconds since 1970. */
    readonly at: number;
  };
  /** How many answers to this shape were checked. */
  readonly attempts: number;
  /** How many of them were not wholly right. */
  readonly wrong: number;
  /** Of the latest answer, if the item is answered. */
  readonly score?: { readonly points: number; readonly max: number };
}

export interface Mastery {
  /** How many items, scored or not, are answered; of how many. */
  readonly answered: number;
  readonly total: number;
  /** How many items were answered before they changed, and not since. */
  readonly changed: number;
  /** 0 to 1, not rounded: the mean of the latest scores of the scored items, with 0 for an item without an answer. */
  readonly mastery: number;
}

export interface ObjectiveState extends Mastery {
  readonly objective: ObjectiveRef;
}

/**
 * `new`: nothing answered. `started`: something. `finished`: the learner reached its end. `mastered`: that, and mastery
 * is at least what the course asks for.
 */
export type Stage = "new" | "started" | "finished" | "mastered";

export interface LessonState extends Mastery {
  readonly state: Stage;
  /** How many items were never answered though it is finished: they were put in since. */
  readonly added: number;
  /** The objectives that its items test, in order of first appearance. */
  readonly objectives: readonly ObjectiveState[];
}

export interface ModuleState extends Mastery {
  readonly state: Stage;
  /** Of its lessons together. */
  readonly added: number;
}

/** What the rules need of a lesson: a `LessonRef` will do. */
export interface LessonItems {
  readonly id: string;
  /** Ids that it had before: what was done under them was done in it. */
  readonly aliases?: readonly string[];
  readonly items: readonly ItemRef[];
}

/** Sums of shares such as ⅓ may miss a whole number by less than this. */
const SLACK = 1e-9;

/** How a learner stands with an item of this shape. */
export function itemState(progress: Progress, item: Pick<ItemRef, "id" | "shape">): ItemState {
  const known = own(progress.items, item.id);
  if (known === undefined) return { answered: false, attempts: 0, wrong: 0 };
  const shape = own(known.shapes, item.shape);
  if (shape === undefined) return { answered: false, attempts: 0, wrong: 0, changed: { at: known.latest.at } };
  return { answered: true, attempts: shape.checks.length, wrong: shape.wrong, score: scoreOf(shape.latest) };
}

/** Whether the learner reached the lesson's end, under any of its ids. */
export function isFinished(progress: Progress, lesson: LessonItems): boolean {
  return idsOf(lesson).some((id) => own(progress.lessons, id)?.finishedAt !== undefined);
}

function idsOf({ id, aliases = [] }: LessonItems): readonly string[] {
  return [id, ...aliases];
}

/** The state of a lesson. `pass` is the course's, in per cent; it is compared with the mastery as it is, not rounded. */
export function lessonState(progress: Progress, lesson: LessonItems, pass: number): LessonState {
  const finished = isFinished(progress, lesson);
  const begun = idsOf(lesson).some((id) => own(progress.lessons, id) !== undefined);
  const known = masteryOf(progress, lesson.items, finished);
  const started = begun || known.answered > 0;
  return {
    ...known,
    state: stage({ started, finished, mastered: passes(known.mastery, pass) }),
    added: finished ? known.total - known.answered - known.changed : 0,
    objectives: byObjective(lesson.items).map((items) => ({
      objective: items[0].objective,
      ...masteryOf(progress, items, finished),
    })),
  };
}

/**
 * The state of a module: mastered when every lesson is, finished when every lesson is at least that, started when any
 * is more than new. Its mastery is over the items of all its lessons.
 */
export function moduleState(progress: Progress, lessons: readonly LessonItems[], pass: number): ModuleState {
  const each = lessons.map((lesson) => lessonState(progress, lesson, pass));
  const states = each.map(({ state }) => state);
  const items = lessons.flatMap((lesson) => lesson.items);
  const started = states.some((state) => state !== "new");
  const finished = started && states.every((state) => state === "finished" || state === "mastered");
  const mastered = states.every((state) => state === "mastered");
  return {
    ...masteryOf(progress, items, finished),
    state: stage({ started, finished, mastered }),
    added: each.reduce((sum, { added }) => sum + added, 0),
  };
}

/** Whether a mastery (0 to 1, not rounded) is enough for `pass` per cent. */
export function passes(mastery: number, pass: number): boolean {
  return mastery * 100 + SLACK >= pass;
}

/** The whole per cent to show. Always rounded down: 100 is shown only for all, and `pass` only when it is reached. */
export function percent(mastery: number): number {
  return Math.floor(mastery * 100 + SLACK);
}

function stage(is: { started: boolean; finished: boolean; mastered: boolean }): Stage {
  if (is.finished) return is.mastered ? "mastered" : "finished";
  return is.started ? "started" : "new";
}

/** Items of which none is scored are mastered when their lesson is finished. */
function masteryOf(progress: Progress, items: readonly ItemRef[], finished: boolean): Mastery {
  const states = items.map((item) => ({ scored: item.scored, ...itemState(progress, item) }));
  const scored = states.filter((item) => item.scored);
  const sum = scored.reduce((total, { score }) => total + (score === undefined ? 0 : score.points / score.max), 0);
  return {
    answered: states.filter((item) => item.answered).length,
    total: items.length,
    changed: states.filter((item) => item.changed).length,
    mastery: scored.length > 0 ? sum / scored.length : finished ? 1 : 0,
  };
}

function byObjective(items: readonly ItemRef[]): readonly (readonly [ItemRef, ...ItemRef[]])[] {
  const groups = new Map<string, [ItemRef, ...ItemRef[]]>();
  for (const item of items) {
    const key = `${item.objective.lesson}/${item.objective.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
