import type { ParseActivityModule } from "../activities/parsing.ts";
import { activityKinds } from "../activities/registry.ts";
import type { ParseModule } from "../exercises/parsing.ts";
import { exerciseKinds } from "../exercises/registry.ts";

/** How to read each kind of exercise and of activity, by the kind's name. */
export interface Parsers {
  readonly exercises: Readonly<Record<string, ParseModule<unknown>>>;
  readonly activities: Readonly<Record<string, ParseActivityModule<unknown>>>;
}

/**
 * Loads `parse.ts` of every kind in the registries, so that a new kind needs no line here. The addresses are spelt as
 * Vite asks for them: one variable, a fixed folder and ending.
 */
export async function loadParsers(): Promise<Parsers> {
  const [exercises, activities] = await Promise.all([
    loadAll(Object.keys(exerciseKinds), loadExercise),
    loadAll(Object.keys(activityKinds), loadActivity),
  ]);
  return { exercises, activities };
}

async function loadAll<Module>(kinds: readonly string[], load: (kind: string) => Promise<Module>) {
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await load(kind)] as const)));
}

async function loadExercise(kind: string): Promise<ParseModule<unknown>> {
  return import(`../exercises/${kind}/parse.ts`);
}

async function loadActivity(kind: string): Promise<ParseActivityModule<unknown>> {
  return import(`../activities/${kind}/parse.ts`);
}
