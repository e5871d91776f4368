import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { foldText, tokensOf, withoutOwnLetters } from "./fold.ts";

const words = (text: string) => tokensOf(text).map(({ folded }) => folded);
/** Letters that fold, dots, apostrophes and whatever else there is. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("l", "L", "·", ".", "-", "ŀ", "ñ", "ç", "é", "n", "\u0303", "\u0327", "’", " ", "ﬁ", "İ"),
  }),
);

describe("A folded text", () => {
  test.each([
    ["Reclamación", "reclamacion"],
    ["REClamacio\u0301", "reclamacio"],
    ["col·legi", "collegi"],
    ["col.legi", "collegi"],
    ["col-legi", "collegi"],
    ["col•legi", "collegi"],
    ["co\u0140legi", "collegi"],
    ["collegi", "collegi"],
    ["ﬁabilidad", "fiabilidad"],
    ["cœur", "coeur"],
    ["pingüino", "pinguino"],
  ])("of «%s» is «%s»", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps ñ and ç apart from n and c, however they are encoded", () => {
    expect(foldText("Año")).toBe("año");
    expect(foldText("an\u0303o")).toBe("año");
    expect(foldText("FORC\u0327A")).toBe("força");
    expect(foldText("ano")).not.toBe(foldText("año"));
    expect(withoutOwnLetters(foldText("piñaça"))).toBe("pinaca");
  });

  it("is itself when it is folded again, and has nothing but letters and digits", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});

describe("The words of a text", () => {
  test.each([
    ["L'atenció al client", ["l", "atencio", "al", "client"]],
    ["d’assistència, qu'hi ha", ["d", "assistencia", "qu", "hi", "ha"]],
    ["fer-la", ["fer", "la"]],
    ["tranquil·la i paral-lel", ["tranquilla", "i", "parallel"]],
    ["Es igual. Luego", ["es", "igual", "luego"]],
    ["el 24/7 de 2025", ["el", "24", "7", "de", "2025"]],
    ["", []],
    ["· ’ — …", []],
  ])("of «%s»", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("stand where they say, one after the other, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, folded } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(foldText(text.slice(start, end))).toBe(folded);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
