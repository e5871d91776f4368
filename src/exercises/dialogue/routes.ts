import { type Mood, type Outcome, outcomes } from "./schema.ts";
import { type Graph, moved, type Spot, spotOf } from "./walk.ts";

/**
 * What can happen in a dialogue.
 *
 * A *route* is a way from the first turn to an ending. Two routes are two when they differ in any choice, also where two
 * options lead to the same place. Links to nowhere lead nowhere: they are no part of any route.
 */
export interface Routes {
  /** Ids of turns and endings to which some choices lead, the first turn among them. */
  readonly reached: ReadonlySet<string>;
  /** Indexes of the turns among them from which no choices lead to any ending, in the order in which one comes to them. */
  readonly stuck: readonly number[];
  /** How it can end, the best first. */
  readonly outcomes: readonly Outcome[];
  /** Fewest choices of a route; `Infinity` where there is none. */
  readonly shortest: number;
  /** Most choices of a route; `Infinity` where a turn on one can come again, 0 where there is no route. */
  readonly longest: number;
  /** How many routes there are; `Infinity` where a turn on one can come again. */
  readonly count: number;
  /** The moods in which it can end, ascending. */
  readonly moods: readonly Mood[];
}

/** Looks at all routes of a dialogue. The graph may be unsound: an author may be writing it still. */
export function routesOf(graph: Graph): Routes {
  const next = linksOf(graph);
  const reached = reachedFrom(next, graph.turns.length > 0 ? [{ turn: 0 }] : []);
  const stuck = reached.flatMap((spot) => (isTurn(spot) && !reachedFrom(next, [spot]).some(isEnd) ? [spot.turn] : []));
  const ends = reached.filter(isEnd).map(({ ending }) => graph.endings[ending]?.outcome);
  const moods = reachedStates(graph).flatMap(({ at, mood }) => (isTurn(at) ? [] : [mood]));
  return {
    reached: new Set(reached.map((spot) => idOf(graph, spot))),
    stuck,
    outcomes: outcomes.filter((outcome) => ends.includes(outcome)),
    moods: [...new Set(moods)].sort((a, b) => a - b),
    ...lengthsOf(next, stuck),
  };
}

const isTurn = (spot: Spot): spot is { readonly turn: number } => "turn" in spot;
const isEnd = (spot: Spot): spot is { readonly ending: number } => "ending" in spot;
const keyOf = (spot: Spot): string => JSON.stringify(spot);

/** All spots to which choices lead from these, which are among them. `next`: by turn, where its options lead. */
function reachedFrom(next: readonly (readonly Spot[])[], from: readonly Spot[]): Spot[] {
  const reached = new Map(from.map((spot) => [keyOf(spot), spot]));
  // A map goes on with what is added while it is walked.
  for (const spot of reached.values())
    for (const to of (isTurn(spot) && next[spot.turn]) || []) if (!reached.has(keyOf(to))) reached.set(keyOf(to), to);
  return [...reached.values()];
}

/**
 * Asks of an id to which turns and endings one choice or more lead from that turn, by their ids; to the turn itself only
 * where it comes again. What has been asked once is known.
 */
export function reachedBy(graph: Graph): (id: string) => ReadonlySet<string> {
  const next = linksOf(graph);
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const at = graph.turns.findIndex((each) => each.id === id);
    const found = known.get(id) ?? new Set(reachedFrom(next, next[at] ?? []).map((spot) => idOf(graph, spot)));
    known.set(id, found);
    return found;
  };
}

const linksOf = (graph: Graph): Spot[][] =>
  graph.turns.map(({ options }) => options.flatMap(({ to }) => spotOf(graph, to) ?? []));

const idOf = ({ turns, endings }: Graph, spot: Spot): string =>
  (isTurn(spot) ? turns[spot.turn]?.id : endings[spot.ending]?.id) ?? "";

