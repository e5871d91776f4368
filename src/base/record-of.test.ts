import * as v from "valibot";
import { expect, test } from "vitest";
import { recordOf } from "./record-of.ts";

const numbers = recordOf(v.number());

test.each([
  ["nothing in it", {}, true],
  ["values of the kind", { a: 1, b: 2 }, true],
  ["a name that objects have already", JSON.parse('{"__proto__": 1}'), true],
  ["one value of another kind", { a: 1, b: "2" }, false],
  ["a list", [1], false],
  ["null", null, false],
  ["a word", "a", false],
])("a record with %s", (_, value, fits) => {
  expect(v.is(numbers, value)).toBe(fits);
});
