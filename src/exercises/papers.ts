import { createShelf } from "../base/shelf.ts";
import type { Paper } from "./paper.ts";
import type { ExerciseKind } from "./registry.ts";

type Load = () => Promise<{ readonly default: Paper }>;

/** What each kind is on paper and to the ear. A kind that is missing here does not compile. */
const papers = {
  single: () => import("./single/paper/Paper.tsx"),
  multiple: () => import("./multiple/paper/Paper.tsx"),
  order: () => import("./order/paper/Paper.tsx"),
  match: () => import("./match/paper/Paper.tsx"),
  sort: () => import("./sort/paper/Paper.tsx"),
  fill: () => import("./fill/paper/Paper.tsx"),
  label: () => import("./label/paper/Paper.tsx"),
  estimate: () => import("./estimate/paper/Paper.tsx"),
  reflect: () => import("./reflect/paper/Paper.tsx"),
  rate: () => import("./rate/paper/Paper.tsx"),
  dialogue: () => import("./dialogue/paper/Paper.tsx"),
} as const satisfies Record<ExerciseKind, Load>;

const isPaper = (name: string): name is ExerciseKind => Object.hasOwn(papers, name);
const shelf = createShelf<ExerciseKind, Paper>(async (name) => (await papers[name]()).default);

/** Fetches what kinds are on paper. Rejects if one cannot be had; unknown names are skipped. */
export async function loadPapers(names: Iterable<string>): Promise<void> {
  await shelf.load([...names].filter(isPaper));
}

/** What a kind is on paper, once it has come. */
export function paperNow(name: string): Paper | undefined {
  return isPaper(name) ? shelf.now(name) : undefined;
}
