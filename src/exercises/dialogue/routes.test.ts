import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestRoute, reachedBy, routesOf } from "./routes.ts";
import samples from "./samples.ts";
import { type Mood, outcomes } from "./schema.ts";
import { graphs } from "./testing/graphs.ts";
import { type Graph, spotOf, walk } from "./walk.ts";

const turn = (id: string, ...options: (readonly [to: string, mood: number])[]) => ({
  id,
  options: options.map(([to, mood]) => ({ to, mood })),
});
const graph = (turns: Graph["turns"], mood: Mood = 3): Graph => ({
  mood,
  turns,
  endings: outcomes.map((outcome) => ({ id: outcome, outcome })),
});

interface Gone {
  readonly picks: readonly number[];
  /** The id of where it ends, or stops. */
  readonly to: string;
}

/** Every way from the first turn, of so many choices at most, by trying them all. */
function everyWay(dialogue: Graph, most: number): Gone[] {
  const ways: Gone[] = [];
  const go = (picks: readonly number[]) => {
    const at = walk(dialogue, picks)?.at;
    if (!at) return;
    const id = "turn" in at ? dialogue.turns[at.turn]?.id : dialogue.endings[at.ending]?.id;
    ways.push({ picks, to: id ?? "" });
    if (!("turn" in at) || picks.length >= most) return;
    for (const option of (dialogue.turns[at.turn]?.options ?? []).keys()) go([...picks, option]);
  };
  go([]);
  return ways;
}

const isEnding = ({ endings }: Graph, id: string) => endings.some((each) => each.id === id);

/** What makes one route better than another, as `bestRoute` defines it. */
function costOf(dialogue: Graph, picks: readonly number[]): number[] {
  const walked = walk(dialogue, picks);
  const at = walked?.at;
  const outcome = at && "ending" in at ? (dialogue.endings[at.ending]?.outcome ?? "poor") : "poor";
  const sum = walked?.steps.reduce((total, { after }) => total + after, 0) ?? 0;
  return [outcomes.indexOf(outcome), walked?.mood ?? 0, sum, picks.length, ...picks];
}

