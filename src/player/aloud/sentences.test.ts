import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { byRule, sentencesOf } from "./sentences.ts";

const close = (text: string) => text.replace(/\s+/g, "");

describe("The sentences of a text", () => {
  it.each([
    ["es", "Llega tarde. ¿Qué le dices? Nada de excusas…", ["Llega tarde.", "¿Qué le dices?", "Nada de excusas…"]],
    ["es", "La Sra. Ruiz espera. El art. 5 lo dice.", ["La Sra. Ruiz espera.", "El art. 5 lo dice."]],
    ["ca", "El Dr. Puig ha trucat. Torna-li la trucada.", ["El Dr. Puig ha trucat.", "Torna-li la trucada."]],
    ["ca", "«Ja l'atenc.» I el mira.", ["«Ja l'atenc.»", "I el mira."]],
    ["es", "", []],
  ])("in %s: %s", (lang, text, expected) => {
    expect(sentencesOf(text, lang)).toEqual(expected);
  });

  it("end at the same marks where the browser cannot tell them", () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    const found = sentencesOf("Son las 9.30 h. Abre. ¿Y ahora?", "es");
    vi.unstubAllGlobals();
    expect(found).toEqual(["Son las 9.30 h.", "Abre.", "¿Y ahora?"]);
    expect(byRule("Una. Dos.").map((each) => each.trim())).toEqual(["Una.", "Dos."]);
  });

  it("are short enough for voices that fall silent in long ones, parted where one would breathe", () => {
    const clause = "mira a quien entra y saluda antes de acabar lo que tiene entre manos";
    const parts = sentencesOf(`${clause}; ${clause}, ${clause}; ${clause}.`, "es");
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(180);
    expect(parts[0]).toMatch(/[;,]$/);
  });

  it("are, together, the whole text: nothing is lost, and none is empty", () => {
    const letters = fc.constantFrom("a", "Á", "l·l", " ", ".", "?", "¿", "…", "»", "«", ",", ";", "9", "Sr.", "\n");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 400 }), fc.constantFrom("es", "ca"), (drawn, lang) => {
        const text = drawn.join("");
        const parts = sentencesOf(text, lang);
        expect(close(parts.join(""))).toBe(close(text));
        for (const part of parts) expect(part.trim()).not.toBe("");
      }),
      { numRuns: 100 },
    );
  });
});
