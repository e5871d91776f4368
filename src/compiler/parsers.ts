import type { ParseModule } from "../exercises/parsing.ts";
import { exerciseKinds } from "../exercises/registry.ts";

/** How to read each kind of exercise, by the kind's name. */
export type Parsers = Readonly<Record<string, ParseModule<unknown>>>;

/**
 * Loads `parse.ts` of every kind in the registry, so that a new kind needs no line here. The address is spelt as
 * Vite asks for it: one variable, a fixed folder and ending.
 */
export async function loadParsers(): Promise<Parsers> {
  const kinds = Object.keys(exerciseKinds);
  const modules = await Promise.all(kinds.map(async (kind) => [kind, await loadOne(kind)] as const));
  return Object.fromEntries(modules);
}

async function loadOne(kind: string): Promise<ParseModule<unknown>> {
  return import(`../exercises/${kind}/parse.ts`);
}
