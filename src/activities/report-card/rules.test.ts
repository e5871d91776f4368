import { describe, expect, it } from "vitest";
import { asked, rules, written } from "./rules.ts";
import samples from "./samples.ts";

const { full, half, spec } = samples;
const labels = ({ areas }: typeof full) => areas.map(({ label }) => label);

describe("a report card", () => {
  it("has the author's areas, and is empty until something but blanks is written", () => {
    const start = rules.start(spec.ca);
    expect(labels(start)).toEqual(["Rapidesa", "Tracte", "Claredat", "Solució"]);
    expect(rules.isEmpty(written(start, 2, { question: " \n" }))).toBe(true);
    expect(rules.isEmpty(written(start, 2, { action: "Ask." }))).toBe(false);
    expect(rules.isEmpty({ ...start, handIn: "Here." })).toBe(false);
  });

  it("changes in one area alone", () => {
    const next = written(full, 1, { question: "Why?" });
    expect(next.areas[1]).toEqual({ ...full.areas[1], question: "Why?" });
    expect(next.areas.filter((_, at) => at !== 1)).toEqual(full.areas.filter((_, at) => at !== 1));
  });

  it("prints the questions that there are", () => {
    expect(asked(full)).toHaveLength(4);
    expect(asked(half)).toEqual([full.areas[0] && { ...full.areas[0], action: "" }]);
    expect(asked(rules.start(spec.es))).toEqual([]);
  });
});

describe("a card under another lesson", () => {
  it("gets today's labels by place while the parts are the same", () => {
    const fitted = rules.fit(spec.ca, full, true);
    expect(labels(fitted)).toEqual(["Rapidesa", "Tracte", "Claredat", "Solució"]);
    expect(fitted.areas[3]?.question).toBe(full.areas[3]?.question);
  });

  it("goes with its labels when the author puts the same areas in another order", () => {
    const areas = [...spec.es.areas].reverse();
    expect(rules.fit({ areas }, full, true).areas).toEqual([...full.areas].reverse());
  });

  it("keeps by its label what has moved, and below what has none any more", () => {
    const [first, second, third] = spec.es.areas;
    if (!first || !second || !third) throw new Error("no areas");
    const moved = { areas: [third, first, { ...second, label: "Precio" }] };
    const fitted = rules.fit(moved, full, false);
    expect(labels(fitted)).toEqual(["Claridad", "Rapidez", "Precio", "Trato", "Solución"]);
    expect(fitted.areas.map(({ question }) => question)).toEqual(
      [2, 0, undefined, 1, 3].map((at) => (at === undefined ? "" : full.areas[at]?.question)),
    );
    expect(labels(rules.fit(moved, half, false))).toEqual(["Claridad", "Rapidez", "Precio"]);
  });
});

describe("what is read", () => {
  it.each([
    ["a question that is too long", written(full, 0, { question: "a".repeat(181) })],
    ["no areas", { shop: "", handIn: "" }],
    ["a shop that is a number", { ...full, shop: 3 }],
  ])("is no thing with %s", (_, stored) => {
    expect(rules.read(stored)).toBeUndefined();
  });
});
