import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { readContent } from "../../compiler/files.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import type { Lesson } from "../../course/types.ts";
import { earned } from "../score.ts";
import { rules } from "./grade.ts";
import { bestRoute, reachedBy, routesOf } from "./routes.ts";
import type { DialogueItem } from "./schema.ts";
import { wander } from "./testing/graphs.ts";
import { walk } from "./walk.ts";

/** Dialogues that are shipped, and those of the courses of the tests: all of them can be played to an end. */

const parsers = await loadParsers();
const folders = ["content", "tests/fixtures/courses/demo", "tests/fixtures/courses/every-construct"];

/** More routes than this are not walked one by one. */
const MANY = 100_000;
/** More choices than a learner makes who chooses at random, in a dialogue that can be ended. */
const PATIENCE = 2000;

/** As the player gets it: from the JSON of the lesson's file. */
async function dialoguesIn(folder: string) {
  const { output } = compileCourse(await readContent(folder), parsers);
  const lessons = [...(output?.files ?? [])].flatMap(([file, text]) =>
    file.startsWith("lessons/") ? [JSON.parse(text) as Lesson] : [],
  );
  return lessons.flatMap(({ lang, blocks }) =>
    blocks.flatMap((block) =>
      block.type === "exercise" && block.kind === "dialogue"
        ? [{ folder, lang, id: block.id, item: block.item as DialogueItem }]
        : [],
    ),
  );
}

const dialogues = (await Promise.all(folders.map(dialoguesIn))).flat();

/** Whether some choices have led to an ending. */
function hasEnded(item: DialogueItem, picks: readonly number[]): boolean {
  const at = walk(item, picks)?.at;
  return at !== undefined && "ending" in at;
}

/** Every way from the first turn, choice by choice. Gives how many have ended; throws at one that goes on for too long. */
function walkAll(item: DialogueItem, picks: readonly number[] = []): number {
  const at = walk(item, picks)?.at;
  if (!at || picks.length > item.turns.length) throw new Error(`No end after ${picks.join(", ")}`);
  if ("ending" in at) return 1;
  const options = item.turns[at.turn]?.options ?? [];
  return options.reduce((count, _, option) => count + walkAll(item, [...picks, option]), 0);
}

it("are found, in both languages", () => {
  for (const folder of folders.slice(1))
    expect(new Set(dialogues.filter((each) => each.folder === folder).map(({ lang }) => lang)).size).toBe(2);
});

describe.each(dialogues)("The dialogue $id in $lang ($folder)", ({ folder, id, item }) => {
  const { reached, stuck, outcomes, count, longest, shortest } = routesOf(item);

  it("reaches every turn and every ending, and an ending from every turn", () => {
    expect(reached).toEqual(new Set([...item.turns, ...item.endings].map((each) => each.id)));
    expect(stuck).toEqual([]);
    const ends = item.endings.map((ending) => ending.id);
    const reaches = reachedBy(item);
    for (const turn of item.turns) expect(ends.some((end) => reaches(turn.id).has(end))).toBe(true);
  });

  it.runIf(count <= MANY)("ends whatever is chosen, all ways through it tried", () => {
    expect(walkAll(item)).toBe(count);
  });

  it("ends for everyone who chooses at random, and is worth what its ending is", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(5039)), (dice) => {
        const picks = wander(item, dice, PATIENCE);
        expect(hasEnded(item, picks)).toBe(true);
        expect(picks.length).toBeGreaterThanOrEqual(shortest);
        expect(picks.length).toBeLessThanOrEqual(longest);
        expect(rules.read(item, JSON.parse(JSON.stringify({ picks })))).toEqual({ picks });
        expect(rules.missing(item, { picks })).toBe(0);
        expect([0, 0.5, 1]).toContain(earned(rules, item, { picks }).points);
      }),
    );
  });

  it("can be ended well, and not so well; the best way is worth all there is", () => {
    expect(outcomes[0]).toBe("good");
    expect(outcomes.length).toBeGreaterThan(1);
    expect(earned(rules, item, { picks: bestRoute(item) ?? [] })).toEqual({ points: 1, max: 1 });
  });

  it("goes the same way in every language", () => {
    for (const other of dialogues.filter((each) => each.folder === folder && each.id === id)) {
      const steps = ({ turns }: DialogueItem) => turns.map(({ options }) => options.map(({ to, mood }) => [to, mood]));
      expect(steps(other.item)).toEqual(steps(item));
      expect(bestRoute(other.item)).toEqual(bestRoute(item));
    }
  });
});
