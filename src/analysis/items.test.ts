import { describe, expect, it, test } from "vitest";
import { correlation, median, wilson } from "./correlation.ts";
import { type FirstAnswer, hardestOf, itemStats } from "./items.ts";

const answer = (person: string, item: string, points: number, more: Partial<FirstAnswer> = {}): FirstAnswer => ({
  ...{ person, item, shape: "a", lesson: "one" },
  given: { answer: points, score: { points, max: 1 }, right: points === 1 },
  ...more,
});

/** The answers of people to items in their order, 1 right and 0 wrong. */
const matrix = (rows: readonly string[]) =>
  rows.flatMap((row, person) => [...row].map((mark, item) => answer(`p${person}`, `item ${item + 1}`, Number(mark))));

const byItem = (answers: readonly FirstAnswer[]) =>
  [...itemStats(answers)].sort((one, other) => (one.item < other.item ? -1 : 1));

/**
 * Five items of section 6 of the Law School Admission Test, 1,000 people: how many had each pattern (Bock and Lieberman, Psychometrika 35,
 * 1970, table 1).
 */
const LSAT6: Readonly<Record<string, number>> = {
  ...{ "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4 },
  ...{ "01000": 1, "01001": 8, "01010": 0, "01011": 16, "01100": 0, "01101": 3, "01110": 2, "01111": 15 },
  ...{ "10000": 10, "10001": 29, "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80 },
  ...{ "11000": 16, "11001": 56, "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298 },
};

/** Five items of section 7, 1,000 people: how many had each pattern, from 00000 to 11111 (the same article, table 1). */
const LSAT7: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...[12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28],
    ...[7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32, 308],
  ].map((times, n) => [n.toString(2).padStart(5, "0"), times]),
);

/** Holds the statistics of patterns to what was published, rounded as it was printed. */
function expectItems(
  patterns: Readonly<Record<string, number>>,
  facility: readonly number[],
  discrimination: readonly number[],
  digits: number,
): void {
  const stats = byItem(matrix(Object.entries(patterns).flatMap(([row, times]) => Array<string>(times).fill(row))));
  expect(stats.map(({ n }) => n)).toEqual([1000, 1000, 1000, 1000, 1000]);
  expect(stats.map((each) => each.facility.toFixed(3))).toEqual(facility.map((each) => each.toFixed(3)));
  expect(stats.map((each) => Number(each.discrimination).toFixed(digits))).toEqual(
    discrimination.map((each) => each.toFixed(digits)),
  );
}

describe("published examples, to three decimals", () => {
  test("LSAT 6: facility, and the point-biserial with the item left out, as `ltm` prints them (Rizopoulos, Journal of Statistical Software 17(5), 2006)", () => {
    // `descript(LSAT)`: proportions for each level of response; point biserial correlation with total score, excluded.
    expectItems(LSAT6, [0.924, 0.709, 0.553, 0.763, 0.87], [0.1128, 0.1532, 0.1728, 0.1444, 0.1216], 4);
  });

  test("LSAT 7: facility, and the item-total correlation if the item is removed, as `mirt` prints them (Chalmers, Journal of Statistical Software 48(6), 2012)", () => {
    // `itemstats(expand.table(LSAT7))`: mean and total.r_if_rm.
    expectItems(LSAT7, [0.828, 0.658, 0.772, 0.606, 0.843], [0.246, 0.247, 0.313, 0.223, 0.175], 3);
  });

  test("Anscombe's first quartet: a correlation of 0.816 (The American Statistician 27, 1973)", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x.map((each, at) => [each, y[at] ?? 0] as const))).toBeCloseTo(0.816, 3);
  });

  test("Wilson's interval for 81 of 263: 0.255 to 0.366 (Newcombe, Statistics in Medicine 17, 1998, table I)", () => {
    const [low, high] = wilson(81 / 263, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
});

describe("what would mislead", () => {
  it("has no discrimination below twenty people, nor where all did the same", () => {
    const few = matrix(Array.from({ length: 19 }, (_, n) => (n % 2 === 0 ? "10" : "01")));
    expect(byItem(few).map(({ discrimination }) => discrimination)).toEqual(["few", "few"]);
    const flat = matrix(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? "11" : "10")));
    expect(byItem(flat).map(({ discrimination }) => discrimination)).toEqual(["flat", "flat"]);
  });

  it("never pools answers to different shapes of an item, and does not count one shape as the rest of another", () => {
    const answers = [
      ...Array.from({ length: 20 }, (_, n) => answer(`p${n}`, "asked", n % 2)),
      ...Array.from({ length: 20 }, (_, n) => answer(`p${n}`, "asked", 1, { shape: "b" })),
    ];
    const stats = itemStats(answers);
    expect(stats.map(({ shape, n, facility }) => [shape, n, facility])).toEqual([
      ["a", 20, 0.5],
      ["b", 20, 1],
    ]);
    // There is no other item.
    expect(stats.map(({ discrimination }) => discrimination)).toEqual(["few", "few"]);
  });

  it("counts as sure and wrong only who said so", () => {
    const given = (sure: 1 | 2 | 3 | undefined, right: boolean) => ({
      given: { answer: 0, score: { points: right ? 1 : 0, max: 1 }, right, ...(sure && { sure }) },
    });
    const answers = [given(3, false), given(3, true), given(2, false), given(undefined, false)].map((more, n) =>
      answer(`p${n}`, "asked", 0, more),
    );
    expect(itemStats(answers)[0]).toMatchObject({ n: 4, sureWrong: 1, facility: 0.25 });
  });
});

