import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitReader, bitsOfAscending, bitsOfGamma, bitWriter } from "./bits.ts";
import { digitsOf, rowOf, widthOf } from "./digits.ts";
import { bitsIn, charactersFor, unwrap, wrap } from "./envelope.ts";

const numRuns = process.env.SOAK === undefined ? 100 : 5_000;
const keys = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 26 - 1 }), { maxLength: 300 });
const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other);

describe("numbers as bits", () => {
  test("come back as they were", () => {
    return fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 2 ** 47 }), fc.boolean(), (values, number, flag) => {
        const out = bitWriter();
        out.ascending(ascending(values));
        out.gamma(number);
        out.flag(flag);
        out.bits(number, 48);
        const row = bitReader(out.row());
        expect([row.ascending(), row.gamma(), row.flag(), row.bits(48), row.left()]).toEqual([
          ...[ascending(values), number, flag, number, 0],
        ]);
      }),
      { numRuns },
    );
  });

  test("take the bits that they are said to take, and a part of some values never more than all of them", () => {
    return fc.assert(
      fc.property(keys, fc.nat(), fc.integer({ min: 1, max: 1e9 }), (values, drop, number) => {
        const out = bitWriter();
        out.gamma(number);
        expect(out.length()).toBe(bitsOfGamma(number));
        const all = ascending(values);
        const part = all.filter((_, at) => at !== drop % Math.max(1, all.length));
        expect(bitsOfAscending(part)).toBeLessThanOrEqual(bitsOfAscending(all));
      }),
      { numRuns },
    );
  });

  test("are refused where they do not fit, do not ascend, or where there is no more", () => {
    const out = bitWriter();
    expect(() => out.bits(4, 2)).toThrow(RangeError);
    expect(() => out.gamma(0)).toThrow(RangeError);
    expect(() => out.ascending([3, 3])).toThrow(RangeError);
    expect(() => bitReader("00").gamma()).toThrow(RangeError);
    expect(() => bitReader("1").bits(2)).toThrow(RangeError);
  });
});

describe("digits as one number", () => {
  const radices = fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 30 });

  test("come back as they were, in as few whole bits as hold all of them", () => {
    return fc.assert(
      fc.property(radices, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (of, dice) => {
        const digits = of.map((radix, at) => (dice[at] as number) % radix);
        const row = rowOf(digits, of) as string;
        expect(row).toMatch(/^[01]*$/);
        expect(row).toHaveLength(widthOf(of));
        expect(digitsOf(row, of)).toEqual(digits);
        const most = of.reduce((product, radix) => product * BigInt(radix), 1n) - 1n;
        expect(widthOf(of)).toBe(most === 0n ? 0 : most.toString(2).length);
      }),
      { numRuns },
    );
  });

  test("are refused where one is out of range, or no digits make the number", () => {
    expect(rowOf([3], [3])).toBeUndefined();
    expect(rowOf([1, 1], [3])).toBeUndefined();
    expect(digitsOf("11", [3])).toBeUndefined();
    expect(digitsOf("1", [3])).toBeUndefined();
  });
});

describe("the text around a state", () => {
  const rows = fc.array(fc.boolean(), { maxLength: 400 }).map((bits) => bits.map((bit) => (bit ? "1" : "0")).join(""));

  test("gives its bits back, has as many characters as it is said to have, and nothing that an LMS could stumble on", () => {
    return fc.assert(
      fc.property(rows, (row) => {
        const text = wrap(row);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(text).toHaveLength(charactersFor(row.length));
        expect(unwrap(text)).toBe(row);
      }),
      { numRuns },
    );
  });

  test.each([64, 255, 4_096, 64_000])("of %i characters holds so many bits and not one more", (room) => {
    expect(charactersFor(bitsIn(room))).toBeLessThanOrEqual(room);
    expect(charactersFor(bitsIn(room) + 1)).toBeGreaterThan(room);
  });
});
