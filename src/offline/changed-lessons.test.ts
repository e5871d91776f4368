import { expect, it } from "vitest";
import { changedLessons } from "./changed-lessons.ts";

const list = (...es: { id: string; title: string; file: string; aliases?: string[] }[]) => ({ lessons: { es } });
const lesson = (id: string, file = "1", title = id) => ({ id, title, file: `${id}.${file}` });

it("lessons that are new or changed are told in the order of the course, by their new titles, and then those that are gone", () => {
  const before = list(lesson("a"), lesson("b"), lesson("c"), lesson("d"));
  const after = list(lesson("e"), lesson("c", "2", "C anew"), lesson("a"));
  expect(changedLessons(before, after, "es")).toEqual([
    { id: "e", title: "e", change: "new" },
    { id: "c", title: "C anew", change: "changed" },
    { id: "b", title: "b", change: "gone" },
    { id: "d", title: "d", change: "gone" },
  ]);
});

it("a lesson that has only moved is not told", () => {
  expect(changedLessons(list(lesson("a"), lesson("b")), list(lesson("b"), lesson("a")), "es")).toEqual([]);
});

it("a lesson that has another id now has changed, and none is gone", () => {
  const after = list({ ...lesson("b", "2"), aliases: ["a"] });
  expect(changedLessons(list(lesson("a")), after, "es")).toEqual([{ id: "b", title: "b", change: "changed" }]);
});

it("a language that one of the two does not have is no reason to fail", () => {
  expect(changedLessons(list(lesson("a")), list(lesson("b")), "ca")).toEqual([]);
});
