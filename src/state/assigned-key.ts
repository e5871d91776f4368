import type { Requirement } from "../course/plan.ts";

/** The key, among the overwritten values, of what home and lessons have to know of assignments before their code comes. */
export const assignedKey = "assigned";

/** Written by the code of assignments whenever something has changed; not trusted when it is read. */
export interface AssignedSoFar {
  /** How many are under way. */
  readonly count: number;
  /** The one that home leads through: its title, and ids of lessons in their order. */
  readonly way?: { readonly id: string; readonly title: string; readonly lessons: readonly string[] };
  /** By lesson, what has to be finished first in assignments with a fixed order. */
  readonly locks: Readonly<Record<string, readonly Requirement[]>>;
}

export type Values = Readonly<Record<string, unknown>>;

/** What a lesson waits for: by the course, and by the order of an assignment. */
export function requirementsOf(
  values: Values,
  { id, requires = [] }: { readonly id: string; readonly requires?: readonly Requirement[] },
): readonly Requirement[] {
  const lock = (values[assignedKey] as Partial<AssignedSoFar> | undefined)?.locks?.[id];
  return Array.isArray(lock) && !lock.some((each) => !Array.isArray(each)) ? requires.concat(lock) : requires;
}
