import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { below, type Random, seeded, shuffle } from "./random.ts";

const count = fc.integer({ min: 0, max: 60 });

describe("shuffle", () => {
  test("gives every number from 0 once", () =>
    fc.assert(
      fc.property(count, fc.string(), (n, seed) => {
        expect(shuffle(n, seed).sort((a, b) => a - b)).toEqual([...Array(n).keys()]);
      }),
    ));

  test("gives the same order for the same seed", () =>
    fc.assert(
      fc.property(count, fc.string(), (n, seed) => {
        expect(shuffle(n, seed)).toEqual(shuffle(n, seed));
      }),
    ));

  test("gives each of the 24 orders of four about as often", () => {
    const seen = new Map<string, number>();
    for (let n = 0; n < 24_000; n++) {
      const order = shuffle(4, `first-glance-${n}`).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // 1000 each expected; the chi-squared test at one in a million for 23 degrees of freedom.
    const chi2 = [...seen.values()].reduce((sum, times) => sum + (times - 1000) ** 2 / 1000, 0);
    expect(chi2).toBeLessThan(71);
  });

  test("keeps the orders that learners have seen", () => {
    expect(shuffle(4, "first-glance")).toEqual([1, 3, 2, 0]);
    expect(shuffle(6, "a-profile/first-glance/2")).toEqual([0, 1, 2, 4, 5, 3]);
  });
});

describe("seeded", () => {
  test("spreads its bits evenly", () => {
    const random = seeded("bits");
    const ones = Array<number>(32).fill(0);
    for (let n = 0; n < 10_000; n++) {
      const word = random.uint32();
      for (let bit = 0; bit < 32; bit++) ones[bit] = (ones[bit] ?? 0) + ((word >>> bit) & 1);
    }
    for (const times of ones) expect(Math.abs(times - 5_000)).toBeLessThan(300);
  });

  test("gives as many bytes as asked for, over the whole range", () => {
    const bytes = seeded("bytes").bytes(5_000);
    expect(bytes).toHaveLength(5_000);
    expect(new Set(bytes).size).toBe(256);
  });
});

test("below draws again what would favour small numbers", () => {
  const drawn = [2 ** 32 - 1, 7];
  const random: Random = { bytes: () => new Uint8Array(), uint32: () => drawn.shift() ?? 0 };
  // 2³² − 1 = 3 × 1431655765 is the first number that does not fall into whole groups of three.
  expect(below(random, 3)).toBe(1);
  expect(drawn).toEqual([]);
});
