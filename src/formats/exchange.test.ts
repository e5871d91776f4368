import { expect, test } from "vitest";
import { byWhat } from "./exchange.ts";

test("notes are told once each, with all their items, what is said of most first", () => {
  const note = (item: string, what: string) => ({ item, kind: "single", what });
  const notes = [note("one", "term"), note("one", "hints"), note("two", "hints"), note("two", "hints")];
  expect(byWhat(notes)).toEqual([
    { what: "hints", items: ["one", "two"] },
    { what: "term", items: ["one"] },
  ]);
});
