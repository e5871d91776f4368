import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earned } from "../score.ts";
import { prose } from "../testing/prose.ts";
import { carriedOver, isGiven, isRight, LONGEST, matchOf, rules, typed } from "./grade.ts";
import type { Blank, FillAnswer, FillItem, Given } from "./schema.ts";

const feedback = prose("Why.");
const text = { type: "root" as const, children: [] };
const typedBlank = { accepts: ["cliente", "clienta"], feedback };
const pickedBlank = { choices: ["a", "b", "c"], key: 1, feedback };

const blanks: fc.Arbitrary<Blank> = fc.constantFrom(typedBlank, pickedBlank);
const givenTo = (blank: Blank): fc.Arbitrary<Given> =>
  "choices" in blank
    ? fc.constantFrom(null, 0, 1, 2)
    : fc.option(fc.record({ text: fc.string({ minLength: 1, maxLength: LONGEST }), fits: fc.boolean() }));

const answered = fc
  .array(blanks, { minLength: 1, maxLength: 6 })
  .chain((all) => fc.tuple(fc.constant<FillItem>({ text, blanks: all }), fc.tuple(...all.map(givenTo))));

describe("Fill", () => {
  it("gives a point for each blank that is right, out of the number of blanks", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const right = item.blanks.filter((blank, at) => isRight(blank, answer[at]));
        expect(earned(rules, item, answer)).toEqual({ points: right.length, max: item.blanks.length });
      }),
    );
  });

  it("grades an answer alike in every language", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const other = item.blanks.map((blank) => ("choices" in blank ? blank : { ...blank, accepts: ["client"] }));
        expect(earned(rules, { ...item, blanks: other }, answer)).toEqual(earned(rules, item, answer));
      }),
    );
  });

  it("can be checked as soon as one blank holds something", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        expect(rules.missing(item, answer)).toBe(answer.some(isGiven) ? 0 : 1);
        expect(rules.missing(item, rules.start(item, []))).toBe(1);
      }),
    );
    expect(rules.missing({ text, blanks: [typedBlank] }, [{ text: "  ", fits: false }])).toBe(1);
  });

  it("goes on with what was right, and begins anew after all was", () => {
    fc.assert(
      fc.property(answered, ([item, answer]) => {
        const next = rules.again?.(item, answer) ?? [];
        const whole = earned(rules, item, answer).points === item.blanks.length;
        for (const [at, blank] of item.blanks.entries())
          expect(next[at]).toEqual(!whole && isRight(blank, answer[at]) ? answer[at] : null);
      }),
    );
  });

  it("keeps what was typed to the letter, with whether it fits", () => {
    expect(typed(typedBlank, " Cliente ")).toEqual({ text: " Cliente ", fits: true });
    expect(typed(typedBlank, "clien")).toEqual({ text: "clien", fits: false });
    expect(typed(typedBlank, "")).toBeNull();
  });

  it("finds the accepted answer that needs the least forgiving", () => {
    const blank = { accepts: ["papá", "papa"], feedback };
    expect(matchOf(blank, "papa")).toEqual({ accepted: "papa", slips: [] });
    expect(matchOf(blank, "Papá")).toEqual({ accepted: "papá", slips: ["case"] });
    expect(matchOf(blank, "papas")).toBeUndefined();
  });

  it("carries what fits into another language, and finds what fits only there", () => {
    const item = { text, blanks: [{ ...typedBlank, accepts: ["client"] }, typedBlank, pickedBlank] };
    const answer: FillAnswer = [{ text: "Client", fits: false }, { text: "Kunde", fits: true }, 0];
    const carried = carriedOver(item, answer);
    expect(carried).toEqual([{ text: "Client", fits: true }, { text: "Kunde", fits: true }, 0]);
    expect(carriedOver(item, carried)).toBe(carried);
  });

  it("shuffles as many choices as the longest list has", () => {
    expect(rules.choices({ text, blanks: [typedBlank] })).toBe(0);
    const long = { ...pickedBlank, choices: ["a", "b", "c", "d"] };
    expect(rules.choices({ text, blanks: [pickedBlank, long, typedBlank] })).toBe(4);
  });

  it("reads back every answer, and only answers, and never throws", () => {
    const outside = fc.anything({ withSparseArray: true, withNullPrototype: true });
    fc.assert(
      fc.property(answered, outside, ([item, answer], value) => {
        expect(rules.read(item, answer)).toEqual(answer);
        const read = rules.read(item, value);
        if (read !== undefined) expect(read).toHaveLength(item.blanks.length);
      }),
    );
    const item = { text, blanks: [typedBlank, pickedBlank] };
    for (const value of [
      null,
      undefined,
      "ab",
      [],
      [null],
      [null, null, null],
      new Array(2),
      [null, 3],
      [null, -1],
      [null, 0.5],
      [null, "1"],
      [0, null],
      ["cliente", null],
      [{ text: "cliente" }, null],
      [{ text: "", fits: false }, null],
      [{ text: 1, fits: true }, null],
      [{ text: "cliente", fits: 1 }, null],
      [{ text: "a".repeat(LONGEST + 1), fits: false }, null],
      [null, { text: "a", fits: true }],
    ])
      expect(rules.read(item, value)).toBeUndefined();
    expect(rules.read(item, [{ text: "a", fits: false, more: 1 }, 1])).toEqual([{ text: "a", fits: false }, 1]);
  });
});
