import { describe, expect, test } from "vitest";
import { memorySource } from "../course/source.ts";
import type { Block, CourseIndex } from "../course/types.ts";
import { prose } from "../exercises/testing/prose.ts";
import { exerciseBlock } from "../player/exercise/testing.tsx";
import { courseFiles } from "../player/testing.tsx";
import type { Place } from "../tracking/state/types.ts";
import { placeOf } from "./package-place.ts";

const text: Block = { type: "prose", prose: prose("Lee esto") };
const asked = (id: string) => exerciseBlock({ id, item: {} });
const blocks = [text, asked("one"), text, asked("two")];
const files = courseFiles({ first: { es: [], ca: [] }, second: { es: blocks, ca: blocks } });
const index: CourseIndex = JSON.parse(files.get("index.json") ?? "");
const find = (place: Place | undefined, from = files) => placeOf(place, memorySource(from), index, "ca");

describe("the place that a learner comes back to", () => {
  test("is the page of the lesson, at the very exercise", async () => {
    expect(await find({ lesson: "second", item: "two" })).toEqual({
      path: "/ca/work/second/",
      lesson: "second",
      block: 3,
      offset: 0,
      item: "two",
    });
  });

  test("is what was read there, where no exercise was", async () => {
    const found = await find({ lesson: "second", block: 2, offset: 40 });
    expect(found).toEqual({ path: "/ca/work/second/", lesson: "second", block: 2, offset: 40 });
  });

  test("is the lesson where the exercise is not in it any more", async () => {
    expect(await find({ lesson: "second", item: "gone" })).toMatchObject({ path: "/ca/work/second/", block: 0 });
  });

  test.each([
    ["none was noted", undefined],
    ["the lesson is not in the package", { lesson: "third" }],
  ])("is none where %s", async (_, place) => {
    expect(await find(place)).toBeUndefined();
  });

  test("is none where its file does not come, which the page says itself", async () => {
    const cut = new Map(files);
    cut.delete("second.ca.json");
    expect(await find({ lesson: "second" }, cut)).toBeUndefined();
  });
});
