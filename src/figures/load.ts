import { isFigureKind } from "./kinds.ts";
import { type FigureView, figureKinds } from "./registry.ts";

/** Kinds whose code has arrived. Code does not change while a page lives. */
const arrived = new Map<string, FigureView>();

/** Fetches the code of figures. Rejects if one cannot be had; unknown names are skipped (the compiler refuses them). */
export async function loadFigures(names: Iterable<string>): Promise<void> {
  await Promise.all(
    [...new Set(names)].filter(isFigureKind).map(async (name) => {
      if (!arrived.has(name)) arrived.set(name, (await figureKinds[name]()).View);
    }),
  );
}

/** A figure whose code has arrived. A lesson is shown only after `loadFigures` of what it needs. */
export function figureNow(name: string): FigureView | undefined {
  return arrived.get(name);
}