function better(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

describe("the routes of a dialogue", () => {
  it("are counted and measured where no turn comes again, as by trying all of them", () => {
    fc.assert(
      fc.property(graphs({ forward: true }), (dialogue) => {
        const ways = everyWay(dialogue, 99);
        const ended = ways.filter(({ to }) => isEnding(dialogue, to));
        const lengths = ended.map(({ picks }) => picks.length);
        const ends = new Set(ended.map(({ to }) => dialogue.endings.find(({ id }) => id === to)?.outcome));
        expect(routesOf(dialogue)).toEqual({
          reached: new Set(ways.map(({ to }) => to)),
          stuck: [],
          outcomes: outcomes.filter((each) => ends.has(each)),
          shortest: Math.min(...lengths),
          longest: Math.max(...lengths),
          count: ended.length,
          moods: [...new Set(ended.map(({ picks }) => walk(dialogue, picks)?.mood ?? 0))].sort(),
        });
      }),
    );
  });

  it("reach what trying finds, and are stuck where no trying finds an ending, in any graph", () => {
    fc.assert(
      fc.property(graphs({ turns: 4, options: 3, unsound: true }), (dialogue) => {
        const routes = routesOf(dialogue);
        // Whatever can be reached at all can be reached without being anywhere twice.
        const ways = everyWay(dialogue, 4);
        expect(routes.reached).toEqual(new Set(ways.map(({ to }) => to)));
        for (const [index, { id }] of dialogue.turns.entries()) {
          if (!routes.reached.has(id)) continue;
          const from = { ...dialogue, turns: [...dialogue.turns.slice(index), ...dialogue.turns.slice(0, index)] };
          const ends = everyWay(from, 4).some(({ to }) => isEnding(dialogue, to));
          expect(routes.stuck.includes(index)).toBe(!ends);
        }
        const lengths = ways.filter(({ to }) => isEnding(dialogue, to)).map(({ picks }) => picks.length);
        expect(routes.shortest).toBe(Math.min(...lengths));
      }),
      { numRuns: 60 },
    );
  });

  it("are without end where a turn on one of them can come again, and only there", () => {
    const again = graph([turn("a", ["b", 0], ["good", 0]), turn("b", ["a", 1], ["poor", 0])]);
    expect(routesOf(again)).toMatchObject({ shortest: 1, longest: Infinity, count: Infinity, stuck: [] });
    // Nobody comes back from there, so it lengthens no route.
    const trap = graph([turn("a", ["b", 0], ["good", 0]), turn("b", ["b", 1])]);
    expect(routesOf(trap)).toMatchObject({ shortest: 1, longest: 1, count: 1, stuck: [1] });
    const apart = graph([turn("a", ["good", 0], ["poor", 0]), turn("b", ["b", 1], ["good", 0])]);
    expect(routesOf(apart)).toMatchObject({ shortest: 1, longest: 1, count: 2, stuck: [] });
  });

  it("are none where no ending can be reached, or there is nothing at all", () => {
    const none = { outcomes: [], shortest: Infinity, longest: 0, count: 0, moods: [] };
    expect(routesOf(graph([turn("a", ["b", 0]), turn("b", ["a", 0])]))).toMatchObject({ ...none, stuck: [0, 1] });
    expect(routesOf(graph([]))).toEqual({ ...none, stuck: [], reached: new Set() });
    expect(bestRoute(graph([turn("a", ["b", 0]), turn("b", ["a", 0])]))).toBeUndefined();
    expect(bestRoute(graph([]))).toBeUndefined();
  });
});

describe("what is reached from a turn", () => {
  it("is found from a dialogue that is gone through once, however many turns are asked for", () => {
    let looked = 0;
    const turns = Array.from({ length: 30 }, (_, at) => ({
      id: `t${at}`,
      get options() {
        looked += 1;
        return [{ to: `t${(at + 1) % 30}`, mood: 0 }];
      },
    }));
    const reaches = reachedBy(graph(turns));
    for (const { id } of [...turns, ...turns]) expect(reaches(id).size).toBe(30);
    expect(reaches("t3")).toBe(reaches("t3"));
    expect(looked).toBe(30);
  });

  it("is a turn itself only where it comes again", () => {
    const reaches = reachedBy(graph([turn("a", ["b", 0]), turn("b", ["b", 0], ["good", 0])]));
    expect(["a", "b", "good", "nowhere"].map((id) => [...reaches(id)])).toEqual([["b", "good"], ["b", "good"], [], []]);
  });
});

describe("the best route", () => {
  it("is the best of all where no turn comes again", () => {
    fc.assert(
      fc.property(graphs({ forward: true }), (dialogue) => {
        const all = everyWay(dialogue, 99).filter(({ to }) => isEnding(dialogue, to));
        const best = all.map(({ picks }) => costOf(dialogue, picks)).sort(better)[0];
        expect(costOf(dialogue, bestRoute(dialogue) ?? [])).toEqual(best);
      }),
    );
  });

  it("is no worse than any other where turns come again, and leads to an ending", () => {
    fc.assert(
      fc.property(graphs({ turns: 3, options: 2 }), (dialogue) => {
        const all = everyWay(dialogue, 9).filter(({ to }) => isEnding(dialogue, to));
        const route = bestRoute(dialogue);
        expect(route === undefined).toBe(all.length === 0);
        const at = route && walk(dialogue, route)?.at;
        expect(!route || (at && "ending" in at)).toBe(true);
        const worse = all.filter(({ picks }) => better(costOf(dialogue, picks), costOf(dialogue, route ?? [])) < 0);
        expect(worse).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["the outcome before all else", [turn("a", ["poor", -5], ["good", 5])], [1]],
    ["then the mood at the end", [turn("a", ["good", 1], ["b", 2]), turn("b", ["good", -5])], [1, 0]],
    ["then what the customer suffers on the way", [turn("a", ["b", 2], ["b", -2]), turn("b", ["good", -5])], [1, 0]],
    ["then the number of choices", [turn("a", ["b", -5], ["good", -5]), turn("b", ["good", 0])], [1]],
    ["then the author's order", [turn("a", ["good", 0], ["good", 0])], [0]],
    [
      "going round once where that calms",
      [turn("a", ["good", 0], ["b", 0]), turn("b", ["a", -1])],
      [1, 0, 1, 0, 1, 0, 0],
    ],
  ] as const)("looks at %s", (_, turns, picks) => {
    expect(bestRoute(graph(turns))).toEqual(picks);
  });

  it("of the sample is the full answer", () => {
    const { es, ca } = samples.item;
    expect([bestRoute(es), bestRoute(ca)]).toEqual([samples.full.picks, samples.full.picks]);
    expect(routesOf(es)).toMatchObject({ outcomes: ["good", "fair", "poor"], shortest: 2, longest: 4, count: 7 });
    expect(spotOf(es, "kept")).toEqual({ ending: 0 });
  });
});
