import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { Draft } from "../learning/attempt.ts";
import {
  activityOfKey,
  draftKey,
  itemOfKey,
  makingKey,
  placeKey,
  readDraft,
  readMaking,
  readPlace,
} from "./draft-values.ts";

const draft = { shape: "a-shape", attempt: 2, answer: [0, 2], hints: 1 };
const place = { lesson: "a-lesson", block: 3, offset: -12.5, item: "an-item", at: 1_000 };

const making = {
  ...{ lang: "es", shape: "a-shape", text: "a-text", lesson: "a-lesson", kind: "a-kind", title: "" },
  ...{ thing: { moments: ["a"] }, empty: false, lookBack: 1_000 },
};

test("a draft, a place and something half made read as they were put", () => {
  expect(readDraft(draft)).toEqual(draft);
  expect(readPlace(place)).toEqual(place);
  expect(readMaking(making)).toEqual(making);
  const { empty: _, lookBack: __, ...least } = making;
  expect(readMaking(least)).toEqual(least);
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

test.each([
  { lang: "" },
  { shape: 1 },
  { lesson: undefined },
  { thing: undefined },
  { thing: () => {} },
  { empty: "no" },
  { lookBack: -1 },
  { lookBack: 1.5 },
])("something half made with %o does not read", (change) => {
  expect(readMaking({ ...making, ...change })).toBeUndefined();
});

test("whatever is on disk, reading it does not throw", () =>
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readDraft(value);
      readPlace(value);
      readMaking(value);
    }),
  ));

test("an item's key, and an activity's, are known from the others", () => {
  expect(itemOfKey(draftKey("place"))).toBe("place");
  expect(itemOfKey(placeKey)).toBeUndefined();
  expect(activityOfKey(makingKey("place"))).toBe("place");
  expect(activityOfKey(draftKey("an-item"))).toBeUndefined();
  expect(itemOfKey(makingKey("an-activity"))).toBeUndefined();
});
