import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someEvents } from "./arbitraries.ts";
import { attemptState, shuffleSeed } from "./attempt.ts";
import { scoreOf } from "./events/answered.ts";
import { isKnown } from "./events/types.ts";
import { fold } from "./fold.ts";
import { itemState } from "./mastery.ts";
import { answeredEvent, itemRef } from "./testing.ts";

const item = (...events: readonly ReturnType<typeof answeredEvent>[]) => fold(events).items["an-item"];
const shape = "a-shape";
const fits = () => true;

describe("attemptState", () => {
  test("an untouched item is being answered for the first time", () => {
    expect(attemptState(undefined, undefined, shape, fits)).toEqual({
      phase: "answering",
      attempt: 1,
      hints: 0,
      wrongChecks: 0,
    });
  });

  test("a draft of the first attempt goes on", () => {
    const draft = { shape, attempt: 1, answer: [1], hints: 1 };
    expect(attemptState(undefined, draft, shape, fits)).toEqual({
      phase: "answering",
      attempt: 1,
      answer: [1],
      hints: 1,
      wrongChecks: 0,
    });
  });

  test("a checked answer is shown checked, with its score", () => {
    const checked = item(answeredEvent({ attempt: 1, answer: 2, points: 0, max: 1, hints: 2 }));
    expect(attemptState(checked, undefined, shape, fits)).toEqual({
      phase: "checked",
      attempt: 1,
      next: 2,
      answer: 2,
      score: { points: 0, max: 1 },
      hints: 2,
      wrongChecks: 1,
    });
  });

  test("a checked answer that can no longer be read is passed over: the next attempt begins, and takes its draft", () => {
    const checked = item(answeredEvent({ attempt: 1, answer: "?", points: 0, max: 1 }));
    const readable = (answer: unknown) => answer !== "?";
    const next = { phase: "answering", attempt: 2, hints: 0, wrongChecks: 1 };
    expect(attemptState(checked, undefined, shape, readable)).toEqual(next);
    const draft = { shape, attempt: 2, answer: 1 };
    expect(attemptState(checked, draft, shape, readable)).toEqual({ ...next, answer: 1 });
  });

  test("a draft of the next attempt wins over the checked answer", () => {
    const checked = item(answeredEvent({ attempt: 1, points: 0 }));
    const draft = { shape, attempt: 2, answer: null };
    expect(attemptState(checked, draft, shape, fits)).toEqual({
      phase: "answering",
      attempt: 2,
      answer: null,
      hints: 0,
      wrongChecks: 1,
    });
  });

  test("a draft of an attempt that another tab had checked is passed over", () => {
    const checked = item(answeredEvent({ n: 1, at: 10 }), answeredEvent({ n: 2, at: 20, attempt: 2, answer: 7 }));
    const draft = { shape, attempt: 2, answer: 3 };
    expect(attemptState(checked, draft, shape, fits)).toMatchObject({
      phase: "checked",
      attempt: 2,
      next: 3,
      answer: 7,
    });
  });

  test("neither draft nor answer of another shape counts", () => {
    const old = item(answeredEvent({ shape: "old", points: 0 }));
    const draft = { shape: "old", attempt: 1, answer: 3 };
    const draftOfNext = { shape: "old", attempt: 2, answer: 3 };
    for (const one of [draft, draftOfNext]) {
      expect(attemptState(old, one, "new", fits)).toEqual({ phase: "answering", attempt: 1, hints: 0, wrongChecks: 0 });
    }
  });

  test("after two devices were joined, an answer keeps its own attempt and a retry gets a new one", () => {
    const joined = item(
      answeredEvent({ n: 1, at: 10, attempt: 1 }),
      answeredEvent({ n: 2, at: 20, attempt: 2 }),
      answeredEvent({ n: 3, at: 30, attempt: 1 }),
    );
    expect(attemptState(joined, undefined, shape, fits)).toMatchObject({ phase: "checked", attempt: 1, next: 4 });
  });

  test("an answer is shown again when the author goes back to its shape", () => {
    const answers = [answeredEvent({ n: 1, at: 10, answer: 2 }), answeredEvent({ n: 2, at: 20, shape: "between" })];
    const item = fold(answers).items["an-item"];
    expect(attemptState(item, undefined, "a-shape", fits)).toMatchObject({ phase: "checked", attempt: 1, answer: 2 });
    expect(attemptState(item, undefined, "another", fits)).toMatchObject({ phase: "answering", attempt: 1 });
  });

  test("the shown score, the stored event and the fold never disagree", () =>
    fc.assert(
      fc.property(someEvents, (events) => {
        const progress = fold(events);
        for (const known of Object.values(progress.items)) {
          const { latest } = known;
          const shown = attemptState(known, undefined, latest.shape, fits);
          const stored = events.filter(isKnown).find((event) => event.id === latest.id);
          const state = itemState(progress, itemRef({ id: latest.item, shape: latest.shape }));
          expect(shown).toMatchObject({ phase: "checked", score: scoreOf(latest), wrongChecks: state.wrong });
          expect(stored?.data).toMatchObject({ score: scoreOf(latest) });
          expect(state.score).toEqual(scoreOf(latest));
        }
      }),
    ));
});

describe("shuffleSeed", () => {
  test("the first attempt has the same seed for everyone", () => {
    const seeds = ["", "marta", "pau"].map((profile) => shuffleSeed({ profile, item: "first-glance", attempt: 1 }));
    expect(new Set(seeds).size).toBe(1);
  });

  test("later attempts differ by person, item and try", () => {
    const seeds = ["marta", "pau"].flatMap((profile) =>
      ["one", "two"].flatMap((id) => [1, 2, 3].map((attempt) => shuffleSeed({ profile, item: id, attempt }))),
    );
    expect(new Set(seeds).size).toBe(2 * 2 * 2 + 2);
  });
});
