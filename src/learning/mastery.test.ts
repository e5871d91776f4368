import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someEvents } from "./arbitraries.ts";
import { applyEvent, emptyProgress, fold } from "./fold.ts";
import { itemState, lessonState, moduleState, passes, percent } from "./mastery.ts";
import { answeredEvent, finishedEvent, itemRef } from "./testing.ts";

const lesson = (...items: readonly ReturnType<typeof itemRef>[]) => ({ id: "a-lesson", items });

describe("itemState", () => {
  test("an item without an answer is not answered", () => {
    expect(itemState(emptyProgress, itemRef())).toEqual({ answered: false, attempts: 0, wrong: 0 });
  });

  test("an item has the score of its latest answer, and counts its checks", () => {
    const progress = fold([
      answeredEvent({ n: 1, at: 10, points: 2, max: 2 }),
      answeredEvent({ n: 2, at: 20, points: 1, max: 2 }),
    ]);
    const score = { points: 1, max: 2 };
    expect(itemState(progress, itemRef())).toEqual({ answered: true, attempts: 2, wrong: 1, score });
  });

  test("an answer to a former shape is no answer: the item has changed, and says when it was answered", () => {
    const progress = fold([
      answeredEvent({ n: 1, at: 10, shape: "older" }),
      answeredEvent({ n: 2, at: 20, shape: "old", points: 0 }),
    ]);
    expect(itemState(progress, itemRef({ shape: "new" }))).toEqual({
      answered: false,
      attempts: 0,
      wrong: 0,
      changed: { at: 20 },
    });
  });

  test("an answer stands again when the author goes back to its shape, whatever was answered between", () => {
    const first = answeredEvent({ n: 1, at: 10, shape: "back", points: 2, max: 3 });
    const state = { answered: true, attempts: 1, wrong: 1, score: { points: 2, max: 3 } };
    expect(itemState(fold([first]), itemRef({ shape: "back" }))).toEqual(state);
    const progress = fold([first, answeredEvent({ n: 2, at: 20, shape: "between" })]);
    expect(itemState(progress, itemRef({ shape: "back" }))).toEqual(state);
  });

  test("a device that has the former version of the course does not undo the answer to the new one", () => {
    const progress = fold([
      answeredEvent({ n: 1, at: 10, shape: "new" }),
      answeredEvent({ n: 2, at: 20, shape: "old", points: 0 }),
    ]);
    expect(itemState(progress, itemRef({ shape: "new" }))).toMatchObject({
      answered: true,
      score: { points: 1, max: 1 },
    });
  });

  test("an item named as a property of every object is not answered", () => {
    const progress = fold([answeredEvent({ item: "other" })]);
    expect(itemState(progress, itemRef({ id: "constructor" })).answered).toBe(false);
    const answered = fold([answeredEvent({ item: "other", shape: "a-shape" })]);
    expect(itemState(answered, itemRef({ id: "other", shape: "constructor" })).answered).toBe(false);
  });
});

describe("lessonState", () => {
  const two = lesson(itemRef({ id: "a" }), itemRef({ id: "b" }));

  test("a lesson is new before anything is answered", () => {
    const { state, answered, total, mastery } = lessonState(emptyProgress, two, 80);
    expect({ state, answered, total, mastery }).toEqual({ state: "new", answered: 0, total: 2, mastery: 0 });
  });

  test("one answer starts it, and an item without an answer counts 0", () => {
    const progress = fold([answeredEvent({ item: "a", points: 1 })]);
    expect(lessonState(progress, two, 80)).toMatchObject({ state: "started", answered: 1, total: 2, mastery: 0.5 });
  });

  test("an item answered while it was in another lesson starts it too", () => {
    const progress = fold([answeredEvent({ item: "a", lesson: "former" })]);
    expect(lessonState(progress, two, 80).state).toBe("started");
  });

  test("full marks are not enough before its end is reached", () => {
    const progress = fold([answeredEvent({ n: 1, item: "a" }), answeredEvent({ n: 2, item: "b" })]);
    expect(lessonState(progress, two, 80)).toMatchObject({ state: "started", mastery: 1 });
  });

  test("finished below the pass is finished, and becomes mastered with better answers", () => {
    const events = [answeredEvent({ n: 1, at: 10, item: "a" }), answeredEvent({ n: 2, at: 11, item: "b", points: 0 })];
    const finished = fold([...events, finishedEvent({ n: 3, at: 12 })]);
    expect(lessonState(finished, two, 80)).toMatchObject({ state: "finished", mastery: 0.5 });
    expect(lessonState(finished, two, 50).state).toBe("mastered");
    const better = applyEvent(finished, answeredEvent({ n: 4, at: 13, item: "b", points: 1 }));
    expect(lessonState(better, two, 80)).toMatchObject({ state: "mastered", mastery: 1 });
  });

  test("an item that is not scored counts as done, not for mastery", () => {
    const mixed = lesson(itemRef({ id: "a" }), itemRef({ id: "b", scored: false }));
    const progress = fold([answeredEvent({ n: 1, item: "a" })]);
    expect(lessonState(progress, mixed, 80)).toMatchObject({ answered: 1, total: 2, mastery: 1 });
  });

  test("a lesson that scores nothing is mastered when it is finished", () => {
    expect(lessonState(emptyProgress, lesson(), 80)).toMatchObject({ state: "new", mastery: 0 });
    expect(lessonState(fold([finishedEvent()]), lesson(), 80)).toMatchObject({ state: "mastered", mastery: 1 });
  });

  test("each objective has its own mastery, in order of first appearance", () => {
    const items = lesson(
      itemRef({ id: "a", objective: "name" }),
      itemRef({ id: "b", objective: "explain" }),
      itemRef({ id: "c", objective: "name" }),
    );
    const progress = fold([answeredEvent({ item: "a", points: 1, max: 2 })]);
    expect(lessonState(progress, items, 80).objectives).toEqual([
      { objective: { lesson: "a-lesson", id: "name" }, answered: 1, total: 2, changed: 0, mastery: 0.25 },
      { objective: { lesson: "a-lesson", id: "explain" }, answered: 0, total: 1, changed: 0, mastery: 0 },
    ]);
  });

  test("a finished lesson stays finished, and counts what has changed and what is new in it", () => {
    const more = lesson(itemRef({ id: "a" }), itemRef({ id: "b", shape: "new" }), itemRef({ id: "c" }));
    const events = [answeredEvent({ n: 1, item: "a" }), answeredEvent({ n: 2, item: "b" })];
    const finished = fold([...events, finishedEvent({ n: 3 })]);
    const counts = { answered: 1, total: 3, changed: 1 };
    expect(lessonState(finished, more, 80)).toMatchObject({ state: "finished", ...counts, added: 1 });
    // Before its end was reached, what is not answered is only not answered yet.
    expect(lessonState(fold(events), more, 80)).toMatchObject({ state: "started", ...counts, added: 0 });
  });
});

