import * as v from "valibot";
import type { ActivityRules } from "../contract.ts";
import { areRows, isAlike } from "../rows.ts";
import { type CycleSpec, type CycleThing, cycleThing, MOMENTS, type Moment } from "./schema.ts";

/**
 * The learner's own service cycle. All its moments are the learner's, also those that the author suggested.
 * Source: the content dialect, activities, `cycle`.
 */
export const rules: ActivityRules<CycleSpec, CycleThing> = {
  start: () => ({ moments: [], next: 0, adding: "" }),
  read,
  fit,
  isEmpty: ({ moments }) => moments.length === 0,
};

/** With a moment at the end, and nothing of a next one typed. One that is full stays as it is. */
export function withMoment(thing: CycleThing, name: string, given?: number): CycleThing {
  const { moments, next } = thing;
  if (isFull(thing)) return thing;
  const moment: Moment = { id: next, ...(given !== undefined && { given }), name, critical: false, note: "" };
  // What was typed has been added; what was taken over from the author leaves it alone.
  return { moments: [...moments, moment], next: next + 1, adding: given === undefined ? "" : thing.adding };
}

/** Whether there is no room for another moment. */
export function isFull({ moments }: CycleThing): boolean {
  return moments.length >= MOMENTS.most;
}

/** Whether there are enough moments for a ring. */
export function isMap({ moments }: CycleThing): boolean {
  return moments.length >= MOMENTS.least;
}

/** Whether one of the author's suggestions stands in the cycle. */
export function isTaken({ moments }: CycleThing, suggestion: string, at: number): boolean {
  return moments.some(({ given, name }) => given === at || isAlike(name, suggestion));
}

/** Whether the learner has put nothing into a moment. */
export function isBlank({ name, note }: Moment): boolean {
  return (name + note).trim() === "";
}

function read(stored: unknown): CycleThing | undefined {
  const result = v.safeParse(cycleThing, stored);
  if (!result.success) return undefined;
  const { moments, next } = result.output;
  return areRows({ rows: moments, next }) ? result.output : undefined;
}

/** Only which suggestion a moment was taken from can change: under others, by the name that it has. */
function fit({ suggestions }: CycleSpec, thing: CycleThing, same: boolean): CycleThing {
  if (same) return thing;
  const taken = new Set<number>();
  const moments = thing.moments.map(({ given: _, ...moment }): Moment => {
    const at = suggestions.findIndex((each, index) => !taken.has(index) && isAlike(each, moment.name));
    if (at < 0) return moment;
    taken.add(at);
    return { ...moment, given: at };
  });
  return { ...thing, moments };
}
