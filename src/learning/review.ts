import { type Known, objectiveKey } from "./askable.ts";
import { dayOf } from "./day.ts";
import { type Attempts, attemptsAt, type History } from "./history.ts";
import { createScheduler, type Memory, type Scheduler } from "./review-memory.ts";

/** What is asked in a review, and in which order: from the answers alone, so that every device comes to the same. */

/** How many items a day asks for: some five minutes. Whoever wants more may have more. */
export const A_DAY = 10;

/** About how long one takes, in seconds: for the minutes that are told before. */
const SECONDS = 30;

/** An item that was answered, and how well it is remembered. */
export interface Remembered {
  readonly item: Known;
  readonly memory: Memory;
}

/** About how many minutes so many questions take. */
export function minutesOf(questions: number): number {
  return Math.max(1, Math.round((questions * SECONDS) / 60));
}

const scheduler = createScheduler();

/** By the answers to an item, whose list stays the same object while there are no others: its memory by shape. */
const kept = new WeakMap<Attempts, Map<string, Memory | undefined>>();

function memoryIn(attempts: Attempts, shape: string): Memory | undefined {
  const shapes = kept.get(attempts) ?? new Map<string, Memory | undefined>();
  kept.set(attempts, shapes);
  if (shapes.has(shape)) return shapes.get(shape);
  const memory = scheduler.memoryOf(attempts.filter((each) => each.shape === shape));
  shapes.set(shape, memory);
  return memory;
}

/**
 * Every item of these that was answered in its present shape and can be asked in a review. What has changed since is asked
 * anew in its lesson first, and kinds that stand alone, as dialogues, are not asked out of theirs.
 */
export function rememberedOf(items: readonly Known[], history: History): readonly Remembered[] {
  return items.flatMap((item) => {
    if (item.alone || !item.scored) return [];
    const attempts = attemptsAt(history, item.id);
    const memory = attempts.length > 0 ? memoryIn(attempts, item.shape) : undefined;
    return memory === undefined ? [] : [{ item, memory }];
  });
}

/** Whether anything can be due on a day: what was answered first on it is left alone until the next. */
export function mayBeDue({ items }: History, day: number): boolean {
  return Object.values(items).some((attempts) => attempts.some(({ at, tz }) => dayOf(at, tz) < day));
}

/** Those that are due on a day, what matters most first: what one was wrongly sure of, then what is likeliest forgotten. */
export function dueOn(all: readonly Remembered[], day: number, by: Scheduler = scheduler): readonly Remembered[] {
  return ranked(
    all.filter(({ memory }) => memory.due <= day),
    day,
    by,
  );
}

/** Those that are not due, but were not answered on that day either: for who wants to practise. Likeliest forgotten first. */
export function aheadOf(all: readonly Remembered[], day: number): readonly Remembered[] {
  return ranked(
    all.filter(({ memory }) => memory.due > day && memory.last < day),
    day,
    scheduler,
  );
}

function ranked(all: readonly Remembered[], day: number, by: Scheduler): readonly Remembered[] {
  const chances = new Map(all.map((each) => [each, by.chance(each.memory, day)]));
  const chance = (each: Remembered) => chances.get(each) as number;
  return [...all].sort(
    (one, other) =>
      Number(other.memory.misled) - Number(one.memory.misled) ||
      chance(one) - chance(other) ||
      (one.item.id < other.item.id ? -1 : 1),
  );
}

/** What was asked in reviews on a day, in the order of time, each item once: by its last answer there. */
export function reviewedOn(all: readonly Remembered[], history: History, day: number): readonly Remembered[] {
  const last = new Map<Remembered, number>();
  for (const each of all) {
    if (each.memory.last < day) continue;
    const today = attemptsAt(history, each.item.id).filter(
      ({ from, at, tz }) => from === "review" && dayOf(at, tz) === day,
    );
    const latest = today.at(-1);
    if (latest !== undefined) last.set(each, latest.at);
  }
  return [...last.keys()].sort((one, other) => (last.get(one) as number) - (last.get(other) as number));
}

/** Sets of lessons whose items are easily confused (`CourseIndex.mix`). */
export type Mix = readonly (readonly string[])[];

/**
 * Which of the items to ask now. What one was wrongly sure of comes first. Otherwise another objective than before, and best
 * one that is easily confused with it: telling such things apart is what mixing them teaches (Brunmair & Richter 2019). Among
 * equals the order of the list decides. With the same items and the same one before, it is always the same.
 */
export function nextOf(
  queue: readonly Remembered[],
  before: Remembered | undefined,
  mix: Mix = [],
): Remembered | undefined {
  const misled = queue.filter(({ memory }) => memory.misled);
  const from = misled.length > 0 ? misled : queue;
  const last = before && objectiveKey(before.item.objective);
  const counts = new Map<string, number>();
  for (const { item } of from) {
    const key = objectiveKey(item.objective);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // An objective with more than half of what is left has to be asked now, or its items meet at the end.
  const most = [...counts].find(([key, count]) => count * 2 > from.length && key !== last)?.[0];
  const open = most === undefined ? from : from.filter(({ item }) => objectiveKey(item.objective) === most);
  let best: Remembered | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of open) {
    const far = before === undefined ? 0 : alikeness(each.item, before.item, mix);
    if (far < least) [best, least] = [each, far];
  }
  return best;
}

/** How little is gained by asking one after the other: 0 confusable, 1 another lesson, 2 another objective of it, 3 the same. */
function alikeness(one: Known, other: Known, mix: Mix): number {
  const [a, b] = [one.objective, other.objective];
  if (objectiveKey(a) === objectiveKey(b)) return 3;
  if (mix.some((lessons) => lessons.includes(a.lesson) && lessons.includes(b.lesson))) return 0;
  return a.lesson === b.lesson ? 2 : 1;
}

/** How many items are due on each of the days from this one on; on the first also all that are late. */
export function forecast(all: readonly Remembered[], from: number, days: number): readonly number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { memory } of all) {
    const day = Math.max(0, memory.due - from);
    if (day < days) counts[day] = (counts[day] as number) + 1;
  }
  return counts;
}

/** The first day after this one on which something is due; `undefined` if nothing ever is. */
export function nextDay(all: readonly Remembered[], day: number): number | undefined {
  const later = all.map(({ memory }) => Math.max(memory.due, day + 1));
  return later.length === 0 ? undefined : Math.min(...later);
}
