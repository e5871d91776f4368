import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyIn, keptIn, nextEmpty, offered, placesOf, put, readSlots, type Slots } from "./slots.ts";

const COUNT = 5;
const token = fc.nat(COUNT - 1);
/** Each token once at most. */
const single: fc.Arbitrary<Slots> = fc
  .shuffledSubarray([...Array(COUNT).keys()], { minLength: COUNT })
  .chain((tokens) => fc.tuple(...tokens.map((each) => fc.constantFrom<number | null>(each, null))));
const many: fc.Arbitrary<Slots> = fc.array(fc.option(token), { minLength: COUNT, maxLength: COUNT });

describe("Slots", () => {
  it("hold a token where it was put, and nowhere else unless it may stand in many places", () => {
    fc.assert(
      fc.property(single, token, token, (slots, at, what) => {
        const next = put(slots, at, what, false);
        expect(placesOf(next, what)).toEqual([at]);
        expect(readSlots(next, COUNT, COUNT, false)).toEqual(next);
        next.forEach((each, place) => {
          if (place !== at && slots[place] !== what) expect(each).toBe(slots[place]);
        });
      }),
    );
    fc.assert(
      fc.property(many, token, token, (slots, at, what) => {
        expect(put(slots, at, what, true)).toEqual(slots.map((each, place) => (place === at ? what : each)));
      }),
    );
  });

  it("lose what stood at one place alone when it is emptied", () => {
    fc.assert(
      fc.property(many, token, fc.boolean(), (slots, at, each) => {
        expect(put(slots, at, null, each)).toEqual(slots.map((before, place) => (place === at ? null : before)));
      }),
    );
  });

  it("name the next empty place, round the end, and none when there is none", () => {
    expect(nextEmpty([null, 1, null], 0)).toBe(0);
    expect(nextEmpty([null, 1, null], 1)).toBe(2);
    expect(nextEmpty([null, 1, 2], 1)).toBe(0);
    expect(nextEmpty([0, 1, 2], 1)).toBeNull();
    expect(emptyIn([null, 1, null])).toBe(2);
  });

  it("are read back when they fit, and never throw on what does not", () => {
    fc.assert(fc.property(single, (slots) => void expect(readSlots(slots, COUNT, COUNT, false)).toEqual(slots)));
    fc.assert(fc.property(many, (slots) => void expect(readSlots(slots, COUNT, COUNT, true)).toEqual(slots)));
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (value) => {
        expect([undefined, value]).toContainEqual(readSlots(value, COUNT, COUNT, true));
      }),
    );
    const two = (value: unknown) => readSlots(value, 2, 2, false);
    for (const value of [[0], [0, 1, null], [0, 2], [-1, 0], [0.5, 1], ["0", 1], [0, 0], new Array(2), { length: 2 }])
      expect(two(value)).toBeUndefined();
    expect(readSlots([0, 0], 2, 2, true)).toEqual([0, 0]);
  });

  it("keep what is right for the next try, and begin anew when all is", () => {
    expect(keptIn([0, 2, 1, 3], [0, 1, 2, 3])).toEqual([0, null, null, 3]);
    expect(keptIn([0, 1, 0], [0, 1, 0])).toEqual([null, null, null]);
    expect(keptIn([1, 0], [0, 1])).toEqual([null, null]);
  });
});

describe("Tokens", () => {
  it("are offered as they were shuffled, and all of them, but never in the order of the key", () => {
    expect(offered([2, 0, 1])).toEqual([2, 0, 1]);
    expect(offered([0, 1, 2])).toEqual([1, 2, 0]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        expect([...offered(order)].sort()).toEqual([0, 1, 2, 3]);
        expect(offered(order)).not.toEqual([0, 1, 2, 3]);
      }),
    );
  });
});
