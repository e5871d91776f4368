import { expect, it } from "vitest";
import { readSeen } from "./seen.ts";

it("reads which texts were looked at, named as from here or from the course, with a column or without", () => {
  const args = ["--seen", "some/course/course.es.md:2:8", "--seen", "modules/phone/phone.ca.md:7"];
  expect(readSeen(args, "some/course")).toEqual([
    { file: "course.es.md", line: 2 },
    { file: "modules/phone/phone.ca.md", line: 7 },
  ]);
  expect(readSeen(["--seen-all"], "content")).toBe("all");
  expect(readSeen([], "content")).toEqual([]);
});

it.each([[["--fix"]], [["--seen"]], [["--seen", "course.es.md"]], [["--seen-all", "--seen", "a.md:1"]]])(
  "does not understand %j",
  (args) => {
    expect(readSeen(args, "content")).toBeUndefined();
  },
);
