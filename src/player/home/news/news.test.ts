import { describe, expect, it } from "vitest";
import type { LessonRef, ModuleIndex } from "../../../course/types.ts";
import { fold } from "../../../learning/fold.ts";
import { answeredEvent, finishedEvent, itemRef } from "../../../learning/testing.ts";
import { newsOf } from "./news.ts";

const lesson = (id: string, items: LessonRef["items"], aliases: readonly string[] = []) =>
  ({ id, aliases, items }) as unknown as LessonRef;
const course = (...lessons: LessonRef[]) => [{ id: "m", lessons } as unknown as ModuleIndex];
const told = (modules: readonly ModuleIndex[], events: Parameters<typeof fold>[0]) =>
  newsOf(modules, fold(events)).map((news) => ({
    lesson: news.lesson.id,
    changed: news.changed.map(({ id }) => id),
    added: news.added.map(({ id }) => id),
  }));

const done = [answeredEvent({ n: 1, item: "a", lesson: "one" }), finishedEvent({ n: 2, lesson: "one" })];

describe("what is new in finished lessons", () => {
  it("is nothing while the course is as it was", () => {
    expect(told(course(lesson("one", [itemRef({ id: "a" })])), done)).toEqual([]);
  });

  it("is each question that has changed, and each that was added", () => {
    const items = [itemRef({ id: "b" }), itemRef({ id: "a", shape: "new" })];
    expect(told(course(lesson("one", items)), done)).toEqual([{ lesson: "one", changed: ["a"], added: ["b"] }]);
  });

  it("is told of a lesson that has another id now, and not of one that was not finished", () => {
    const renamed = lesson("another", [itemRef({ id: "b" })], ["one"]);
    const begun = lesson("two", [itemRef({ id: "a", shape: "new" })]);
    expect(told(course(begun, renamed), done)).toEqual([{ lesson: "another", changed: [], added: ["b"] }]);
  });
});
