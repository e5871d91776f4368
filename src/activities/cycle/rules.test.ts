import { describe, expect, it } from "vitest";
import { isBlank, isFull, isMap, isTaken, rules, withMoment } from "./rules.ts";
import samples from "./samples.ts";
import { LIMITS, MOMENTS } from "./schema.ts";

const { full, spec } = samples;
const names = ({ moments }: typeof full) => moments.map(({ name }) => name);
const given = ({ moments }: typeof full) => moments.map((moment) => moment.given);

describe("a cycle", () => {
  it("begins without a moment, whatever is suggested, and is empty while none is added", () => {
    const start = rules.start(spec.es);
    expect(start.moments).toEqual([]);
    expect(rules.isEmpty({ ...start, adding: "Llega" })).toBe(true);
    expect(rules.isEmpty(withMoment(start, "Llega"))).toBe(false);
  });

  it("gets moments at its end, and never an id again", () => {
    const one = withMoment({ moments: [], next: 4, adding: "Llega" }, "Llega");
    expect(one).toEqual({ moments: [{ id: 4, name: "Llega", critical: false, note: "" }], next: 5, adding: "" });
    const two = withMoment({ ...one, adding: "Pa" }, "Espera", 2);
    expect(two.moments[1]).toEqual({ id: 5, given: 2, name: "Espera", critical: false, note: "" });
    expect(two.adding).toBe("Pa");
  });

  it("makes a map of three, and has room for twelve", () => {
    let thing = rules.start(spec.es);
    for (let count = 1; count <= MOMENTS.most; count++) {
      expect(isFull(thing)).toBe(false);
      thing = withMoment(thing, `M${count}`);
      expect(isMap(thing)).toBe(count >= 3);
    }
    expect(isFull(thing)).toBe(true);
    expect(withMoment(thing, "M13")).toBe(thing);
    expect(rules.read(thing)).toEqual(thing);
  });

  it("knows a suggestion that was taken by its place, whatever it is called now, and else by its name", () => {
    expect(isTaken(full, "Busca cómo encontrarnos", 0)).toBe(true);
    expect(isTaken(full, "Se va y recuerda algo que olvidó preguntar", 6)).toBe(false);
    expect(isTaken(full, "  llama PORQUE algo no encaja ", 6)).toBe(true);
  });

  it("has blank moments where nothing was written", () => {
    const moment = { id: 0, name: " ", critical: true, note: "\n" };
    expect(isBlank(moment)).toBe(true);
    expect(isBlank({ ...moment, note: "a" })).toBe(false);
  });
});

describe("a cycle under another lesson", () => {
  it("stays the learner's own, word for word, in the other language", () => {
    expect(rules.fit(spec.ca, full, true)).toBe(full);
  });

  it("knows again by their names the suggestions that there are now, each once", () => {
    const fitted = rules.fit({ suggestions: ["Paga", "Espera su turno", "Otra cosa"] }, full, false);
    expect(names(fitted)).toEqual(names(full));
    expect(given(fitted)).toEqual([undefined, undefined, 1, undefined, undefined, undefined, 0, undefined]);
    const twice = withMoment(withMoment(rules.start(spec.es), "Paga"), "paga");
    expect(given(rules.fit({ suggestions: ["Paga"] }, twice, false))).toEqual([0, undefined]);
  });
});

describe("what is read", () => {
  const [first] = full.moments;
  it.each([
    ["a name that is too long", { ...full, moments: [{ ...first, name: "a".repeat(LIMITS.name + 1) }] }],
    ["thirteen moments", { moments: Array.from({ length: 13 }, (_, id) => ({ ...first, id })), next: 13, adding: "" }],
    ["one id twice", { ...full, moments: [first, { ...first, given: 1 }] }],
    ["one suggestion twice", { ...full, moments: [first, { ...first, id: 1 }] }],
    ["an id that is still to come", { ...full, next: 7 }],
    ["a mark that is no truth value", { ...full, moments: [{ ...first, critical: "yes" }] }],
    ["nothing typed", { moments: full.moments, next: full.next }],
  ])("is no thing with %s", (_, stored) => {
    expect(rules.read(stored)).toBeUndefined();
  });
});
