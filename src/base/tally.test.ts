import fc from "fast-check";
import { expect, it } from "vitest";
import { createTally } from "./tally.ts";

const keysOf = ({ keys }: { readonly keys: readonly string[] }) => keys;

it("tells whether a key is had twice, by two or by one", () => {
  const a = { keys: ["one", "two"] };
  const b = { keys: ["two"] };
  const c = { keys: ["three", "three"] };
  const { areUnique } = createTally(keysOf);
  expect(areUnique([])).toBe(true);
  expect(areUnique([a])).toBe(true);
  expect(areUnique([a, b])).toBe(false);
  expect(areUnique([b])).toBe(true);
  expect(areUnique([b, c])).toBe(false);
  expect(areUnique([a, b, c])).toBe(false);
  expect(areUnique([a])).toBe(true);
});

it("says after whatever came and went what it would have said at once", () => {
  const one = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 3 }).map((keys) => ({ keys }));
  const shown = fc
    .array(one, { minLength: 1, maxLength: 6 })
    .chain((all) => fc.array(fc.subarray(all), { maxLength: 8 }));
  fc.assert(
    fc.property(shown, (lists) => {
      const { areUnique } = createTally(keysOf);
      for (const list of lists) {
        const keys = list.flatMap(keysOf);
        expect(areUnique(list)).toBe(new Set(keys).size === keys.length);
      }
    }),
  );
});
