import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

describe("reading `order`", () => {
  it("keeps the parts in their right order, whatever the numbers say", () => {
    const source = "In which order?\n\n1. One\n   > First.\n1. Two\n   > Then.\n1. Three\n   > Last.\n";
    const { parsed, rules } = parseExample(parse, source);
    expect(rules).toEqual([]);
    expect(parsed?.item.parts.map(({ prose }) => prose.children)).toMatchObject([
      [{ value: "One" }],
      [{ value: "Two" }],
      [{ value: "Three" }],
    ]);
    expect(parsed?.shape).toEqual({ parts: 3 });
  });

  it.each([
    ["two parts", "Order?\n\n1. One\n   > a\n2. Two\n   > b\n", ["option-count"]],
    ["a plain list", "Order?\n\n- One\n- Two\n- Three\n", ["answer-list"]],
    ["a part without its reason", "Order?\n\n1. One\n   > a\n2. Two\n3. Three\n   > c\n", ["option-feedback"]],
    ["the same part twice", "Order?\n\n1. One\n   > a\n2. one\n   > b\n3. Three\n   > c\n", ["option-duplicate"]],
  ])("gives no item for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(expected);
  });
});