describe("moduleState", () => {
  const one = { id: "one", items: [itemRef({ id: "a" })] };
  const two = { id: "two", items: [itemRef({ id: "b" })] };
  const right = [answeredEvent({ n: 1, item: "a", lesson: "one" }), answeredEvent({ n: 2, item: "b", lesson: "two" })];
  const ends = [finishedEvent({ n: 3, lesson: "one" }), finishedEvent({ n: 4, lesson: "two" })];

  test.each([
    ["new", "before anything", [], 0, 0],
    ["started", "with one lesson mastered", [right[0], ends[0]], 1, 0.5],
    ["finished", "with one lesson only finished", [right[0], ...ends], 1, 0.5],
    ["mastered", "with every lesson mastered", [...right, ...ends], 2, 1],
  ])("is %s %s", (state, _, events, answered, mastery) => {
    const progress = fold(events.filter((event) => event !== undefined));
    expect(moduleState(progress, [one, two], 80)).toMatchObject({ state, answered, total: 2, mastery });
  });

  test("is new without lessons", () => {
    expect(moduleState(emptyProgress, [], 80)).toMatchObject({ state: "new", answered: 0, total: 0, mastery: 0 });
  });

  test("counts what has changed and what is new in all its lessons", () => {
    const changed = { id: "two", items: [itemRef({ id: "b", shape: "new" }), itemRef({ id: "c" })] };
    expect(moduleState(fold([...right, ...ends]), [one, changed], 80)).toMatchObject({ changed: 1, added: 1 });
  });
});

describe("per cent", () => {
  test("is rounded down: 100 is shown only for all", () => {
    expect(percent(0.999)).toBe(99);
    expect(percent(799 / 1000)).toBe(79);
    expect(percent(1)).toBe(100);
  });

  test("does not lose one to binary fractions", () => {
    for (let whole = 0; whole <= 100; whole++) {
      expect(percent(whole / 100)).toBe(whole);
      expect(passes(whole / 100, whole)).toBe(true);
    }
    expect(percent((1 / 3 + 1 / 3 + 1 / 3 + 1 / 3 + 2 / 3) / 5)).toBe(40);
  });

  test("shows the pass exactly when it is reached", () =>
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 100 }),
        (points, max, pass) => {
          fc.pre(points <= max);
          expect(percent(points / max) >= pass).toBe(points * 100 >= pass * max);
          expect(passes(points / max, pass)).toBe(points * 100 >= pass * max);
        },
      ),
    ));
});

describe("mastery", () => {
  const items = ["a", "b", "c", "__proto__"].map((id) => itemRef({ id, shape: "s1", scored: id !== "c" }));
  const one = { id: "one", items };

  test("is between 0 and 1, answered between 0 and total", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        const { mastery, answered, total, objectives } = lessonState(fold(events), one, 80);
        for (const part of [{ mastery, answered, total }, ...objectives]) {
          expect(part.mastery).toBeGreaterThanOrEqual(0);
          expect(part.mastery).toBeLessThanOrEqual(1);
          expect(part.answered).toBeGreaterThanOrEqual(0);
          expect(part.answered).toBeLessThanOrEqual(part.total);
        }
      }),
    ));

  test("is never lowered by a better latest answer", () =>
    fc.assert(
      fc.property(someEvents, fc.constantFrom(...items), fc.nat(3), (events, item, points) => {
        const before = fold(events);
        const { score } = itemState(before, item);
        fc.pre(score === undefined || points / 3 >= score.points / score.max);
        const better = answeredEvent({
          n: 1_000,
          at: 1_000,
          item: item.id,
          shape: "s1",
          lesson: "one",
          points,
          max: 3,
        });
        const after = applyEvent(before, better);
        expect(lessonState(after, one, 80).mastery).toBeGreaterThanOrEqual(lessonState(before, one, 80).mastery);
      }),
    ));
});
