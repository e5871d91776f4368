import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asJson, isJson } from "./json.ts";

const cycle: unknown[] = [];
cycle.push(cycle);

describe("isJson", () => {
  test("accepts whatever JSON gives", () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(isJson(JSON.parse(text))).toBe(true);
      }),
    ));

  test.each([
    ["undefined", undefined],
    ["a number that is not finite", Number.NaN],
    ["a big integer", 1n],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a function", () => 1],
    ["a field without a value", { a: undefined }],
    ["a hole in an array", Array(1)],
    ["a cycle", cycle],
  ])("refuses %s", (_, value) => {
    expect(isJson(value)).toBe(false);
    expect(isJson({ deep: [value] })).toBe(false);
    expect(() => asJson(value)).toThrow(TypeError);
  });
});
