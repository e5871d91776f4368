import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const prompt = "What would you *ask*?\n\nFour things.\n\n";
const areas =
  "1. Speed\n   > How *long* was it?\n   >\n   > Too long?\n2. Care\n   > How?\n3. Words\n   > Clear?\n4. End\n   > Done?\n";

describe("reading `report-card`", () => {
  it("takes what is above the list for the prompt, and from each item its label and its question", () => {
    const { parsed, rules } = parseExample(parse, prompt + areas);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.spec.areas.map(({ label }) => label)).toEqual(["Speed", "Care", "Words", "End"]);
    expect(parsed?.spec.areas[0]?.example.children).toMatchObject([{ tagName: "p" }, { tagName: "p" }]);
    expect(parsed?.shape).toEqual({ areas: 4 });
  });

  it.each([
    ["nothing", "", ["answer-list", "prompt-missing"]],
    ["three areas", prompt + areas.slice(0, areas.indexOf("4.")), ["option-count"]],
    ["an area without a question", prompt + areas.replace("   > How?\n", ""), ["option-feedback"]],
    ["a link for a label", prompt + areas.replace("Care", "[Care](a)"), ["plain-words"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
