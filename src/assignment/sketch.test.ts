import { expect, test } from "vitest";
import text from "./fixtures/sketch-v1.json?raw";
import { MOST_SKETCHES, readSketch, withSketch } from "./sketch.ts";

const value = JSON.parse(text);
const [version, fresh] = value.kept;

test("what was kept of assignments that are being written is read as exactly what was written", () => {
  expect(readSketch(value, version.of)).toEqual(version.sketch);
  expect(readSketch(value, "new")).toEqual(fresh.sketch);
  expect(readSketch(value, "AAAAAAAAAAA")).toBeUndefined();
});

test("what does not read is as good as none", () => {
  for (const broken of [undefined, [], { kept: [{ of: "new", sketch: { ...fresh.sketch, order: "any" } }] }]) {
    expect(readSketch(broken, "new")).toBeUndefined();
  }
});

test("each takes the place of what it was, and goes alone; of too many the earliest make room", () => {
  const changed = { ...fresh.sketch, title: "Otro" };
  expect(withSketch(value, "new", changed)).toEqual({ kept: [version, { of: "new", sketch: changed }] });
  expect(withSketch(value, "new", undefined)).toEqual({ kept: [version] });
  expect(withSketch({ kept: [fresh] }, "new", undefined)).toBeUndefined();
  let all: unknown = value;
  for (let n = 0; n < MOST_SKETCHES; n++) all = withSketch(all, String(n).padStart(11, "x"), fresh.sketch);
  expect((all as { kept: unknown[] }).kept).toHaveLength(MOST_SKETCHES);
  expect(readSketch(all, "new")).toBeUndefined();
  expect(readSketch(all, "xxxxxxxxxx0")).toEqual(fresh.sketch);
});

test("what is longer than anybody types is not kept, and what was there stays out, too", () => {
  expect(withSketch(undefined, "new", { ...fresh.sketch, message: "x".repeat(20_001) })).toBeUndefined();
});
