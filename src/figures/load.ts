import { createShelf } from "../base/shelf.ts";
import { type FigureKind, isFigureKind } from "./kinds.ts";
import { type FigureView, figureKinds } from "./registry.ts";

const figures = createShelf<FigureKind, FigureView>(async (name) => (await figureKinds[name]()).View);

/** Fetches the code of figures. Rejects if one cannot be had; unknown names are skipped (the compiler refuses them). */
export async function loadFigures(names: Iterable<string>): Promise<void> {
  await figures.load([...names].filter(isFigureKind));
}

/** A figure whose code has arrived. */
export function figureNow(name: string): FigureView | undefined {
  return isFigureKind(name) ? figures.now(name) : undefined;
}

/** What resolves when a figure's code has arrived, and never rejects; nothing for unknown names. */
export function figureArrival(name: string): Promise<void> | undefined {
  return isFigureKind(name) ? figures.arrival(name) : undefined;
}
