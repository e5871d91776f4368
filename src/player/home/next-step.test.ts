import { describe, expect, it } from "vitest";
import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { fold } from "../../learning/fold.ts";
import { answeredEvent, finishedEvent, itemRef } from "../../learning/testing.ts";
import { nextStep } from "./next-step.ts";

const lesson = (id: string, aliases: readonly string[] = []): LessonRef => ({
  id,
  aliases,
  title: id,
  summary: "",
  minutes: 5,
  objectives: [],
  items: [itemRef({ id: `${id}-item` })],
  activities: [],
  file: "",
});
const why = { type: "root", children: [] } as const;
const module = (id: string, lessons: LessonRef[]): ModuleIndex => ({
  id,
  lang: "es",
  title: id,
  summary: "",
  why: { ...why, children: [] },
  lessons,
});
const course = [module("m", [lesson("one"), lesson("two", ["old-two"])]), module("n", [lesson("three")])];
const step = (events: Parameters<typeof fold>[0], left?: string) => {
  const found = nextStep(course, fold(events), 80, left);
  return found && [found.kind, found.lesson.id, found.resume];
};

describe("nextStep", () => {
  it("offers the first lesson to whom has done nothing", () => {
    expect(step([])).toEqual(["start", "one", false]);
  });

  it("leads back to the lesson that was left, at its place", () => {
    expect(step([], "two")).toEqual(["continue", "two", true]);
    expect(step([answeredEvent({ item: "one-item", lesson: "one" })], "two")).toEqual(["continue", "two", true]);
  });

  it("knows the lesson that was left by a former id", () => {
    expect(step([], "old-two")).toEqual(["continue", "two", true]);
  });

  it("goes on to the first lesson that is not finished, once the one that was left is", () => {
    expect(step([finishedEvent({ lesson: "one" })], "one")).toEqual(["next", "two", false]);
  });

  it("says that all is done when every lesson is finished", () => {
    const all = ["one", "two", "three"].map((id, n) => finishedEvent({ n, lesson: id }));
    expect(step(all, "three")).toEqual(["done", "one", false]);
  });

  it("offers nothing in a course without lessons", () => {
    expect(nextStep([], fold([]), 80, undefined)).toBeUndefined();
  });
});
