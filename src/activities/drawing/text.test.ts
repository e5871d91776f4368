import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenLines, linesOf, textWidth } from "./text.ts";

const style = { size: 20 };

describe("how wide a text is", () => {
  it("grows with its letters, their size and their weight", () => {
    expect(textWidth("", style)).toBe(0);
    expect(textWidth("iiii", style)).toBeLessThan(textWidth("nnnn", style));
    expect(textWidth("nnnn", style)).toBeLessThan(textWidth("MMMM", style));
    expect(textWidth("nnnn", { size: 40 })).toBeCloseTo(2 * textWidth("nnnn", style));
    expect(textWidth("nnnn", { size: 20, bold: true })).toBeGreaterThan(textWidth("nnnn", style));
  });

  it("gives writing of other kinds the room of a square, and marks that combine none", () => {
    expect(textWidth("客", style)).toBeGreaterThanOrEqual(20);
    expect(textWidth("e\u0301", style)).toBe(textWidth("e", style));
  });
});

describe.each([
  ["lines", linesOf],
  ["even lines", evenLines],
])("a text in %s", (_, lines) => {
  it("keeps every word, in order, and no line is wider than its room", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (parts, width) => {
        const text = parts.join(" ");
        const broken = lines(text, width, style);
        expect(broken.join("").replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
        for (const line of broken) {
          expect(line.trim()).not.toBe("");
          expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("breaks between words, at line breaks, and within a word only where it must", () => {
    expect(lines("Llega a la tienda", 95, style)).toEqual(["Llega a", "la tienda"]);
    expect(lines("one\r\n\r\ntwo", 400, style)).toEqual(["one", "two"]);
    expect(lines("nnnnnnnnnn", 70, style).length).toBe(2);
    expect(lines(" \n\t", 400, style)).toEqual([]);
  });
});

it("puts no lonely word below a full line", () => {
  const text = "Vuelve a empezar con cada persona";
  const full = linesOf(text, 290, style);
  const even = evenLines(text, 290, style);
  expect(even).toHaveLength(full.length);
  const widths = (lines: readonly string[]) => lines.map((line) => textWidth(line, style));
  expect(Math.min(...widths(even))).toBeGreaterThan(Math.min(...widths(full)));
});