test("the order of equally hard questions is the same whoever's result came first", () => {
  const answers = ["b", "a", "c"].map((shape, n) => answer(`p${n}`, "asked", 0, { shape }));
  for (const given of [answers, [...answers].reverse()]) {
    expect(itemStats(given).map(({ shape }) => shape)).toEqual(["a", "b", "c"]);
  }
});

test("what was chosen is told by how many, whatever the order of an answer's keys", () => {
  const of = (value: FirstAnswer["given"]["answer"], person: string) =>
    answer(person, "asked", 0, { given: { answer: value, score: { points: 0, max: 1 }, right: false } });
  const stats = itemStats([of({ a: 1, b: 2 }, "p1"), of([3], "p2"), of({ b: 2, a: 1 }, "p3")]);
  expect(stats[0]?.chosen.map(({ given, n }) => [given.answer, n])).toEqual([
    [{ a: 1, b: 2 }, 2],
    [[3], 1],
  ]);
});

test("the hardest at a glance are those of the statistics", () => {
  const answers = matrix(["1011", "0010", "1010", "0110"]);
  const short = itemStats(answers).map(({ item, shape, lesson, n, facility }) => ({
    item,
    shape,
    lesson,
    n,
    facility,
  }));
  expect(hardestOf(answers, 3)).toEqual(short.slice(0, 3));
});

test("the middle of an even count is between the two", () => {
  expect(median([])).toBeUndefined();
  expect(median([3])).toBe(3);
  expect(median([9, 1, 4, 2])).toBe(3);
});

describe("a class of thirty whose statistics were computed elsewhere", () => {
  test("with parts of points, where not everybody answered everything: numpy's, over the mean of what each answered of the others", () => {
    const answers = Array.from({ length: 30 }, (_, p) =>
      Array.from({ length: 8 }, (_, i) => i)
        .filter((i) => (p + 3 * i) % 7 !== 0)
        .map((i) => {
          const share = (((7 * p + 3 * i + p * p * (i + 2)) % 11) % 5) / 4;
          return answer(`p${p}`, `item ${i}`, 0, {
            given: { answer: i, score: { points: share * 4, max: 4 }, right: share === 1 },
          });
        }),
    ).flat();
    const stats = byItem(answers);
    expect(stats.map(({ n }) => n)).toEqual(PARTS.n);
    for (const [at, { facility, discrimination }] of stats.entries()) {
      expect(facility).toBeCloseTo(PARTS.facility[at] ?? -9, 10);
      expect(discrimination).toBeCloseTo(PARTS.discrimination[at] ?? -9, 10);
    }
  });

  /** Person p answers item i rightly where (13p + 7i + p²(i + 1)) mod 17 is below 12 − i: made, not drawn, so that it is the same everywhere. */
  const rows = Array.from({ length: 30 }, (_, p) =>
    Array.from({ length: 6 }, (_, i) => ((13 * p + 7 * i + p * p * (i + 1)) % 17 < 12 - i ? "1" : "0")).join(""),
  );

  test("facility and discrimination are those of numpy.corrcoef over the item and the mean of the others", () => {
    const stats = byItem(matrix(rows));
    for (const [at, { facility, discrimination }] of stats.entries()) {
      expect(facility).toBeCloseTo(CLASS.facility[at] ?? -9, 10);
      expect(discrimination).toBeCloseTo(CLASS.discrimination[at] ?? -9, 10);
    }
  });
});

/**
 * python3 -c "import numpy as n; m=n.array([[int((13*p+7*i+p*p*(i+1))%17<12-i) for i in range(6)] for p in range(30)]);
 * print(m.mean(0).tolist(), [n.corrcoef(m[:,i], n.delete(m,i,1).mean(1))[0,1] for i in range(6)])"
 */
const CLASS = {
  facility: [0.6, 0.7666666666666667, 0.5, 0.7, 0.4666666666666667, 0.4666666666666667],
  discrimination: [
    0.24765293088516208, 0.008895128649118969, -0.05634361698190113, 0.21611757292616207, 0.031267180295118956,
    -0.02668259627279167,
  ],
};

/**
 * python3 -c "import numpy as n; a=n.array([[((7*p+3*i+p*p*(i+2))%11%5)/4 if (p+3*i)%7 else n.nan for i in range(8)] for p in range(30)]);
 * k=~n.isnan(a); print(k.sum(0).tolist(), n.nanmean(a,0).tolist(), [n.corrcoef(a[k[:,i],i], n.nanmean(n.delete(a,i,1),1)[k[:,i]])[0,1]
 * for i in range(8)])"
 */
const PARTS = {
  n: [25, 26, 25, 26, 26, 26, 26, 25],
  facility: [
    0.46, 0.4519230769230769, 0.54, 0.49038461538461536, 0.3557692307692308, 0.3942307692307692, 0.5384615384615384,
    0.35,
  ],
  discrimination: [
    -0.3799888333534377, 0.3017653265683229, -0.3375175862761336, -0.2913866658361795, -0.24694732474706585,
    -0.294956081288634, -0.547817553886607, -0.14212612944828554,
  ],
};
