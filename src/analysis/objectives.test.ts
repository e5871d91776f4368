import { describe, expect, test } from "vitest";
import type { LessonRef, ModuleIndex } from "../course/types.ts";
import type { FirstAnswer } from "./items.ts";
import { itemsOf, objectivesUnderstood, skillsUnderstood } from "./objectives.ts";

const lesson = (id: string, objectives: LessonRef["objectives"], items: readonly [string, string, boolean?][]) => ({
  ...{ id, title: id, summary: "", minutes: 5, aliases: [], activities: [], file: `${id}.json`, objectives },
  items: items.map(([item, objective, scored = true]) => {
    const [of, own] = objective.includes("/") ? objective.split("/") : [id, objective];
    return { id: item, kind: "single", shape: "a", scored, objective: { lesson: of ?? "", id: own ?? "" } };
  }),
});

const modules = [
  {
    id: "work",
    lessons: [
      lesson(
        "calm",
        [
          { id: "listen", skill: "hear", text: "Listen to the end" },
          { id: "ask", skill: "hear", text: "Ask what is needed" },
        ],
        [
          ["c1", "listen"],
          ["c2", "ask"],
          ["c3", "listen", false],
        ],
      ),
      // Its second question reaches back.
      lesson(
        "solve",
        [{ id: "offer", skill: "mend", text: "Offer two ways" }],
        [
          ["s1", "offer"],
          ["s2", "calm/listen"],
        ],
      ),
    ],
  },
] as unknown as readonly ModuleIndex[];

const answer = (person: string, item: string, share: number, shape = "a"): FirstAnswer => ({
  ...{ person, item, shape, lesson: "calm" },
  given: { answer: 0, score: { points: share * 4, max: 4 }, right: share === 1 },
});

const answers = [
  ...[answer("ana", "c1", 1), answer("ana", "s2", 0.5), answer("pau", "s2", 0), answer("pau", "c2", 1)],
  ...[answer("ana", "s1", 0.75), answer("pau", "s1", 0.5)],
];

describe("what the team has not understood", () => {
  test("is told by objective, the least understood first, with the lesson that teaches it and the questions of other lessons", () => {
    expect(objectivesUnderstood(answers, modules)).toEqual([
      { lesson: "calm", objective: "listen", text: "Listen to the end", skill: "hear", share: 0.5, n: 2 },
      { lesson: "solve", objective: "offer", text: "Offer two ways", skill: "mend", share: 0.625, n: 2 },
      { lesson: "calm", objective: "ask", text: "Ask what is needed", skill: "hear", share: 1, n: 1 },
    ]);
    expect(itemsOf({ lesson: "calm", objective: "listen" }, modules)).toEqual(new Set(["c1", "c3", "s2"]));
  });

  test("is told by skill over all its answers, each person counted once", () => {
    expect(skillsUnderstood(answers, modules)).toEqual([
      { skill: "hear", share: 0.625, n: 2 },
      { skill: "mend", share: 0.625, n: 2 },
    ]);
  });

  test("leaves out what is not scored, what the course no longer has, and answers to an earlier shape", () => {
    const others = [answer("ana", "c3", 0), answer("ana", "gone", 0), answer("ana", "c1", 0, "old")];
    expect(objectivesUnderstood([...answers, ...others], modules)).toEqual(objectivesUnderstood(answers, modules));
    expect(skillsUnderstood(others, modules)).toEqual([]);
  });
});
