import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paperKey } from "../storage/draft-values.ts";
import {
  answerOn,
  blankPaper,
  elapsed,
  extraKey,
  type PaperDraft,
  readExtra,
  readPaper,
  withAnswer,
  withMark,
} from "./exam-paper.ts";
import frozen from "./fixtures/exam-paper-v1.json?raw";

const rows = JSON.parse(frozen) as { readonly key: string; readonly value: unknown }[];
const paper: PaperDraft = {
  answers: [{ item: "a", shape: "s", answer: [0, null], sure: 3, ms: 5 }],
  marked: ["b"],
  here: "a",
  spent: 9,
};

test("what was stored while a paper was written reads as it was published", () => {
  for (const { key, value } of rows) {
    if (key === extraKey) expect(readExtra(value)).toBe(value);
    else {
      expect(key).toMatch(new RegExp(`^${paperKey("[0-9a-f-]+")}$`));
      expect(readPaper(value)).toEqual(value);
    }
  }
});

test.each([
  ["answers that are no list", { answers: {} }],
  ["an answer without its item", { answers: [{ shape: "s", answer: 1 }] }],
  ["an answer that JSON cannot carry", { answers: [{ item: "a", shape: "s", answer: Number.NaN }] }],
  ["no marks", { marked: undefined }],
  ["a negative time", { spent: -1 }],
])("%s do not read as a paper", (_, change) => {
  expect(readPaper({ ...paper, ...change })).toBeUndefined();
});

test("whatever is stored, nothing throws, and more time is one of those that can be chosen", () =>
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readPaper(value);
      readPaper({ ...paper, answers: value });
      expect([0, 25, 50, 100, "none"]).toContain(readExtra(value));
    }),
  ));

describe("a paper that is being written", () => {
  test("has one answer to an item: the last, and only in the shape that it was given to", () => {
    const next = withAnswer(paper, { item: "a", shape: "s", answer: [1, 1] });
    expect(next.answers).toEqual([{ item: "a", shape: "s", answer: [1, 1] }]);
    expect(answerOn(next, "a", "s")?.answer).toEqual([1, 1]);
    expect(answerOn(next, "a", "another")).toBeUndefined();
    expect(withAnswer(blankPaper, { item: "c", shape: "s", answer: 0 }).answers).toHaveLength(1);
  });

  test("has marks that come and go, and keeps everything else", () => {
    expect(withMark(paper, "a")).toEqual({ ...paper, marked: ["b", "a"] });
    expect(withMark(paper, "b")).toEqual({ ...paper, marked: [] });
  });
});

describe("the time that has gone by", () => {
  const moment = fc.integer({ min: 0, max: 1_000_000 });

  test("goes by the clock of the device since the beginning, also while no page was open", () => {
    expect(elapsed({ startedAt: 1_000, now: 61_000, spent: 5_000, shown: 0 })).toBe(60_000);
  });

  test("is never less than was known before, however the clock is set", () =>
    fc.assert(
      fc.property(moment, moment, moment, moment, (startedAt, now, spent, shown) => {
        const gone = elapsed({ startedAt, now, spent, shown });
        expect(gone).toBeGreaterThanOrEqual(spent + shown);
        expect(gone).toBeGreaterThanOrEqual(0);
      }),
    ));
});
