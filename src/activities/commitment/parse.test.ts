import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { textOf } from "../../exercises/text.ts";
import { parse } from "./parse.ts";

const prompt = "Write *three* promises.\n\nSign them.\n\n";

describe("reading `commitment`", () => {
  it("takes what is above the list for the prompt, and each item for a piece of advice", () => {
    const { parsed, rules } = parseExample(parse, `${prompt}- Say *when*\n- Say what\n`);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.spec.advice.map(textOf)).toEqual(["Say when", "Say what"]);
    expect(parsed?.spec.advice[0]?.children).toMatchObject([{ value: "Say " }, { tagName: "em" }]);
    expect(parsed?.shape).toEqual({ advice: 2 });
  });

  it.each([
    ["nothing", "", ["answer-list", "prompt-missing"]],
    ["one piece", `${prompt}- Say when\n`, ["option-count"]],
    ["an ordered list", `${prompt}1. Say when\n2. Say what\n`, ["answer-list"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
