import { expect, test } from "vitest";
import { nestQuotes } from "./own-words.ts";

test.each([
  ["«Bien»", "«Bien»"],
  ["Mover ««Por fin» y vale»", "Mover «“Por fin” y vale»"],
  ["«A», en «B» y «C»", "«A», en «B» y «C»"],
  ["««a «b» c»»", "«“a “b” c”»"],
  ["a » b «", "a » b «"],
])("%s is quoted as %s", (text, quoted) => {
  expect(nestQuotes(text)).toBe(quoted);
});
