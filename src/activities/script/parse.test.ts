import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const prompt = "Write your *call*.\n\nAs you would say it.\n\n";
const stages = "1. Hello\n   > Say *who* you are.\n   >\n   > And where.\n2. Good  \n   bye\n   > What happens next?\n";

describe("reading `script`", () => {
  it("takes what is above the list for the prompt, and from each item its name and its help", () => {
    const { parsed, rules } = parseExample(parse, prompt + stages);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.spec.stages.map(({ name }) => name)).toEqual(["Hello", "Good bye"]);
    expect(parsed?.spec.stages[0]?.help.children).toMatchObject([{ tagName: "p" }, { tagName: "p" }]);
    expect(parsed?.shape).toEqual({ stages: 2 });
  });

  it.each([
    ["nothing", "", ["answer-list", "prompt-missing"]],
    ["one stage that helps nobody", `${prompt}1. Hello\n`, ["option-count", "option-feedback"]],
    ["a link for a name", `${prompt}${stages}3. [Hm](b)\n   > Why?\n`, ["plain-words"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
