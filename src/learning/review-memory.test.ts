import { Rating } from "ts-fsrs";
import { describe, expect, it, test } from "vitest";
import type { Attempt } from "./history.ts";
import { createScheduler, gradeOf, type Scheduler } from "./review-memory.ts";
import { attemptOn, DAY } from "./testing/review.ts";

/** Answers that are given each grade. */
const again: Partial<Attempt> = { share: 0 };
const hard: Partial<Attempt> = { sure: 1 };
const good: Partial<Attempt> = {};
const easy: Partial<Attempt> = { sure: 3 };

interface Vector {
  readonly answers: readonly Partial<Attempt>[];
  readonly intervals: readonly number[];
  readonly stability: readonly number[];
  readonly difficulty: readonly number[];
}

/** Numbers that ts-fsrs publishes for its scheduler of whole days (`long-term_scheduler.test.ts`), and the weights that they hold for. */
const weights = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025,
  2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
];
const vectors: readonly Vector[] = [
  {
    answers: [good, good, good, good, good, good, again, again, good, good, good, good, good],
    intervals: [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
    stability: [
      3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209, 11.42247264,
      37.37521902, 111.8752758, 306.5974569, 772.94026648,
    ],
    difficulty: [
      4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071, 5.55956298, 5.26323756,
      4.98688448, 4.72915759, 4.4888015, 4.26464541,
    ],
  },
  {
    answers: [again, hard, good, easy, again, hard, good, easy],
    intervals: [1, 2, 6, 41, 4, 7, 21, 133],
    stability: [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
    difficulty: [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
  },
  {
    answers: [hard, good, easy, again, hard, good, easy, again],
    intervals: [2, 7, 54, 5, 8, 26, 171, 8],
    stability: [1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166, 8.11072373],
    difficulty: [6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736, 5.71619151],
  },
  {
    answers: [good, easy, again, hard, good, easy, again, hard],
    intervals: [3, 33, 4, 7, 26, 193, 9, 14],
    stability: [3.0412, 32.65484522, 4.22256838, 7.2325009, 25.52681746, 193.36618775, 8.63899847, 14.31323867],
    difficulty: [4.49094334, 3.69538259, 4.83221448, 5.12078462, 4.85403286, 4.07165035, 5.1050878, 5.34697075],
  },
  {
    answers: [easy, again, hard, good, easy, again, hard, good],
    intervals: [15, 3, 6, 27, 240, 10, 17, 60],
    stability: [15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531, 59.59547542],
    difficulty: [1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158, 4.24020203],
  },
];

/** Answers that come on the very day on which each is due, and the memory after each. */
function played(scheduler: Scheduler, answers: Vector["answers"]) {
  const attempts: Attempt[] = [];
  let day = 19_355;
  return answers.map((given) => {
    attempts.push(attemptOn(day, given));
    const memory = scheduler.memoryOf(attempts);
    if (memory === undefined) throw new Error("Expected a memory");
    day = memory.due;
    return memory;
  });
}

describe("the schedule", () => {
  test.each(vectors.map((vector, index) => [index + 1, vector] as const))(
    "gives the days, stability and difficulty that ts-fsrs publishes, series %i",
    (_, { answers, intervals, stability, difficulty }) => {
      const memories = played(createScheduler(weights, 36_500), answers);
      expect(memories.map(({ due, last }) => due - last)).toEqual(intervals);
      for (const [index, memory] of memories.entries()) {
        expect(memory.stability).toBeCloseTo(stability[index] as number, 6);
        expect(memory.difficulty).toBeCloseTo(difficulty[index] as number, 6);
        expect(memory.reviews).toBe(index + 1);
      }
    },
  );

  it("asks again after a day what was wrong, later what was right, latest what was surely right", () => {
    const first = (given: Partial<Attempt>) => {
      const { due = 0, last = 0 } = createScheduler().memoryOf([attemptOn(100, given)]) ?? {};
      return due - last;
    };
    expect([again, hard, good, easy].map(first)).toEqual([1, 2, 3, 8]);
  });

  it("leaves nothing alone for more than a year", () => {
    const days = played(createScheduler(), Array(12).fill(easy)).map(({ due, last }) => due - last);
    expect(Math.max(...days)).toBe(365);
  });

  it("gives a chance of 90 % after as many days as the memory is stable, and certainty on its own day", () => {
    const scheduler = createScheduler();
    const memory = { last: 100, due: 110, stability: 10, difficulty: 5, reviews: 1, misled: false };
    expect(scheduler.chance(memory, 110)).toBeCloseTo(0.9, 6);
    expect(scheduler.chance(memory, 100)).toBe(1);
    expect(scheduler.chance(memory, 99)).toBe(1);
  });

  it("knows nothing of what was never answered", () => {
    expect(createScheduler().memoryOf([])).toBeUndefined();
  });
});

describe("an answer's grade", () => {
  it("is by what was recalled alone: wrong, half, guessed or helped, right, surely right", () => {
    const grade = (given: Partial<Attempt>) => gradeOf(attemptOn(1, given));
    expect(grade({ share: 0 })).toBe(Rating.Again);
    expect(grade({ share: 0.49, sure: 3 })).toBe(Rating.Again);
    expect(grade({ share: 0.5 })).toBe(Rating.Hard);
    expect(grade({ sure: 1 })).toBe(Rating.Hard);
    expect(grade({ sure: 3, hints: 1 })).toBe(Rating.Hard);
    expect(grade({ sure: 2, hints: 0 })).toBe(Rating.Good);
    expect(grade({ sure: 3 })).toBe(Rating.Easy);
    // A right answer whose hints cost all of its points was right all the same.
    expect(grade({ share: 0.2, right: true, hints: 2 })).toBe(Rating.Hard);
  });
});

describe("of a day", () => {
  const { memoryOf } = createScheduler();

  it("the first answer alone counts: a second try right after the key is no recall", () => {
    const wrong = attemptOn(100, { share: 0 });
    const mended = { ...attemptOn(100), at: wrong.at + 60_000 };
    expect(memoryOf([wrong, mended])).toEqual(memoryOf([wrong]));
    expect(memoryOf([wrong, mended, attemptOn(101)])?.reviews).toBe(2);
  });

  it("the clock counts that the learner saw, midnight included", () => {
    // 23:30 and 0:30 in Madrid, in summer; the same evening in the Azores.
    const at = 20_640 * DAY - 2.5 * 3_600_000;
    const pair = (tz: string) => [attemptOn(0, { at, tz }), attemptOn(0, { at: at + 3_600_000, tz })];
    expect(memoryOf(pair("Europe/Madrid"))?.reviews).toBe(2);
    expect(memoryOf(pair("Atlantic/Azores"))?.reviews).toBe(1);
  });

  it("travelling west makes no day count twice, and an unknown zone counts as UTC", () => {
    const east = attemptOn(0, { at: 200 * DAY - 3_600_000, tz: "Asia/Tokyo" });
    const west = attemptOn(0, { at: 200 * DAY, tz: "America/Los_Angeles" });
    expect(memoryOf([east, west])?.reviews).toBe(1);
    expect(memoryOf([attemptOn(7, { tz: "Nowhere/Town" })])?.last).toBe(7);
  });

  it("what one was sure of and wrong is remembered as such until it is answered otherwise on another day", () => {
    const misled = attemptOn(100, { share: 0.5, sure: 3 });
    expect(memoryOf([misled])?.misled).toBe(true);
    expect(memoryOf([misled, attemptOn(101)])?.misled).toBe(false);
    expect(memoryOf([attemptOn(100, { share: 0, sure: 2 })])?.misled).toBe(false);
  });
});
