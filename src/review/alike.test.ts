import fc from "fast-check";
import { expect, test } from "vitest";
import { firstAlike, rememberingAlike } from "./alike.ts";
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

test("what it remembers of the texts before changes nothing", () => {
  const change = fc.record({ at: fc.nat(40), gone: fc.nat(4), come: fc.array(text, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), fc.array(change, { maxLength: 8 }), (texts, changes) => {
      const remembering = rememberingAlike(0.6);
      let now = texts;
      expect(remembering(now)).toEqual(firstAlike(now, 0.6));
      for (const { at, gone, come } of changes) {
        // As a file is read anew: the same words, but other lists of them.
        const changed = [...now.slice(0, at), ...come, ...now.slice(at + gone)];
        now = changed.map((words, n) => (n % 3 === 0 ? [...words] : words));
        expect(remembering(now)).toEqual(firstAlike(now, 0.6));
      }
    }),
    { numRuns: 500 },
  );
});
