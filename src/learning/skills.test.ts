import { describe, expect, it } from "vitest";
import { answeredInBanks, bankItems, lessonItems, modulesAnswered } from "./askable.ts";
import { historyFold, withAnswers } from "./history.ts";
import { allCounted, byModule, byObjective, bySkill, countedOf, shareOf } from "./skills.ts";
import { startedEvent, submittedEvent } from "./testing/exams.ts";
import { lessonOf, moduleOf } from "./testing/review.ts";
import { answeredEvent, itemRef, testId } from "./testing.ts";

const skilled = (lesson: ReturnType<typeof lessonOf>, skill: string) => ({
  ...lesson,
  objectives: lesson.objectives.map((each) => ({ ...each, skill })),
});

const course = [
  moduleOf("m", [lessonOf("one", ["x/a", "x/b", "y/c"], { aliases: ["uno"] })]),
  moduleOf("n", [skilled(lessonOf("two", ["z/d"]), "solve")]),
];

/** An exam over `one` and `two`, in which two items of banks were answered. */
const exam = [
  startedEvent({ n: 1, at: 10, items: ["uno/x/in-bank", "two/z/other"] }),
  submittedEvent({ n: 2, at: 20, exam: testId(1), points: { "in-bank": 50, other: 100 } }),
];
const bankRef = { ...itemRef({ id: "in-bank" }), objective: { lesson: "one", id: "x" } };
const otherRef = { ...itemRef({ id: "other" }), objective: { lesson: "two", id: "z" } };
const banks = new Map([
  ["m", [bankRef, { ...bankRef, id: "never-drawn" }]],
  ["n", [otherRef]],
]);

describe("mastery", () => {
  it("counts every item of a lesson, with its latest answer, and 0 for what has none", () => {
    const history = withAnswers(historyFold.empty, [
      answeredEvent({ n: 1, at: 10, item: "a", points: 1 }),
      answeredEvent({ n: 2, at: 20, item: "a", points: 0 }),
      answeredEvent({ n: 3, at: 30, item: "b", points: 3, max: 4 }),
    ]);
    const [x, y] = byObjective(allCounted(lessonItems(course), history));
    expect(x).toMatchObject({ key: "one/x", text: "To x", share: 0.375, answered: 2 });
    expect(y).toMatchObject({ key: "one/y", share: 0, answered: 0 });
  });

  it("counts no answer to a former shape, and says that the item has changed", () => {
    const history = withAnswers(historyFold.empty, [answeredEvent({ item: "a", shape: "old" })]);
    const [a] = lessonItems(course);
    expect(a && countedOf(a, history)).toMatchObject({ changed: true, share: 0 });
  });

  it("counts of banks only what was answered, by the lesson's present name", () => {
    const history = withAnswers(historyFold.empty, exam);
    expect(modulesAnswered(course, history)).toEqual(["m", "n"]);
    const items = bankItems(course, history, banks);
    expect(items.map(({ id, module, lesson }) => [id, module, lesson.id])).toEqual([
      ["in-bank", "m", "one"],
      ["other", "n", "two"],
    ]);
    const counted = allCounted([...lessonItems(course), ...items], history);
    expect(byObjective(counted)[0]).toMatchObject({ key: "one/x", share: 0.5 / 3, answered: 1 });
  });

  it("is the same where a bank cannot be had, by what the log says of it", () => {
    const history = withAnswers(historyFold.empty, exam);
    const share = (known: ReadonlyMap<string, readonly (typeof bankRef)[] | undefined>) =>
      byObjective(allCounted([...lessonItems(course), ...bankItems(course, history, known)], history)).map(
        ({ key, share: each }) => [key, each],
      );
    expect(share(new Map([["m", undefined]]))).toEqual(share(banks));
  });

  it("leaves out what a bank no longer has, or has in another shape", () => {
    const history = withAnswers(historyFold.empty, exam);
    const counted = (refs: readonly (typeof bankRef)[]) =>
      allCounted(
        bankItems(
          course,
          history,
          new Map([
            ["m", refs],
            ["n", []],
          ]),
        ),
        history,
      );
    expect(counted([])).toEqual([]);
    expect(counted([{ ...bankRef, shape: "new" }])).toEqual([]);
    expect(counted([bankRef])).toHaveLength(1);
  });

  it("takes for an item of a bank only what tests or reviews asked: others were taken out of their lesson", () => {
    const history = withAnswers(historyFold.empty, [answeredEvent({ item: "gone", lesson: "one" })]);
    expect(answeredInBanks(course, history).size).toBe(0);
  });

  it("is by skill, in the course's order, and by module", () => {
    const history = withAnswers(historyFold.empty, [answeredEvent({ item: "d" }), answeredEvent({ n: 2, item: "c" })]);
    const counted = allCounted(lessonItems(course), history);
    const skills = bySkill(counted, ["solve", "listen", "unused"]);
    expect([...skills].map(([skill, { share }]) => [skill, share])).toEqual([
      ["solve", 1],
      ["listen", 1 / 3],
    ]);
    expect([...byModule(counted)].map(([module, { share }]) => [module, share])).toEqual([
      ["m", 1 / 3],
      ["n", 1],
    ]);
    expect(shareOf([]).share).toBe(0);
  });
});
