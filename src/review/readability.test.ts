import { describe, expect, test } from "vitest";
import { gradeOf, perspicuity, readabilityOf } from "./readability.ts";
import { splitSentences, wordsIn } from "./sentences.ts";

describe("the score", () => {
  test("is Szigriszt's sum over syllables, words and sentences that were counted by hand", () => {
    // Hoy es un dí-a de ve-ra-no. La tien-da a-bre a las nue-ve: 9 + 9 syllables, 6 + 6 words, 2 sentences.
    const text = "Hoy es un día de verano. La tienda abre a las nueve.";
    expect(readabilityOf(text, "es")?.score).toBeCloseTo(206.835 - (62.3 * 18) / 12 - 12 / 2, 6);
    expect(perspicuity(18, 12, 2)).toBeCloseTo(107.385, 3);
  });

  test("of Catalan is the same sum over Catalan syllables", () => {
    // La his-tò-ri-a és llar-ga: 1 + 4 + 1 + 2 syllables, 4 words.
    expect(readabilityOf("La història és llarga.", "ca")?.score).toBeCloseTo(perspicuity(8, 4, 1), 6);
  });

  test("leaves numbers out, and joins what Catalan joins", () => {
    expect(readabilityOf("Entran 12 personas.", "es")).toEqual(readabilityOf("Entran personas.", "es"));
    expect(wordsIn("L'equip ha d'anar-hi a les 9.02 h")).toEqual(["L'equip", "ha", "d'anar-hi", "a", "les", "h"]);
  });

  test("there is none without words, or in another language", () => {
    expect([readabilityOf("", "es"), readabilityOf("12 %", "ca"), readabilityOf("Hello.", "en")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("falls as sentences and words grow", () => {
    const scores = [
      "El perro come. El gato duerme.",
      "El perro come mientras el gato duerme en la silla de la cocina.",
      "La complementariedad interdepartamental condiciona inevitablemente la operatividad administrativa.",
    ].map((text) => readabilityOf(text, "es")?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeLessThan(40);
  });
});

test.each([
  [39.9, "muy difícil"],
  [40, "algo difícil"],
  [54.9, "algo difícil"],
  [55, "normal"],
  [65, "bastante fácil"],
  [80, "bastante fácil"],
  [80.1, "muy fácil"],
])("the INFLESZ scale calls %d %s", (score, grade) => expect(gradeOf(score)).toBe(grade));

describe("sentences", () => {
  const split = (text: string) => splitSentences(text).map((each) => each.text);

  test("end at a full stop, a question, an exclamation, an ellipsis and a paragraph", () => {
    expect(split("Una. ¿Dos? ¡Tres! Cuatro… Cinco\n\nSeis")).toEqual([
      "Una.",
      "¿Dos?",
      "¡Tres!",
      "Cuatro…",
      "Cinco",
      "Seis",
    ]);
  });

  test("go on after what somebody asks, an hour, a number and an abbreviation", () => {
    const one = ["«¿Qué desea?», dice Marta.", "Dilluns, 9.02 h, truca.", "La Sra. Pérez vino.", "Son 1.5 o 2."];
    for (const text of one) expect(split(text)).toEqual([text]);
  });

  test("have their places", () => {
    expect(splitSentences("Una. Dos.")).toEqual([
      { text: "Una.", offset: 0 },
      { text: "Dos.", offset: 5 },
    ]);
  });
});
