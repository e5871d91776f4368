import { expect, test } from "vitest";
import { nestQuotes } from "./own-words.ts";

test.each([
  ["«Bien»", "«Bien»"],
  ["Mover ««Por fin» y vale»", "Mover «“Por fin” y vale»"],
  ["«A», en «B» y «C»", "«A», en «B» y «C»"],
  ["Mover ««¿Por fin?»» arriba", "Mover «¿Por fin?» arriba"],
  ["««Dicen “bien” y se van»»", "«Dicen “bien” y se van»"],
  ["««A» y «B»»", "«“A” y “B”»"],
  ["««a «b» c»»", "«“a “b” c”»"],
  ["a » b «", "a » b «"],
])("%s is quoted as %s", (text, quoted) => {
  expect(nestQuotes(text)).toBe(quoted);
});
