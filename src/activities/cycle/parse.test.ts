import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const prompt = "Draw *your* cycle.\n\nBegin at the door.\n\n";
const list = "- Comes in\n- Waits\n  her turn\n";

describe("reading `cycle`", () => {
  it("takes what is above the list for the prompt, and its items for suggestions, on one line each", () => {
    const { parsed, rules } = parseExample(parse, prompt + list);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.spec).toEqual({ suggestions: ["Comes in", "Waits her turn"] });
    expect(parsed?.shape).toEqual({ suggestions: 2 });
  });

  it("needs no list", () => {
    const { parsed, rules } = parseExample(parse, prompt);
    expect(rules).toEqual([]);
    expect(parsed?.spec).toEqual({ suggestions: [] });
  });

  it.each([
    ["a list alone", list, ["prompt-missing"]],
    ["thirteen suggestions", prompt + Array.from({ length: 13 }, (_, at) => `- M${at}\n`).join(""), ["option-count"]],
    ["steps in order", `${prompt}1. Comes in\n2. Waits\n`, ["answer-list"]],
    ["a link", `${prompt}- [Comes in](a)\n`, ["plain-words"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(expected);
  });
});
