import fc from "fast-check";
import { type Mood, outcomes } from "../schema.ts";
import { type Graph, walk } from "../walk.ts";

interface Size {
  readonly turns?: number;
  readonly options?: number;
  /** Every option leads on to a later turn or to an ending, so that no turn comes again. */
  readonly forward?: boolean;
  /** Whether there may be links to nowhere and turns without options, as in a dialogue that is being written. */
  readonly unsound?: boolean;
}

/** Dialogues as graphs alone: any turn may lead anywhere. Turns are called t0, t1 …, endings e0, e1 …. */
export function graphs({ turns = 6, options = 3, forward = false, unsound = false }: Size = {}): fc.Arbitrary<Graph> {
  const sizes = fc.record({ count: fc.integer({ min: 1, max: turns }), ends: fc.integer({ min: 1, max: 4 }) });
  return sizes.chain(({ count, ends }) => {
    const endings = [...Array(ends).keys()].map((index) => `e${index}`);
    const ids = [...[...Array(count).keys()].map((index) => `t${index}`), ...endings, ...(unsound ? ["nowhere"] : [])];
    const option = (turn: number) =>
      fc.record({
        to: fc.constantFrom(...(forward ? ids.slice(turn + 1) : ids)),
        mood: fc.integer({ min: -5, max: 5 }),
      });
    return fc.record({
      mood: fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Mood>,
      turns: fc.tuple(
        ...[...Array(count).keys()].map((turn) =>
          fc.record({
            id: fc.constant(`t${turn}`),
            options: fc.array(option(turn), { minLength: unsound ? 0 : 1, maxLength: options }),
          }),
        ),
      ),
      endings: fc.tuple(
        ...endings.map((id) => fc.record({ id: fc.constant(id), outcome: fc.constantFrom(...outcomes) })),
      ),
    });
  });
}

/** Chooses by the throws of dice until an ending, or for so many choices. Gives the picks. */
export function wander(graph: Graph, dice: Iterable<number>, most: number): number[] {
  const picks: number[] = [];
  for (const thrown of dice) {
    const at = walk(graph, picks)?.at;
    const count = at && "turn" in at ? (graph.turns[at.turn]?.options.length ?? 0) : 0;
    if (count === 0 || picks.length >= most) return picks;
    picks.push(thrown % count);
  }
  return picks;
}
