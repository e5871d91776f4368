import { describe, expect, it } from "vitest";
import type { LessonRef, ModuleIndex } from "../../course/types.ts";
import { fold } from "../../learning/fold.ts";
import { answeredEvent, finishedEvent, itemRef } from "../../learning/testing.ts";
import { lessonsOnWay, nextStep } from "./next-step.ts";

const lesson = (id: string, aliases: readonly string[] = [], given: Partial<LessonRef> = {}): LessonRef => ({
  id,
  aliases,
  title: id,
  summary: "",
  minutes: 5,
  objectives: [],
  items: [itemRef({ id: `${id}-item` })],
  activities: [],
  file: "",
  ...given,
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
  const found = nextStep(lessonsOnWay(course), fold(events), 80, left);
  return found && [found.kind, found.lesson.id, found.resume];
};

describe("nextStep", () => {
  it("does not lead back to a lesson that was only read, while its questions wait for another", () => {
    const locked = module("m", [lesson("key"), lesson("waiting", [], { requires: [["key"]] })]);
    const found = (done: readonly string[]) =>
      nextStep(lessonsOnWay([locked]), fold(done.map((id, n) => finishedEvent({ n, lesson: id }))), 80, "waiting");
    expect(found([])).toMatchObject({ lesson: { id: "key" }, resume: false });
    expect(found(["key"])).toMatchObject({ kind: "continue", lesson: { id: "waiting" }, resume: true });
  });

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

  it("passes over a lesson whose questions are not open yet, while there is another", () => {
    const locked = module("m", [lesson("one", [], { requires: [["three"]] }), lesson("two"), lesson("three")]);
    const chosen = (...done: string[]) =>
      nextStep(lessonsOnWay([locked]), fold(done.map((id, n) => finishedEvent({ n, lesson: id }))), 80, undefined);
    expect(chosen()?.lesson.id).toBe("two");
    expect(chosen("two")?.lesson.id).toBe("three");
    expect(chosen("two", "three")?.lesson.id).toBe("one");
    const ring = [module("m", [lesson("one", [], { requires: [["gone"]] })])];
    expect(nextStep(lessonsOnWay(ring), fold([]), 80, undefined)?.lesson.id).toBe("one");
  });
});

describe("a route", () => {
  const route = { id: "short", lessons: ["three", "one", "gone"], in: {} };
  const on = (events: Parameters<typeof fold>[0], left?: string) => {
    const found = nextStep(lessonsOnWay(course, route), fold(events), 80, left);
    return found && [found.kind, found.lesson.id, found.resume];
  };

  it("has its lessons in its own order, without one that the course no longer has", () => {
    const ids = lessonsOnWay(course, route).map(({ module: { id }, lesson: { id: of } }) => [id, of]);
    expect(ids).toEqual([
      ["n", "three"],
      ["m", "one"],
    ]);
  });

  it("leads along it, and not to a lesson beside it, also if that one was left", () => {
    expect(on([])).toEqual(["start", "three", false]);
    expect(on([finishedEvent({ lesson: "three" })], "two")).toEqual(["next", "one", false]);
    expect(on([finishedEvent({ lesson: "three" })], "one")).toEqual(["continue", "one", true]);
  });

  it("is done when its own lessons are", () => {
    const both = ["three", "one"].map((id, n) => finishedEvent({ n, lesson: id }));
    expect(on(both, "two")).toEqual(["done", "three", false]);
  });
});
