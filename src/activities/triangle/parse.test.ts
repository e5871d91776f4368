import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const prompt = "Look at *your* workplace.\n\n";
const parts =
  "- Strategy — who knows it?\n- People — trained — and free?\n- Systems — do they help?\n- Customer — what do they say?\n";

describe("reading `triangle`", () => {
  it("takes a label and a question from each of four parts, in their order", () => {
    const { parsed, rules } = parseExample(parse, prompt + parts);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(1);
    expect(parsed?.spec.parts).toEqual([
      { label: "Strategy", question: "who knows it?" },
      { label: "People", question: "trained — and free?" },
      { label: "Systems", question: "do they help?" },
      { label: "Customer", question: "what do they say?" },
    ]);
    expect(parsed?.shape).toEqual({ parts: 4 });
  });

  it.each([
    ["nothing", "", ["answer-list", "prompt-missing"]],
    ["three parts", prompt + parts.slice(0, parts.indexOf("- Customer")), ["option-count"]],
    ["a part without a question", prompt + parts.replace(" — who knows it?", ""), ["noted-label"]],
    ["a part twice", prompt + parts.replace("Systems", "people"), ["option-duplicate"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
