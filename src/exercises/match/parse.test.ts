import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { textOf } from "../text.ts";
import { parse } from "./parse.ts";

const names = "| Who | Needs | Why |\n| --- | --- | --- |\n";

describe("reading `match`", () => {
  it("keeps names, rows and reasons, and what is the same on the right once", () => {
    const rows = "| Angry | Time | It cools. |\n| Late | Speed | It *helps*. |\n| Sad |  time | It heals. |\n";
    const { parsed, rules } = parseExample(parse, `Match.\n\n${names}${rows}\n> Each in their way.\n`);
    expect(rules).toEqual([]);
    const item = parsed?.item;
    expect([item?.left, item?.right].map((each) => each && textOf(each))).toEqual(["Who", "Needs"]);
    expect(item?.why && textOf(item.why)).toBe("Why");
    expect(item?.choices.map(textOf)).toEqual(["Time", "Speed"]);
    expect(item?.rows.map(({ prose, key, why }) => [textOf(prose), key, why && textOf(why)])).toEqual([
      ["Angry", 0, "It cools."],
      ["Late", 1, "It helps."],
      ["Sad", 0, "It heals."],
    ]);
    expect(parsed?.after && textOf(parsed.after)).toBe("Each in their way.");
    expect(parsed?.shape).toEqual({ rows: 3, key: [0, 1, 0] });
  });

  it("needs no reasons", () => {
    const { parsed } = parseExample(parse, "Match.\n\n| Who | Needs |\n| - | - |\n| A | B |\n| C | D |\n");
    expect(parsed?.item.rows.map(({ why }) => why)).toEqual([undefined, undefined]);
  });

  it.each([
    ["no question", `${names}| A | B | c |\n| D | E | f |\n`, ["prompt-missing"]],
    ["words after the table", `Match.\n\n${names}| A | B | c |\n| D | E | f |\n\nMore.\n`, ["after-content"]],
    ["a list after the table", `Match.\n\n${names}| A | B | c |\n| D | E | f |\n\n- More\n`, ["answer-table"]],
    ["a reason left out", `Match.\n\n${names}| A | B | |\n| D | E | f |\n`, ["pair-empty"]],
    ["one row", `Match.\n\n${names}| A | B | c |\n`, ["pair-count"]],
    ["no row", `Match.\n\n${names}`, ["pair-count"]],
    ["the same on the left", `Match.\n\n${names}| A | B | c |\n| a | E | f |\n`, ["pair-duplicate"]],
    ["a picture on the right", `Match.\n\n${names}| A | ![B](b.svg) | c |\n| D | E | f |\n`, ["token-content"]],
  ])("gives no item for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(expected);
  });

  it("leaves a row with a cell too many to the rule of all tables", () => {
    const { parsed, rules } = parseExample(parse, `Match.\n\n${names}| A | B | c | d |\n| D | E | f |\n`);
    expect([parsed, rules]).toEqual([undefined, []]);
  });
});
