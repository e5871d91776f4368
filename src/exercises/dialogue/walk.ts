import { type DialogueAnswer, type DialogueItem, type Ending, MOST_MOOD, type Mood, type Option } from "./schema.ts";

/** A point of a dialogue, as an index in author order. */
export type Spot = { readonly turn: number } | { readonly ending: number };

/** One choice that was made, as indexes in author order, and what it did to the customer's mood. */
export interface Step {
  readonly turn: number;
  readonly option: number;
  readonly before: Mood;
  readonly after: Mood;
}

/** A way through a dialogue, from its beginning. */
export interface Walk {
  readonly steps: readonly Step[];
  /** Where it has led. */
  readonly at: Spot;
  /** The customer's mood there. */
  readonly mood: Mood;
}

/** What is needed of a dialogue to walk it. */
export interface Graph {
  readonly mood: Mood;
  readonly turns: readonly { readonly id: string; readonly options: readonly Pick<Option, "to" | "mood">[] }[];
  readonly endings: readonly Pick<Ending, "id" | "outcome">[];
}

/** The turn or the ending with an id; `undefined` where there is none. */
export function spotOf({ turns, endings }: Graph, id: string | undefined): Spot | undefined {
  const turn = turns.findIndex((each) => each.id === id);
  if (turn >= 0) return { turn };
  const ending = endings.findIndex((each) => each.id === id);
  return ending < 0 ? undefined : { ending };
}

/** A mood after it was moved, −5 … 5; it stays within 0 … 5. */
export function moved(mood: Mood, by: number): Mood {
  return Math.min(MOST_MOOD, Math.max(0, mood + by)) as Mood;
}

/**
 * Follows the choices from the first turn. `undefined` where they cannot have been made: an option that there is not, or
 * one more choice after an ending.
 */
export function walk(graph: Graph, picks: readonly unknown[]): Walk | undefined {
  const steps: Step[] = [];
  let at: Spot = { turn: 0 };
  let mood = graph.mood;
  // By index: what a stored list does not have is no choice.
  for (let index = 0; index < picks.length; index += 1) {
    if (!("turn" in at)) return undefined;
    const { turn }: { readonly turn: number } = at;
    const options = graph.turns[turn]?.options ?? [];
    const option = indexIn(options, picks[index]);
    const next = spotOf(graph, options[option]?.to);
    if (!next) return undefined;
    const before = mood;
    mood = moved(before, options[option]?.mood ?? 0);
    steps.push({ turn, option, before, after: mood });
    at = next;
  }
  return { steps, at, mood };
}

function indexIn(list: readonly unknown[], value: unknown): number {
  return Number.isInteger(value) && Object.hasOwn(list, value as number) ? (value as number) : -1;
}

/** The index of the ending that an answer has reached; `undefined` while there is something left to say. */
export function endingOf(item: DialogueItem, { picks }: DialogueAnswer): number | undefined {
  const at = walk(item, picks)?.at;
  return at && "ending" in at ? at.ending : undefined;
}

/**
 * The options of a turn, as indexes in author order, in the order in which they are shown. `order` shuffles all options
 * of the dialogue, one turn's after the other's; each turn takes its own out of it.
 */
export function shownOptions({ turns }: Graph, turn: number, order: readonly number[]): number[] {
  const first = turns.slice(0, turn).reduce((sum, { options }) => sum + options.length, 0);
  const count = turns[turn]?.options.length ?? 0;
  return order.filter((each) => each >= first && each < first + count).map((each) => each - first);
}
