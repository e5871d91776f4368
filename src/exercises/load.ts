import type { Kind } from "./define.ts";
import { exerciseKinds, isExerciseKind } from "./registry.ts";

/** Kinds whose code has arrived. Code does not change while a page lives. */
const arrived = new Map<string, Kind>();

/** Fetches the code of kinds. Rejects if one cannot be had; unknown names are skipped (the compiler refuses them). */
export async function loadKinds(names: Iterable<string>): Promise<void> {
  await Promise.all(
    [...new Set(names)].filter(isExerciseKind).map(async (name) => {
      if (!arrived.has(name)) arrived.set(name, (await exerciseKinds[name]()).default);
    }),
  );
}

/** A kind whose code has arrived. A lesson is shown only after `loadKinds` of what it needs. */
export function kindNow(name: string): Kind | undefined {
  return arrived.get(name);
}
