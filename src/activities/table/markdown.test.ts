import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown, plainText } from "../../compiler/markdown.ts";
import { markdown } from "./markdown.ts";
import { rules } from "./rules.ts";
import type { TableThing } from "./schema.ts";

const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
const start = rules.start({ head: "Who", columns: ["Sign", "What I do"], rows: ["Angry", "Hurried"] });
const filled = (...cells: readonly string[]): TableThing => ({
  ...start,
  rows: start.rows.map((row, at) => ({ ...row, cells: cells.slice(at * 2, at * 2 + 2) })),
});
/** The words of a tree, row by row and cell by cell where it is a table. */
const cellsOf = (node: Nodes): unknown =>
  "children" in node && !["tableCell", "heading", "paragraph"].includes(node.type)
    ? node.children.map(cellsOf)
    : plainText(node);

describe("a table as Markdown", () => {
  it("is a table where every cell is one line, with empty cells and bars", () => {
    expect(markdown(filled("loud | fast ", "", "\\|", "1. be quick"), say)).toBe(
      [
        "| Who | Sign | What I do |",
        "| --- | --- | --- |",
        "| Angry | loud \\| fast |  |",
        "| Hurried | \\\\\\| | 1\\. be quick |",
      ].join("\n"),
    );
  });

  it("is read as the same table, whatever was written", () => {
    const line = fc
      .array(fc.constantFrom(..."a1#>-+*_`~[]()!<&;|\\é "))
      .map((marks) => marks.join("").replace(/ +/g, " ").trim());
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 4 }), (cells) => {
        const [sign = "", act = "", otherSign = "", otherAct = ""] = cells;
        expect(cellsOf(parseMarkdown(markdown(filled(...cells), say)))).toEqual([
          [
            ["Who", "Sign", "What I do"],
            ["Angry", sign, act],
            ["Hurried", otherSign, otherAct],
          ],
        ]);
      }),
    );
  });

  it("is a heading for each row where a cell has several lines, and leaves out what is empty", () => {
    expect(markdown(filled("loud", "Listen\nwell.\n\n- Then ask.", "", ""), say)).toBe(
      ["## Angry", "**Sign**", "loud", "**What I do**", "Listen\\\nwell.", "\\- Then ask.", "## Hurried"].join("\n\n"),
    );
  });

  it("has the learner's rows under their names, by their place where they have none, and not at all where they are blank", () => {
    const own = (id: number, name: string, text: string) => ({ id, name, cells: [text, ""] });
    const thing = { ...start, rows: [own(2, "", ""), ...start.rows, own(3, "", "hm"), own(4, "# Shy | quiet", "")] };
    const rows = markdown(thing, say).split("\n").slice(2);
    expect(rows).toEqual([
      "| Angry |  |  |",
      "| Hurried |  |  |",
      '| row {"n":4} | hm |  |',
      "| \\# Shy \\| quiet |  |  |",
    ]);
  });
});
