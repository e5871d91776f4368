import { describe, expect, it } from "vitest";
import type { ModuleIndex } from "../../course/types.ts";
import { fold } from "../../learning/fold.ts";
import { madeEvent } from "../../learning/testing.ts";
import { activitiesOf, stillToMake, thingsMade } from "./things.ts";
import { untitledKinds } from "./untitled-kinds.ts";

const lesson = (id: string, ...activities: readonly { id: string; kind: string; title?: string }[]) => ({
  ...{ id, aliases: [], title: id, summary: "", minutes: 5, objectives: [], items: [], file: "" },
  activities,
});
const module = (id: string, lessons: ModuleIndex["lessons"]): ModuleIndex => ({
  ...{ id, lang: "es", title: id, summary: "", why: { type: "root", children: [] } },
  lessons,
});
const course = [
  module("m", [lesson("one", { id: "a", kind: "cycle" }), lesson("two")]),
  module("n", [lesson("three", { id: "b", kind: "table", title: "T" }, { id: "c", kind: "cycle" })]),
];
const progress = fold([
  madeEvent({ n: 1, at: 10, activity: "c" }),
  madeEvent({ n: 2, at: 30, activity: "gone", lesson: "gone-as-well" }),
  madeEvent({ n: 3, at: 20, activity: "a" }),
  madeEvent({ n: 4, at: 20, activity: "b", empty: true }),
]);

describe("what has been made", () => {
  it("is told the newest first, wherever it was made, and not where nothing is left", () => {
    const things = thingsMade(progress, course);
    expect(things.map(({ made }) => made.activity)).toEqual(["gone", "a", "c"]);
    expect(things.map(({ place }) => place && [place.module.id, place.lesson.id])).toEqual([
      undefined,
      ["m", "one"],
      ["n", "three"],
    ]);
  });

  it("leaves to be made what nobody has begun, or what is empty again, in the order of the course", () => {
    expect(stillToMake(fold([]), course).map(({ activity }) => activity.id)).toEqual(["a", "b", "c"]);
    expect(stillToMake(progress, course).map(({ activity }) => activity.id)).toEqual(["b"]);
    expect(activitiesOf([])).toEqual([]);
  });

  it("needs the names of kinds where the author gives no title", () => {
    expect(untitledKinds(course)).toEqual(["cycle"]);
  });
});
