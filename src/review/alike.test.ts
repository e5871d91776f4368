import fc from "fast-check";
import { expect, test } from "vitest";
import { firstAlike } from "./alike.ts";
import { areAlike } from "./text.ts";

const text = fc.array(fc.constantFrom(..."abcdefghij"), { minLength: 1, maxLength: 14 }).map((words) => words.sort());

test("finds the pairs that a comparison of each text with each before it finds", () => {
  const share = fc.constantFrom(0.5, 0.6, 0.8, 1);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), share, (texts, least) => {
      const each = texts.map((words, at) => {
        const found = texts.slice(0, at).findIndex((other) => areAlike(other, words, least));
        return found < 0 ? undefined : found;
      });
      expect(firstAlike(texts, least)).toEqual(each);
    }),
    { numRuns: 500 },
  );
});
