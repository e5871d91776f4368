import { describe, expect, it } from "vitest";
import { parseExample } from "../../compiler/testing.ts";
import { parse } from "./parse.ts";

const prompt = "Think of *your* customers.\n\nHow do you treat them?\n\n";
const table =
  "| Customer | How I see it | How I treat them |\n|---|:---:|---|\n| Angry \\| loud | | |\n| In a hurry |\n";

describe("reading `table`", () => {
  it("takes what is above the table for the prompt, and names from its first row and its first column", () => {
    const { parsed, rules } = parseExample(parse, prompt + table);
    expect(rules).toEqual([]);
    expect(parsed?.prompt.children).toHaveLength(2);
    expect(parsed?.spec).toEqual({
      head: "Customer",
      columns: ["How I see it", "How I treat them"],
      rows: ["Angry | loud", "In a hurry"],
    });
    expect(parsed?.shape).toEqual({ columns: 2, rows: 2 });
  });

  it.each([
    ["nothing", "", ["answer-table"]],
    ["no table", prompt, ["answer-table"]],
    [
      "a row without a name, and one in which something stands",
      `${prompt}${table}| | |\n| Calm | quiet | |\n`,
      ["table-cell", "table-name"],
    ],
    ["a link for a name, twice", `${prompt}${table}| [a](b) | |\n| [a](b) | |\n`, ["plain-words", "plain-words"]],
    ["a picture in a cell", `${prompt}${table}| Calm | ![ ](a.png) | |\n`, ["table-cell"]],
  ])("gives nothing for %s, and says what is wrong", (_, source, expected) => {
    const { parsed, rules } = parseExample(parse, source);
    expect(parsed).toBeUndefined();
    expect([...rules].sort()).toEqual(expected);
  });
});
