import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { Draft } from "../learning/attempt.ts";
import { draftKey, itemOfKey, placeKey, readDraft, readPlace } from "./draft-values.ts";

const draft = { shape: "a-shape", attempt: 2, answer: [0, 2], hints: 1 };
const place = { lesson: "a-lesson", block: 3, offset: -12.5, item: "an-item", at: 1_000 };

test("a draft and a place read as they were put", () => {
  expect(readDraft(draft)).toEqual(draft);
  expect(readPlace(place)).toEqual(place);
  const { item, ...unfocused } = place;
  expect(item && readPlace(unfocused)).toEqual(unfocused);
  expectTypeOf(readDraft).returns.toEqualTypeOf<Draft | undefined>();
});

test.each([
  { shape: 1 },
  { attempt: 0 },
  { attempt: 1.5 },
  { answer: undefined },
  { answer: Number.NaN },
  { hints: -1 },
])("a draft with %o does not read", (change) => {
  expect(readDraft({ ...draft, ...change })).toBeUndefined();
});

test.each([{ lesson: "" }, { block: -1 }, { offset: Number.POSITIVE_INFINITY }, { item: "" }, { at: "now" }])(
  "a place with %o does not read",
  (change) => {
    expect(readPlace({ ...place, ...change })).toBeUndefined();
  },
);

test("whatever is on disk, reading it does not throw", () =>
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readDraft(value);
      readPlace(value);
    }),
  ));

test("an item's key is known from the others", () => {
  expect(itemOfKey(draftKey("place"))).toBe("place");
  expect(itemOfKey(placeKey)).toBeUndefined();
});
