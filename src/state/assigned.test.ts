import { describe, expect, it } from "vitest";
import { assignedKey, requirementsOf } from "./assigned-key.ts";
import { assignedWay, choiceKey, isOrdered } from "./assigned-way.ts";

const way = { id: "q0FmZ2hpams", title: "Antes de Navidad", lessons: ["one", "two"] };
const values = { [assignedKey]: { count: 1, way, locks: { two: [["one", "old-one"]] } } };

describe("what is kept of assignments for home and lessons", () => {
  it("adds what an assignment's order requires to what the course does", () => {
    expect(requirementsOf(values, { id: "two" })).toEqual([["one", "old-one"]]);
    expect(requirementsOf(values, { id: "two", requires: [["zero"]] })).toEqual([["zero"], ["one", "old-one"]]);
    expect(requirementsOf(values, { id: "one" })).toEqual([]);
    expect(requirementsOf({}, { id: "two", requires: [["zero"]] })).toEqual([["zero"]]);
    expect([isOrdered(values, "one"), isOrdered(values, "two")]).toEqual([true, false]);
  });

  it("leads through the assignment, unless the learner chose the whole course", () => {
    expect(assignedWay(values)).toEqual(way);
    expect(assignedWay({ ...values, [choiceKey]: "course" })).toBeUndefined();
    expect(assignedWay({})).toBeUndefined();
  });

  it("is not trusted: what does not read requires nothing and leads nowhere", () => {
    const broken: readonly unknown[] = [
      null,
      7,
      "x",
      { locks: null, way: null },
      { locks: { two: "one", constructor: 1 }, way: { ...way, lessons: "one" } },
      { locks: { two: ["one"] }, way: { ...way, lessons: [1] } },
      { locks: { two: { length: 1 } }, way: { ...way, title: 5 } },
    ];
    for (const each of broken) {
      for (const id of ["two", "constructor", "__proto__"])
        expect(requirementsOf({ [assignedKey]: each }, { id })).toEqual([]);
      expect(assignedWay({ [assignedKey]: each })).toBeUndefined();
      expect(isOrdered({ [assignedKey]: each }, "one")).toBe(false);
    }
  });
});
