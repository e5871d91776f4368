import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { cut, rules, toggled } from "./grade.ts";
import { LIMIT, type ReflectItem } from "./schema.ts";

const item: ReflectItem = { model: prose("a"), points: ["b", "c", "d"].map((text) => prose(text)) };
const answers = fc.record({ text: fc.string(), compared: fc.constant(true), ticks: fc.subarray([0, 1, 2]) });

describe("Reflect", () => {
  it("counts as done whatever was written and ticked, and accounts for nothing", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(earned(rules, item, answer)).toEqual({ points: 1, max: 1 });
        expect(rules.account(item, answer)).toEqual([]);
      }),
    );
  });

  it("asks for a text first and for comparing then, and for no ticks", () => {
    const start = rules.start(item, []);
    expect(rules.missing(item, start)).toBe(2);
    expect(rules.missing(item, { ...start, text: " \n\t" })).toBe(2);
    expect(rules.missing(item, { ...start, compared: true })).toBe(2);
    expect(rules.missing(item, { ...start, text: "I waited." })).toBe(1);
    expect(rules.missing(item, { ...start, text: "I waited.", compared: true })).toBe(0);
  });

  it("ticks and unticks one point, in the author's order, and touches nothing else", () => {
    fc.assert(
      fc.property(answers, fc.nat(2), (answer, point) => {
        const once = toggled(answer, point);
        expect(once.ticks.includes(point)).toBe(!answer.ticks.includes(point));
        expect(rules.read(item, once)).toEqual(once);
        expect(toggled(once, point)).toEqual(answer);
      }),
    );
  });

  it("goes on with what is there when it is answered anew", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(rules.again?.(item, answer)).toEqual(answer);
      }),
    );
  });

  it("takes a text up to the limit, and never half a character", () => {
    fc.assert(
      fc.property(fc.integer({ min: LIMIT - 3, max: LIMIT + 3 }), fc.constantFrom("a", "🙂"), (length, last) => {
        const text = `${"a".repeat(length)}${last}`;
        const kept = cut(text);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(LIMIT);
        expect(kept).not.toMatch(/\p{Surrogate}/u);
        if (text.length <= LIMIT) expect(kept).toBe(text);
        else expect(kept.length).toBeGreaterThanOrEqual(LIMIT - 1);
      }),
    );
  });

  it.each([
    [null],
    ["text"],
    [[]],
    [{ text: "a", compared: true }],
    [{ text: 1, compared: true, ticks: [] }],
    [{ text: "a", compared: "yes", ticks: [] }],
    [{ text: "a".repeat(LIMIT + 1), compared: true, ticks: [] }],
    [{ text: "a", compared: false, ticks: [1] }],
    [{ text: "a", compared: true, ticks: [3] }],
    [{ text: "a", compared: true, ticks: [1, 0] }],
    [{ text: "a", compared: true, ticks: [1, 1] }],
    [{ text: "a", compared: true, ticks: ["0"] }],
    [{ text: "a", compared: true, ticks: new Array(1) }],
    [Object.create({ text: "a", compared: true, ticks: [] })],
  ])("does not read %j", (stored) => {
    expect(rules.read(item, stored)).toBeUndefined();
  });

  it("reads no more than what belongs to an answer", () => {
    const answer = { text: "a", compared: true, ticks: [0, 2] };
    expect(rules.read(item, { ...answer, more: "b" })).toEqual(answer);
  });
});
