import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cut, cutToName, decimal, interval2004, moment2004, time12, timespan12 } from "./values.ts";

const runs = { numRuns: process.env.SOAK === undefined ? 200 : 20_000 };
const span = fc.oneof(fc.integer({ min: 0, max: 10 ** 10 }), fc.double({ min: 0, max: 10 ** 9, noNaN: true }));

describe("numbers", () => {
  it.each([
    [0, "0"],
    [80, "80"],
    [66.666, "66.67"],
    [0.5, "0.5"],
    [-0.001, "0"],
    [100, "100"],
    [1e-7, "0"],
  ])("%d is written %s", (value, text) => expect(decimal(value)).toBe(text));

  test("have two decimals at most, and no exponent", () =>
    fc.assert(
      fc.property(fc.double({ min: -10_000, max: 10_000, noNaN: true }), (value) => {
        expect(decimal(value)).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
        expect(Math.abs(Number(decimal(value)) - value)).toBeLessThan(0.005_01);
      }),
      runs,
    ));
});

describe("text", () => {
  test("has no control characters, and what is cut is no half of a character", () => {
    expect(cut("añ\u0000o", 10)).toBe("año");
    expect(cut("una\r\ny otra\tlínea", 20)).toBe("una y otra línea");
    expect(cut("ab😀", 3)).toBe("ab");
    expect(cut("ab😀", 4)).toBe("ab😀");
  });

  it.each([
    ["Ordena los pasos", 16, "Ordena los pasos"],
    ["Ordena los pasos", 15, "Ordena los…"],
    ["Ordena los pasos de hoy", 17, "Ordena los pasos…"],
    ["Marc llega, y espera", 13, "Marc llega…"],
    ["\u{1F600}\u{1F600}\u{1F600}", 4, "\u{1F600}…"],
  ])("as a name ends after a word: %s in %d", (text, most, name) => expect(cutToName(text, most)).toBe(name));

  test("is cut by code units, never within a character", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 12 }), (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
      runs,
    ));
});

describe("times", () => {
  it.each([
    [0, "0000:00:00.00", "PT0S"],
    [61_230, "0000:01:01.23", "PT1M1.23S"],
    [59_999, "0000:01:00.00", "PT1M"],
    [3_600_000, "0001:00:00.00", "PT1H"],
    [90_000_000, "0025:00:00.00", "PT25H"],
    [-5, "0000:00:00.00", "PT0S"],
  ])("%d ms are spelt as each version wants it", (ms, old, recent) => {
    expect(timespan12(ms)).toBe(old);
    expect(interval2004(ms)).toBe(recent);
  });

  test("a span has two decimals at most, and is as long as it says", () =>
    fc.assert(
      fc.property(span, (ms) => {
        const old = /^(\d{4}):([0-5]\d):([0-5]\d\.\d\d)$/.exec(timespan12(ms));
        expect(old).not.toBeNull();
        const [, hours = "", minutes = "", seconds = ""] = old ?? [];
        expect(Math.abs((Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000 - ms)).toBeLessThan(
          6,
        );
        expect(interval2004(ms)).toMatch(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/);
      }),
      runs,
    ));

  test("a moment is local, with its distance from UTC after a fraction, and never a bare Z", () => {
    const at = Date.UTC(2026, 10, 22, 19, 46, 39, 456);
    expect(moment2004(at, 60)).toBe("2026-11-22T20:46:39.45+01:00");
    expect(moment2004(at, -210)).toBe("2026-11-22T16:16:39.45-03:30");
    expect(moment2004(at, 0)).toBe("2026-11-22T19:46:39.45+00:00");
    expect(time12(at, 60)).toBe("20:46:39.00");
  });
});
