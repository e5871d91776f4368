import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const right = "Think back.\n\nWhat happened?\n\n> I *waited*.\n>\n> For an hour.\n\n- I say what\n- I say why\n";

describe("reading `reflect`", () => {
  it("takes what is above the quote for the prompt, the quote for the model, the list for the points", () => {
    const { parsed, rules } = parseExample(parse, right);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.item.model.children).toMatchObject([{ tagName: "p" }, { tagName: "p" }]);
    expect(parsed?.item.points.map(({ children }) => children)).toMatchObject([
      [{ value: "I say what" }],
      [{ value: "I say why" }],
    ]);
    expect(parsed?.shape).toEqual({ points: 2 });
    expect(parsed).not.toHaveProperty("after");
  });

  it("takes hints wherever they stand", () => {
    const { parsed, rules } = parseExample(parse, right.replace("\n\n> I", "\n\n::hint[Begin with who.]\n\n> I"));
    expect(rules).toEqual([]);
    expect(parsed?.hints).toHaveLength(1);
    expect(parsed?.prompt.children).toHaveLength(2);
  });

  it.each([
    ["nothing", "", ["model-answer"]],
    ["a list with a quote in the middle", "What?\n\n> I waited.\n\n- One\n> no\n- Two\n", ["model-answer"]],
    ["a task among the points", "What?\n\n> I waited.\n\n- One\n- [x] Two\n", ["answer-list"]],
    ["a box that is none", "What?\n\n> I waited.\n\n- One\n- [x]Two\n", []],
    ["an empty point", "What?\n\n> I waited.\n\n- One\n- Two\n-\n", ["option-empty"]],
    ["the same point twice", "What?\n\n> I waited.\n\n- One\n- one\n", ["option-duplicate"]],
    ["no question and one point", "> I waited.\n\n- One\n", ["option-count", "prompt-missing"]],
  ])("gives no item for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
