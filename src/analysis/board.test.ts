import { describe, expect, test } from "vitest";
import type { Assignment } from "../assignment/assignment.ts";
import type { Result } from "../assignment/result.ts";
import { sampleAssignment, summary } from "../assignment/testing/samples.ts";
import type { Expected, Received } from "../state/trainer/contract.ts";
import { arranged, boardOf, type Order, type Show } from "./board.ts";
import { peopleOf } from "./roster.ts";

const lessons = ["one", "two"];
const { exam: _, ...rest } = sampleAssignment("a-key");
const plain: Assignment = { ...rest, id: "a", due: "2026-12-05", pass: 70 };
/** Midnight at the end of the due day in Madrid. */
const END = Date.parse("2026-12-05T23:00:00Z");

type Scores = readonly (number | readonly [score: number, done: number])[];
const lessonsOf = (scores: Scores) =>
  scores.map((each, at) => {
    const [score, done] = typeof each === "number" ? [each, 10] : each;
    return { lesson: lessons[at] ?? "", done, items: 10, score, finished: done === 10 };
  });
function result(name: string, at: number, scores: Scores, exam?: Result["exam"]): Result {
  const { exam: __, number: ___, ...common } = summary;
  return { ...common, assignment: "a", person: name, name, at, lessons: lessonsOf(scores), ...(exam && { exam }) };
}
const came = (newest: Result, detailed?: Result): Received => ({
  ...{ id: `a/${newest.name}`, standing: "counted", result: newest, device: "d", receivedAt: newest.at },
  ...(detailed && { detailed }),
});
const waits = (name: string, given: Partial<Expected> = {}): Expected => ({
  id: name,
  assignment: "a",
  name,
  ...given,
});

const board = (
  received: readonly Received[],
  expected: readonly Expected[] = [],
  given: Partial<Assignment> = {},
  now = END - 1,
) =>
  boardOf({
    assignment: { ...plain, ...given },
    lessons,
    people: peopleOf("a", received, expected),
    now,
    zone: "Europe/Madrid",
  });

describe("the board of people and lessons", () => {
  test("says of each lesson how far somebody is, and how that stands to the pass mark", () => {
    const states = (scores: Scores) => board([came(result("Ana", 1, scores))]).rows[0]?.cells.map(({ state }) => state);
    expect(states([70, 69])).toEqual(["passed", "under"]);
    expect(states([50, 49])).toEqual(["under", "low"]);
    expect(
      states([
        [100, 3],
        [0, 0],
      ]),
    ).toEqual(["begun", "new"]);
    expect(board([], [waits("Ana")]).rows[0]?.cells.map(({ state }) => state)).toEqual(["none", "none"]);
    // Of a lesson in which nothing was answered there is no score.
    expect(board([came(result("Ana", 1, [80, [0, 0]]))]).rows[0]).toMatchObject({ score: 80, finished: 1 });
  });

  test("calls done who has passed everything, and the test if there is one", () => {
    const exam = { attempts: 1, best: 90, passed: true };
    const asked = { exam: { items: 5, pass: 50 } };
    const standing = (one: Result, given: Partial<Assignment> = {}) => board([came(one)], [], given).rows[0]?.standing;
    expect(standing(result("Ana", 1, [70, 70]))).toBe("done");
    expect(standing(result("Ana", 1, [70, 69]))).toBe("going");
    expect(standing(result("Ana", 1, [90, 90]), asked)).toBe("going");
    expect(standing(result("Ana", 1, [90, 90], exam), asked)).toBe("done");
    expect(board([came(result("Ana", 1, [90, 90], { ...exam, passed: false }))], [], asked).rows[0]?.under).toBe(true);
  });

  test("calls late, from the end of the due day in the trainer's zone on, whoever is not done or was done after it", () => {
    const late = (received: readonly Received[], now: number, expected: readonly Expected[] = []) =>
      board(received, expected, {}, now).rows.map((row) => row.late);
    expect(late([], END - 1, [waits("Ana")])).toEqual([false]);
    expect(late([], END, [waits("Ana")])).toEqual([true]);
    expect(late([came(result("Ana", END - 1, [90, 60]))], END)).toEqual([true]);
    expect(late([came(result("Ana", END - 1, [90, 90]))], END)).toEqual([false]);
    expect(late([came(result("Ana", END, [90, 90]))], END)).toEqual([true]);
    // Done in time, and sent again later.
    expect(late([came(result("Ana", END + 9, [95, 90]), result("Ana", END - 1, [90, 90]))], END + 9)).toEqual([false]);
    expect(late([], END + 9, [waits("Ana", { doneByHand: { at: END + 8 } })])).toEqual([false]);
    expect(board([], [], {}, END).overdue).toBe(true);
    const { due: __, ...always } = plain;
    expect(boardOf({ assignment: always, lessons, people: [], now: END * 2, zone: "UTC" }).overdue).toBe(false);
  });

  test("leaves whoever was marked as done by hand out of what it says of lessons, and counts them as done", () => {
    const received = [
      came(result("Ana", 1, [80, 60])),
      came(result("Joan", 1, [91, [40, 4]])),
      came(result("Pau", 1, [0, 0])),
    ];
    const all = board(received, [waits("Pau", { doneByHand: { at: 3, note: "en persona" } })]);
    expect(all.lessons).toEqual([
      { lesson: "one", begun: 2, passed: 2, score: 85 },
      { lesson: "two", begun: 2, passed: 0, score: 50 },
    ]);
    expect(all.done).toBe(1);
    expect(all.rows.map(({ standing }) => standing).sort()).toEqual(["going", "going", "hand"]);
  });

  test("can be filtered and sorted; equal ones stand by name in the order of the language", () => {
    const received = [
      came(result("Zoe", 9, [90, 90])),
      came(result("Óscar", 3, [20, [80, 4]])),
      came(result("Ana", 5, [60, 60])),
    ];
    const expected = [waits("Ñeco"), waits("Núria"), waits("Mà", { doneByHand: { at: 1 } })];
    const { rows } = board(received, expected, {}, END);
    const names = (order: Order, show: Show) =>
      arranged(rows, order, show, "es")
        .map(({ person }) => person.name)
        .join(" ");
    expect(names("name", "all")).toBe("Ana Mà Núria Ñeco Óscar Zoe");
    expect(names("score", "all")).toBe("Óscar Ana Zoe Mà Núria Ñeco");
    expect(names("progress", "all")).toBe("Mà Núria Ñeco Óscar Ana Zoe");
    expect(names("recent", "all")).toBe("Zoe Ana Óscar Mà Núria Ñeco");
    expect(names("name", "nothing")).toBe("Núria Ñeco");
    expect(names("name", "late")).toBe("Ana Núria Ñeco Óscar");
    expect(names("name", "under")).toBe("Ana Óscar");
    expect(names("name", "done")).toBe("Mà Zoe");
    expect(names("name", "hand")).toBe("Mà");
  });
});
