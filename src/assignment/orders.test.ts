import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Requirement } from "../course/plan.ts";
import { waitsOf } from "./orders.ts";

const lesson = (id: string, ...requires: string[]) => ({ id, requires: requires.map((each): Requirement => [each]) });
const ids = ["a", "b", "c", "d", "e"];
const course = ids.map((id) => lesson(id));
const order = (...of: string[]) => of.map((id) => lesson(id));

describe("lessons in a fixed order", () => {
  it("each wait for the one before", () => {
    expect(waitsOf([order("c", "a", "b")], course)).toEqual({ a: ["c"], b: ["a"] });
  });

  it("wait in every assignment that has them", () => {
    expect(waitsOf([order("a", "c"), order("b", "c")], course)).toEqual({ c: ["a", "b"] });
  });

  it("do not wait twice for what the course requires already", () => {
    expect(waitsOf([order("a", "b")], [lesson("a"), lesson("b", "a")])).toEqual({});
  });

  it("open where the order runs against another assignment's or the course's: nothing waits for itself", () => {
    expect(waitsOf([order("a", "b"), order("b", "a")], course)).toEqual({ b: ["a"] });
    expect(waitsOf([order("a", "c")], [lesson("a", "b"), lesson("b", "c"), lesson("c")])).toEqual({});
  });
});

test("Whatever is asked, by finishing what is open all lessons open in the end", () => {
  const orders = fc.array(
    fc.shuffledSubarray(ids, { minLength: 1 }).map((each) => order(...each)),
    { maxLength: 5 },
  );
  // What a course requires stands before in it, so that it has no circles.
  const courses = fc
    .tuple(...ids.map((_, at) => fc.subarray(ids.slice(0, at))))
    .map((requires) => ids.map((id, at) => lesson(id, ...(requires[at] ?? []))));
  return fc.assert(
    fc.property(orders, courses, (asked, lessons) => {
      const waits = waitsOf(asked, lessons);
      const finished = new Set<string>();
      for (const _ of ids) {
        for (const { id, requires } of lessons) {
          const first = [...requires.map(([of]) => of), ...(waits[id] ?? [])];
          if (first.every((each) => finished.has(each))) finished.add(id);
        }
      }
      expect(finished.size).toBe(ids.length);
    }),
  );
});
