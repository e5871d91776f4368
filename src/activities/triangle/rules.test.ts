import { describe, expect, it } from "vitest";
import { rules, withPart } from "./rules.ts";
import samples from "./samples.ts";
import { LIMITS } from "./schema.ts";

const { full, spec } = samples;
const labels = ({ parts }: typeof full) => parts.map(({ label }) => label);

describe("a triangle", () => {
  it("has the author's parts and questions, and is empty until something of one is said", () => {
    const start = rules.start(spec.ca);
    expect(labels(start)).toEqual(["Estratègia", "Persones", "Sistemes", "Client"]);
    expect(start.parts[1]?.question).toBe(spec.ca.parts[1]?.question);
    expect(rules.isEmpty(withPart(start, 2, { sees: " \n" }))).toBe(true);
    expect(rules.isEmpty(withPart(start, 2, { improvement: "A book." }))).toBe(false);
    expect(rules.isEmpty(withPart(start, 2, { state: "works" }))).toBe(false);
  });

  it("changes in one part alone", () => {
    const next = withPart(full, 1, { state: "fails" });
    expect(next.parts[1]).toEqual({ ...full.parts[1], state: "fails" });
    expect(next.parts.filter((_, at) => at !== 1)).toEqual(full.parts.filter((_, at) => at !== 1));
  });

  it("knows its parts by their places, whatever they are called now", () => {
    for (const same of [true, false]) {
      const fitted = rules.fit(spec.ca, full, same);
      expect(labels(fitted)).toEqual(["Estratègia", "Persones", "Sistemes", "Client"]);
      expect(fitted.parts.map(({ sees }) => sees)).toEqual(full.parts.map(({ sees }) => sees));
    }
  });
});

describe("what is read", () => {
  it.each([
    ["three parts", { parts: full.parts.slice(1) }],
    ["a state that there is not", { parts: full.parts.map((part) => ({ ...part, state: "fine" })) }],
    ["a text that is too long", withPart(full, 0, { sees: "a".repeat(LIMITS.sees + 1) })],
    ["no questions", { parts: full.parts.map(({ question: _, ...part }) => part) }],
  ])("is no thing with %s", (_, stored) => {
    expect(rules.read(stored)).toBeUndefined();
  });
});
