import { describe, expect, it } from "vitest";
import { compileCourse } from "../../compiler/compile.ts";
import { loadParsers } from "../../compiler/parsers.ts";
import { exampleInput } from "../../compiler/rules/example.ts";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const source = `What is what?

::hint[Look at the voice.]

- *Apathy*
  - Shrugging
    > a
- Coldness
  - No greeting
    > b
  - No smile
    > c

> After all.
`;

describe("reading `sort`", () => {
  it("keeps groups and items in the author's order, each item with its group", () => {
    const { parsed, rules } = parseExample(parse, source);
    expect(rules).toEqual([]);
    expect(parsed?.item.groups.map(({ prose }) => prose.children)).toMatchObject([
      [{ tagName: "em" }],
      [{ value: "Coldness" }],
    ]);
    expect(parsed?.item.parts).toMatchObject([
      { prose: { children: [{ value: "Shrugging" }] }, feedback: { children: [{ tagName: "p" }] }, group: 0 },
      { prose: { children: [{ value: "No greeting" }] }, group: 1 },
      { prose: { children: [{ value: "No smile" }] }, group: 1 },
    ]);
    expect(parsed?.shape).toEqual({ groups: 2, key: [0, 1, 1] });
    expect(parsed?.after?.children).toHaveLength(1);
    expect(parsed?.hints).toHaveLength(1);
  });

  it("reads lists with empty lines between their items alike", () => {
    const loose = source.replace(/\n( *- )/gu, "\n\n$1");
    expect(parseExample(parse, loose).parsed?.shape).toEqual({ groups: 2, key: [0, 1, 1] });
    expect(parseExample(parse, loose).rules).toEqual([]);
  });

  it("gives no item where anything is wrong", () => {
    const { parsed, rules } = parseExample(parse, source.replace("    > b\n", ""));
    expect(parsed).toBeUndefined();
    expect(rules).toEqual(["option-feedback"]);
  });

  it("says nothing of a box that is none, which another rule reports, and gives no item", () => {
    for (const text of [source.replace("- Coldness", "- []Coldness"), source.replace("- No smile", "- []No smile")])
      expect(parseExample(parse, text)).toEqual({ parsed: undefined, rules: [] });
  });

  it.each([
    ["out of its item", "  > a\n", "4 spaces"],
    ["out of all lists", "> a\n", "4 spaces"],
    ["too far in", "          > a\n", "4 spaces"],
  ])("names the indent that a quote needs which fell %s", async (_, line, expected) => {
    const text = `:::sort{#a objective=greet}\n${source.replace("    > a\n", line)}:::\n`;
    const { diagnostics } = compileCourse(exampleInput(text), await loadParsers());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["feedback-indent"]);
    expect(diagnostics[0]?.message).toContain(`${expected} before \`>\``);
    expect(diagnostics[0]?.message).toContain("outside its item");
  });
});
