import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const text = (value: string) => ({ type: "root", children: [{ type: "text", value }] });
const paragraph = (value: string) => ({
  type: "root",
  children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }],
});

describe("reading `single`", () => {
  it("keeps the options in the author's order, with the index of the right one", () => {
    const { parsed, rules } = parseExample(parse, "Which?\n\n- [ ] One\n  > No.\n- [x] Two\n  > Yes.\n");
    expect(rules).toEqual([]);
    expect(parsed).toEqual({
      prompt: paragraph("Which?"),
      hints: [],
      item: {
        options: [
          { prose: text("One"), feedback: paragraph("No.") },
          { prose: text("Two"), feedback: paragraph("Yes.") },
        ],
        key: 1,
      },
      shape: { options: 2, right: [1] },
    });
  });

  it("takes a block quote before the list for the prompt, and one after it for what is shown after any answer", () => {
    const source = "> Hurry!\n\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n\n> Either way.\n";
    const { parsed } = parseExample(parse, source);
    expect(parsed?.prompt.children).toMatchObject([{ tagName: "blockquote" }, { tagName: "p" }]);
    expect(parsed?.after).toEqual(paragraph("Either way."));
  });

  it("takes hints wherever they stand, in their order, for nothing unless they say what they cost", () => {
    const source = "Which?\n\n::hint[Look.]{cost=0.1}\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n\n::hint[Again.]\n";
    const { parsed } = parseExample(parse, source);
    expect(parsed?.hints).toEqual([
      { prose: paragraph("Look."), cost: 0.1 },
      { prose: paragraph("Again."), cost: 0 },
    ]);
  });

  it.each([
    ["no right option", "Which?\n\n- [ ] One\n  > No.\n- [ ] Two\n  > No.\n", ["key-missing"]],
    ["two right options", "Which?\n\n- [x] One\n  > No.\n- [x] Two\n  > No.\n", ["key-several"]],
    ["a single option", "Which?\n\n- [x] One\n  > No.\n", ["option-count"]],
    ["an ordered list", "Which?\n\n1. One\n   > No.\n2. Two\n   > No.\n", ["answer-list"]],
    ["nothing at all", "", ["answer-list", "prompt-missing"]],
    [
      "all at once",
      "- [x] One\n- [x] Two\n  text\n\n  > a\n\n  > b\n\nEnd.\n",
      ["after-content", "option-content", "option-feedback", "prompt-missing"],
    ],
  ])("gives no item for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
