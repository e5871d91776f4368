import { expect, test } from "vitest";
import { elided } from "./elided.ts";
import { createI18n, loadWords } from "./i18n.ts";

test.each([
  ["1 de 1", "1 d'1"],
  ["Pregunta 3 de 11.", "Pregunta 3 d'11."],
  ["De 1 a 10", "D'1 a 10"],
  ["de 1,5 punts", "d'1,5 punts"],
  ["3 de 10, de 12 i de 110", "3 de 10, de 12 i de 110"],
  ["de 1.000", "de 1.000"],
  ["grande 1", "grande 1"],
  ["Va ser el 1 de març, no el 12", "Va ser l'1 de març, no el 12"],
  ["El 11 d'abril", "L'11 d'abril"],
  ["del 1 al 11 i pel 1", "de l'1 a l'11 i per l'1"],
  ["Del 1", "De l'1"],
  ["el 1r i del 1.000", "el 1r i del 1.000"],
  ["nivel 1", "nivel 1"],
])("%s is %s in Catalan, and as it was in Spanish", (text, written) => {
  expect(elided(text, "ca")).toBe(written);
  expect(elided(text, "es")).toBe(text);
});

test("the words are elided as they are filled in", async () => {
  const words = createI18n();
  await loadWords(words, "es");
  await loadWords(words, "ca");
  const values = { points: "1", max: "1" };
  expect(words.getFixedT("ca", "words")("exercises.why.of", values)).toBe("1 d'1");
  expect(words.getFixedT("es", "words")("exercises.why.of", values)).toBe("1 de 1");
});
