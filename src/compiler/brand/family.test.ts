import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, hexOf, luminance, oklchOf } from "../../base/colour.ts";
import { brandFamily, faintPairs, nearestThatPasses } from "./family.ts";
import { ownColours } from "./own-colours.ts";

const runs = process.env.SOAK === undefined ? 60 : 2000;
const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("a brand's colours", () => {
  it("are the interface's own, near enough, where the brand has those", () => {
    const family = brandFamily({ primary: ownColours.brand?.light, accent: ownColours.brass?.light });
    for (const [name, { light, dark }] of Object.entries(family)) {
      const own = ownColours[name];
      expect(Math.abs(luminance(light) - luminance(own?.light ?? "")), `${name} light`).toBeLessThan(0.02);
      expect(Math.abs(luminance(dark) - luminance(own?.dark ?? "")), `${name} dark`).toBeLessThan(0.02);
    }
    expect(family).toMatchObject({
      brand: { light: "#0f5b4f" },
      hero: { light: "#0f5b4f" },
      brass: { light: "#b37a14" },
    });
  });

  it("replace tokens that there are, and leave the others alone", () => {
    expect(brandFamily({})).toEqual({});
    expect(Object.keys(ownColours)).toEqual(expect.arrayContaining(Object.keys(brandFamily({ primary: "#7a1f4b" }))));
    expect(Object.keys(brandFamily({ primary: "#7a1f4b" }))).not.toContain("brass");
  });

  it("tell which pairs are too faint: yellow words on white are", () => {
    const [worst] = faintPairs({ primary: "#ffd400" });
    expect(worst).toMatchObject({ theme: "light" });
    expect(worst?.contrast).toBeLessThan(2);
    expect(faintPairs({ primary: "#ffd400" })).toContainEqual(
      expect.objectContaining({ front: "brand", back: "surface", least: 4.5, theme: "light" }),
    );
    expect(faintPairs({ primary: "#7a1f4b", accent: "#b3540f" })).toEqual([]);
  });

  it("have for each that fails one of the same hue that passes, whatever colour it is", () => {
    for (const side of ["primary", "accent"] as const) {
      fc.assert(
        fc.property(colour, (hex) => {
          const mended = nearestThatPasses(side, hex);
          expect(mended).toMatch(/^#[0-9a-f]{6}$/);
          expect(faintPairs({ [side]: mended })).toEqual([]);
          const [before, after] = [oklchOf(hex), oklchOf(mended ?? "")];
          // Of nearly grey colours nobody sees a hue.
          if (before.chroma > 0.05 && after.chroma > 0.05)
            expect(Math.cos(after.hue - before.hue)).toBeGreaterThan(0.98);
          if (faintPairs({ [side]: hex }).length === 0) expect(contrast(hex, mended ?? "")).toBeLessThan(1.05);
        }),
        { numRuns: runs },
      );
    }
  });

  it("pass together when each passes alone", () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const [primary, accent] = [nearestThatPasses("primary", one), nearestThatPasses("accent", other)];
        expect(faintPairs({ primary, accent })).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

describe("colours", () => {
  it("are the same after they were taken apart and put together", () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(hexOf(oklchOf(hex))).toBe(hex);
      }),
    );
  });
});
