// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, outside, overlaps, textBoxes } from "../testing/boxes.ts";
import type { CycleThing } from "./schema.ts";
import { LIMITS, MOMENTS } from "./schema.ts";
import { svg } from "./svg.ts";

const said: Record<string, string> = { critical: "Momento crítico", again: "Vuelve a empezar", notes: "Qué vivir" };
const say = (key: string, values?: object) => said[key] ?? `${key} ${Object.values(values ?? {}).join(" ")}`;

interface Given {
  readonly name: string;
  readonly critical?: boolean;
  readonly note?: string;
}

const made = (given: readonly Given[]): CycleThing => ({
  moments: given.map((each, id) => ({ id, critical: false, note: "", ...each })),
  next: given.length,
  adding: "",
});

function draw(thing: CycleThing, title = "Mi ciclo") {
  const text = svg(thing, say, title);
  return new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
}

/** What the marks on the ring cover. */
function markBoxes(root: Element): Box[] {
  const discs = [...root.querySelectorAll("circle[r='23']")].map((circle) => {
    const [x, y] = [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))];
    return { what: "disc", left: x - 23, right: x + 23, top: y - 23, bottom: y + 23 };
  });
  const squares = [...root.querySelectorAll("path[d*='l30 30']")].map((path) => {
    const [x = 0, y = 0] =
      /^M([-\d.]+) ([-\d.]+)/
        .exec(path.getAttribute("d") ?? "")
        ?.slice(1)
        .map(Number) ?? [];
    return { what: "square", left: x - 30, right: x + 30, top: y, bottom: y + 60 };
  });
  return [...discs, ...squares];
}

const word = fc.string({ unit: fc.constantFrom(..."aeilmnoMW,ñ"), minLength: 1, maxLength: 16 });
const text = (limit: number) => fc.array(word, { maxLength: 40 }).map((words) => words.join(" ").slice(0, limit));
const moment = fc.record({ name: text(LIMITS.name), critical: fc.boolean(), note: text(LIMITS.note) });

describe("the file of a cycle", () => {
  it("has no text on another, on a mark, or beyond the edge, whatever the moments are called", () => {
    const all = fc.array(moment, { minLength: MOMENTS.least, maxLength: MOMENTS.most });
    fc.assert(
      fc.property(all, text(200), (moments, title) => {
        const root = draw(made(moments), title);
        const boxes = textBoxes(root);
        const marks = markBoxes(root);
        expect(marks).toHaveLength(moments.length);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(root, [...boxes, ...marks])).toEqual([]);
        expect(overlaps(marks)).toEqual([]);
        // The numbers stand on their marks; nothing else does.
        const words = boxes.filter(({ what }) => !/^\d+$/.test(what));
        for (const mark of marks) for (const box of words) expect(overlaps([mark, box])).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("numbers %i moments once round, clockwise from the top", (count) => {
    const root = draw(made(Array.from({ length: count }, (_, at) => ({ name: `M${at}`, critical: at % 2 === 1 }))));
    const numbers = textBoxes(root).filter(({ what }) => /^\d+$/.test(what));
    expect(numbers.map(({ what }) => Number(what))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    const middle = {
      x: 475,
      y: (Math.min(...numbers.map(({ top }) => top)) + Math.max(...numbers.map(({ top }) => top))) / 2,
    };
    const turns = numbers.map(({ left, right, top }) => {
      const turn = Math.atan2((left + right) / 2 - middle.x, middle.y - top);
      return Math.round(turn < -0.001 ? turn * 1000 + 2000 * Math.PI : turn * 1000);
    });
    expect(turns[0]).toBe(0);
    expect(turns).toEqual([...turns].sort((one, other) => one - other));
  });

  it("marks what is critical by shape and by words, and says so in its description", () => {
    const root = draw(made([{ name: "Llega", critical: true }, { name: "Paga" }, { name: "" }]));
    expect(markBoxes(root).map(({ what }) => what)).toEqual(["disc", "disc", "square"]);
    expect(textBoxes(root).filter(({ what }) => what === "Momento crítico")).toHaveLength(1);
    expect(root.querySelector("desc")?.textContent).toBe("picture 1. pictureCritical Llega; 2. Paga; 3. moment 3");
  });

  it("is none while there are too few moments", () => {
    expect(svg(made([{ name: "Llega" }, { name: "Paga" }]), say, "")).toBe("");
  });
});
