import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readQuantity } from "./quantity.ts";

describe("A quantity", () => {
  it.each([
    ["40 %", 40],
    ["40%", 40],
    ["  40 % ", 40],
    ["3,5 %", 3.5],
    ["3.5", 3.5],
    ["0,125 l", 0.125],
    ["0.125", 0.125],
    ["12,5 puntos", 12.5],
    ["−2", -2],
    ["-2,5", -2.5],
    ["+4", 4],
    ["0", 0],
    ["007", 7],
    ["20 €", 20],
    ["20€", 20],
    ["18 °C", 18],
    ["3 de 10", 3],
    ["1200", 1200],
    ["1200,5", 1200.5],
    ["1 200 €", 1200],
    ["12\u00a0000", 12000],
    ["12\u202f000,5 kg", 12000.5],
    ["1.200,50 €", 1200.5],
    ["1,200.50", 1200.5],
    ["1.200.000", 1_200_000],
    ["1,200,000 people", 1_200_000],
    ["1 200 000", 1_200_000],
    ["2,0625", 2.0625],
    ["1234.567", 1234.567],
  ])("%j is %d", (text, value) => {
    expect(readQuantity(text)).toBe(value);
  });

  it.each(["1.200", "1,200", "−1.200 €", "12.500 %", "999,999"])(
    "%j is a thousand times more in one language than in another, so it is neither",
    (text) => {
      expect(readQuantity(text)).toBe("either");
    },
  );

  it.each([
    "",
    "most",
    "≈ 40 %",
    "some 40 %",
    "−",
    "%",
    ".5",
    ",5",
    "5.",
    "5, more or less",
    "3/4",
    "2–3",
    "2-3 %",
    "10:30",
    "3'5",
    "1.2.3",
    "1.200.50",
    "1.200 000",
    "1,200,5",
    "12 00",
    "1234 567",
    "0.125.000",
  ])("%j is none", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

/** How languages write numbers, as far as the two readings differ. */
const writers = ["es", "ca", "en", "de", "fr"].map((lang) => new Intl.NumberFormat(lang, { maximumFractionDigits: 4 }));

test("what any of these languages writes is read as what it is, or refused, and never as another number", () => {
  const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.constantFrom(...writers), hundredths, (writer, value) => {
      expect([value || 0, "either"]).toContain(readQuantity(`${writer.format(value || 0)} €`));
    }),
  );
});