/** Lengths and number of routes. Turns that lead to no ending are on none. */
function lengthsOf(
  next: readonly (readonly Spot[])[],
  stuck: readonly number[],
): Pick<Routes, "shortest" | "longest" | "count"> {
  // Choices are made step by step: how many routes stand at each turn, and how many have ended.
  let standing = new Map(next.length > 0 && !stuck.includes(0) ? [[0, 1]] : []);
  let count = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let choices = 1; standing.size > 0; choices += 1) {
    // Whoever has made more choices than there are turns has been somewhere twice.
    if (choices > next.length) return { shortest, longest: Number.POSITIVE_INFINITY, count: Number.POSITIVE_INFINITY };
    const after = new Map<number, number>();
    for (const [turn, ways] of standing)
      for (const spot of next[turn] ?? []) {
        if (!isTurn(spot)) {
          count += ways;
          shortest = Math.min(shortest, choices);
          longest = choices;
        } else if (!stuck.includes(spot.turn)) after.set(spot.turn, (after.get(spot.turn) ?? 0) + ways);
      }
    standing = after;
  }
  return { shortest, longest, count };
}

/** Where one can stand in which mood, and a way there. */
interface State {
  readonly at: Spot;
  readonly mood: Mood;
  readonly picks: readonly number[];
  /** The sum of the moods after each choice, how many choices there were, and these: less is better. */
  readonly cost: readonly number[];
}

/**
 * Every spot with every mood in which it can be reached, each by the way there with the least sum of moods after its
 * choices; of such ways by one with the fewest choices, and of these by the first, option by option in author order.
 * Dijkstra's algorithm: sums and lengths only grow along a way, so that loops do no harm.
 */
function reachedStates(graph: Graph): State[] {
  const settled = new Map<string, State>();
  const open = new Map<string, State>();
  const keyOfState = ({ at, mood }: State) => `${keyOf(at)} ${mood}`;
  const meet = (at: Spot, mood: Mood, sum: number, picks: readonly number[]) => {
    const state = { at, mood, picks, cost: [sum, picks.length, ...picks] };
    const key = keyOfState(state);
    if (!settled.has(key)) open.set(key, leastOf([open.get(key) ?? state, state]) ?? state);
  };
  if (graph.turns.length > 0) meet({ turn: 0 }, graph.mood, 0, []);
  for (let state = leastOf(open.values()); state; state = leastOf(open.values())) {
    open.delete(keyOfState(state));
    settled.set(keyOfState(state), state);
    const { at, mood, picks, cost } = state;
    for (const [option, { to, mood: by }] of ((isTurn(at) && graph.turns[at.turn]?.options) || []).entries()) {
      const next = spotOf(graph, to);
      const after = moved(mood, by);
      if (next) meet(next, after, (cost[0] ?? 0) + after, [...picks, option]);
    }
  }
  return [...settled.values()];
}

/** The one that costs least: rows of numbers are compared by the first in which they differ. The first of equals. */
function leastOf<Each extends { readonly cost: readonly number[] }>(all: Iterable<Each>): Each | undefined {
  let least: Each | undefined;
  for (const each of all) {
    const at = each.cost.findIndex((cost, index) => cost !== least?.cost[index]);
    if (!least || (at >= 0 && (each.cost[at] ?? 0) < (least.cost[at] ?? Number.POSITIVE_INFINITY))) least = each;
  }
  return least;
}

/**
 * The picks of the best route: with the best outcome that can be reached; of such routes, the one that ends in the
 * calmest mood; then the one with the least sum of moods after its choices (the customer suffers least on the way);
 * then the one with the fewest choices; then the first, option by option in author order. `undefined` where no ending
 * can be reached.
 */
export function bestRoute(graph: Graph): readonly number[] | undefined {
  const ends = reachedStates(graph).flatMap(({ at, mood, picks, cost }) => {
    const outcome = isTurn(at) ? undefined : graph.endings[at.ending]?.outcome;
    return outcome ? [{ picks, cost: [outcomes.indexOf(outcome), mood, ...cost] }] : [];
  });
  return leastOf(ends)?.picks;
}
