import { expect, it } from "vitest";
import { pageSize } from "./page-size.ts";

const call = (stages: number, letters: number) => Array.from({ length: stages }, () => ({ text: "a".repeat(letters) }));

it("prints a short call larger than a long one, and counts what is written on lines of its own", () => {
  expect(pageSize([])).toBe("largest");
  expect(pageSize(call(5, 150))).toBe("largest");
  expect(pageSize(call(6, 220))).toBe("large");
  expect(pageSize(call(7, 260))).toBe("medium");
  expect(pageSize(call(8, 500))).toBe("small");
  expect(pageSize([{ text: "a\n".repeat(24) }])).toBe("largest");
  expect(pageSize([{ text: "a\n".repeat(30) }])).toBe("large");
  // An empty stage has room for a pen.
  expect(pageSize(call(9, 0))).toBe("largest");
  expect(pageSize(call(11, 0))).toBe("large");
});
