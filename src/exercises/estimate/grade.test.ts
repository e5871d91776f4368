import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { accepted, middleOf, readingsOf, rules, valueIn } from "./grade.ts";
import type { EstimateItem } from "./schema.ts";

const item: EstimateItem = { answer: 5, min: 0, max: 10, step: 1, tolerance: 2, reason: prose("Why.") };
const points = (of: EstimateItem, answer: string) => earned(rules, of, answer).points;

/** Scales in tenths, whose numbers have no exact binary fraction. */
const tenths = fc
  .record({
    min: fc.integer({ min: -500, max: 500 }),
    way: fc.integer({ min: 2, max: 900 }),
    at: fc.nat(),
    off: fc.nat(),
  })
  .map(({ min, way, at, off }): EstimateItem => {
    const answer = min + (at % (way + 1));
    const farthest = Math.max(answer - min, min + way - answer);
    return {
      answer: answer / 10,
      min: min / 10,
      max: (min + way) / 10,
      step: 0.1,
      reason: prose("Why."),
      tolerance: (off % (Math.floor(farthest / 2) + 1)) / 10,
    };
  });
/** A number of tenths as somebody writes it. */
const write = (tenth: number) => `${(tenth / 10).toFixed(1)}`.replace(".", ",");

describe("Estimate", () => {
  it("gives the point within the tolerance, and falls in a straight line to nothing at twice it", () => {
    const given = ["1", "2", "2,5", "3", "4", "5", "7", "7,5", "8", "8,5", "9", "10"];
    expect(given.map((answer) => points(item, answer))).toEqual([0, 0.5, 0.75, 1, 1, 1, 1, 0.75, 0.5, 0.25, 0, 0]);
  });

  it("gives it for the exact number alone where there is no tolerance", () => {
    const exact = { ...item, tolerance: 0 };
    expect(["4", "4,999999", "5", "5,0", "5,000001", "6"].map((answer) => points(exact, answer))).toEqual([
      0, 0, 1, 1, 0, 0,
    ]);
  });

  it("is as exact at the limits as on paper, though tenths have no binary fraction", () => {
    fc.assert(
      fc.property(tenths, fc.nat(), (of, at) => {
        const [answer, min, max, tolerance] = [of.answer, of.min, of.max, of.tolerance].map((each) =>
          Math.round(each * 10),
        );
        const value = (min ?? 0) + (at % ((max ?? 0) - (min ?? 0) + 1));
        const [off, slack] = [Math.abs(value - (answer ?? 0)), tolerance ?? 0];
        const fall = slack === 0 ? 0 : Math.max(0, Math.round(((2 * slack - off) / slack) * 1e6) / 1e6);
        expect(points(of, write(value))).toBeCloseTo(off <= slack ? 1 : fall, 6);
        if (off <= slack) expect(points(of, write(value))).toBe(1);
        if (off >= 2 * slack && off > 0) expect(points(of, write(value))).toBe(0);
      }),
    );
    expect(points({ ...item, answer: 0.3, min: 0, max: 1, step: 0.1, tolerance: 0.2 }, "0,1")).toBe(1);
  });

  it("says what is accepted within the scale", () => {
    expect(accepted(item)).toEqual({ from: 3, to: 7 });
    expect(accepted({ ...item, answer: 9 })).toEqual({ from: 7, to: 10 });
    expect(accepted({ ...item, answer: 0.3, tolerance: 0.2 })).toEqual({ from: 0.1, to: 0.5 });
  });

  it("begins in the middle, on a step", () => {
    expect(middleOf(item)).toBe(5);
    expect(middleOf({ ...item, step: 3, max: 9 })).toBe(6);
    expect(middleOf({ ...item, max: 0.6, step: 0.1 })).toBe(0.3);
  });

  it.each([
    ["3", [3]],
    [" 3 ", [3]],
    ["3,5", [3.5]],
    ["3.5", [3.5]],
    [" 3,5 % ", [3.5]],
    ["3,5\u00a0%", [3.5]],
    [",5", [0.5]],
    ["3,", [3]],
    ["007", [7]],
    ["−4", [-4]],
    ["-4", [-4]],
    ["- 4", [-4]],
    ["+4", [4]],
    ["-0", [0]],
    ["1.500", [1500, 1.5]],
    ["1,500", [1.5, 1500]],
    ["12 000", [12000]],
    ["12\u202f000", [12000]],
    ["1.234.567,8", [1234567.8]],
    ["1,234,567.8", [1234567.8]],
    ["1'500", [1500]],
    ["0,125", [0.125]],
    ["0.125", [0.125]],
    ["€ 20", [20]],
    ["20 €/h", [20]],
    ["5 minutos", [5]],
    ["", []],
    [" ", []],
    ["-", []],
    [",", []],
    ["cinco", []],
    ["4–6", []],
    ["4 o 5", []],
    ["1e3", []],
    ["1.2.3", []],
    ["1,2,3", []],
    ["12 34", []],
    ["3/4", []],
    ["10:30", []],
    ["0x10", []],
    ["Infinity", []],
  ])("reads %j as %j", (text, expected) => {
    expect(readingsOf(text)).toEqual(expected);
  });

  it("takes the reading that lies on the scale, and of two the one that is usual here", () => {
    expect(valueIn(item, "1.500")).toBe(1.5);
    expect(valueIn({ ...item, max: 5000 }, "1.500")).toBe(1500);
    expect(valueIn({ ...item, min: 1000, max: 5000 }, "1,500")).toBe(1500);
    expect(valueIn({ ...item, max: 5000 }, "1,500")).toBe(1.5);
    expect(valueIn(item, "11")).toBeUndefined();
    expect(valueIn(item, "-1")).toBeUndefined();
  });

  it("reads back every number that is written with a comma or a point", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(",", "."),
        fc.constantFrom(1, 2, 4),
        (n, mark, digits) => {
          const value = n / 10 ** digits;
          expect(readingsOf(value.toFixed(digits).replace(".", mark))[0]).toBeCloseTo(value, 6);
          const grouped = new Intl.NumberFormat("es", { minimumFractionDigits: digits }).format(value);
          expect(readingsOf(grouped)[0]).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it("misses a number while there is none on the scale, and keeps what was typed", () => {
    for (const text of ["", "-", "cinco", "11", "4–6"]) {
      expect(rules.missing(item, text)).toBe(1);
      expect(rules.read(item, text)).toBe(text);
      expect(points(item, text)).toBe(0);
    }
    expect(rules.missing(item, "3,")).toBe(0);
    expect(rules.start(item, [])).toBe("");
  });

  it("reads back texts of a sensible length, and nothing else", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = rules.read(item, value);
        expect(read).toBe(typeof value === "string" && value.length <= 40 ? value : undefined);
      }),
    );
    for (const value of [null, undefined, 5, ["5"], { text: "5" }, "5".repeat(41)])
      expect(rules.read(item, value)).toBeUndefined();
  });
});
