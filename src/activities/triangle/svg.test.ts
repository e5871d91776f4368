// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outside, overlaps, textBoxes } from "../testing/boxes.ts";
import { LIMITS, type Part, STATES } from "./schema.ts";
import { svg } from "./svg.ts";

const say = (key: string, values?: object) => [key, ...Object.values(values ?? {})].join(" ");

function draw(parts: readonly Part[], title = "Mi triángulo") {
  return new DOMParser().parseFromString(svg({ parts }, say, title), "image/svg+xml").documentElement;
}

const blank = (label: string): Part => ({ label, question: "?", sees: "", improvement: "" });
const blanks = ["Up", "Right", "Left", "Middle"].map(blank);

const word = fc.string({ unit: fc.constantFrom(..."aeilmnoMW,ñ"), minLength: 1, maxLength: 16 });
const text = (limit: number) => fc.array(word, { maxLength: 60 }).map((words) => words.join(" ").slice(0, limit));
const part = fc.record(
  {
    label: text(120),
    question: text(240),
    state: fc.constantFrom(...STATES),
    sees: text(LIMITS.sees),
    improvement: text(LIMITS.improvement),
  },
  { requiredKeys: ["label", "question", "sees", "improvement"] },
);

describe("the file of a triangle", () => {
  it("has no text on another, or beyond the edge, whatever was written", () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), text(200), (parts, title) => {
        const root = draw(parts, title);
        const boxes = textBoxes(root);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(root, boxes)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it("has each part in its place", () => {
    const boxes = textBoxes(draw(blanks));
    const at = (what: string) => boxes.find((box) => box.what === what) ?? expect.fail(what);
    const [up, right, left, middle] = blanks.map(({ label }) => at(label));
    if (!up || !right || !left || !middle) throw new Error("no places");
    expect(up.top).toBeLessThan(middle.top);
    expect(middle.bottom).toBeLessThan(right.top);
    expect(left.right).toBeLessThan(middle.left);
    expect(right.left).toBeGreaterThan(middle.right);
    expect(left.top).toBe(right.top);
  });

  it.each([1, 8, 20])("keeps a customer of %i words within its sides", (count) => {
    const label = Array.from({ length: count }, () => "WWWWW").join(" ");
    const root = draw(blanks.map((each, at) => (at === 3 ? { ...each, label } : each)));
    const path = root.querySelector("path")?.getAttribute("d") ?? "";
    const [middle = 0, top = 0, right = 0, base = 0] = path.match(/[\d.]+/g)?.map(Number) ?? [];
    const lines = textBoxes(root).filter(({ what }) => what.startsWith("W"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const half = ((right - middle) * (line.top - top)) / (base - top);
      expect(line.right).toBeLessThan(middle + half);
      expect(line.left).toBeGreaterThan(middle - half);
      expect(line.bottom).toBeLessThan(base - 20);
    }
  });

  it("tells states apart by shapes, and says them in its description", () => {
    const [first, ...others] = blanks;
    const shapes = [undefined, ...STATES].map((state) => {
      const root = draw(first ? [{ ...first, ...(state && { state }) }, ...others] : []);
      expect(root.querySelector("desc")?.textContent).toContain(
        `pictureSlot.top Up ${state ? `state.${state}` : "unsaid"}`,
      );
      return [...root.querySelectorAll("circle, rect, path")].map(({ localName }) => localName).join();
    });
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("has a card for each part of which something was said", () => {
    const named = (name: string, root: Element) => textBoxes(root).filter(({ what }) => what === name).length;
    expect(named("sees", draw(blanks))).toBe(0);
    const root = draw(blanks.map((each, at) => (at === 2 ? { ...each, sees: "Papers." } : each)));
    expect(named("sees", root)).toBe(1);
    expect(named("improvement", root)).toBe(0);
    expect(named("Left", root)).toBe(2);
  });
});
