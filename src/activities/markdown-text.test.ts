import fc from "fast-check";
import type { Nodes } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { markdownLine, markdownText } from "./markdown-text.ts";

const parser = unified()
  .use(remarkParse)
  .use(function gfm() {
    this.data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] });
  });

/** What a reader of Markdown has of it: paragraphs of lines, and nothing else. */
function read(markdown: string): string[][] {
  return parser.parse(markdown).children.map((node) => (node.type === "paragraph" ? lines(node) : [`(${node.type})`]));
}

function lines(node: Nodes): string[] {
  return textOf(node).split("\n");
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "break") return "\n";
  return node.type === "paragraph" ? node.children.map(textOf).join("") : `(${node.type})`;
}

const written = fc
  .array(fc.constantFrom(..."ab1#>-+=*_`~[]()!<&;:|\\./", " ", "\n", "é", "·", "https://a.es", "&amp;", "```", "---"))
  .map((marks) => marks.join(""));

const tidy = (line: string) => line.replace(/[^\S\n]+/g, " ").trim();

describe("what a learner wrote", () => {
  it("reads in Markdown as it was written, in its paragraphs and lines", () => {
    fc.assert(
      fc.property(written, (text) => {
        const paragraphs = text
          .split("\n")
          .map(tidy)
          .join("\n")
          .split(/\n{2,}/);
        const expected = paragraphs.map((each) => each.trim()).filter((each) => each !== "");
        const found = read(markdownText(text)).map((each) => each.map(tidy));
        expect(found).toEqual(expected.map((each) => each.split("\n")));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads on one line", () => {
    fc.assert(
      fc.property(written, (text) => {
        const line = text.replace(/\s+/g, " ").trim();
        expect(read(markdownLine(text))).toEqual(line === "" ? [] : [[line]]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads as a heading", () => {
    const title = fc.array(fc.constantFrom("#", "##", " ", "a", "-", "*", "\\")).map((marks) => marks.join(""));
    fc.assert(
      fc.property(title, (text) => {
        const [heading] = parser.parse(`## ${markdownLine(text)}`).children;
        expect(heading).toMatchObject({ type: "heading", depth: 2 });
        const said = heading?.type === "heading" ? heading.children.map(textOf).join("") : undefined;
        expect(said).toBe(tidy(text.replace(/\s+/g, " ")));
      }),
    );
  });

  it("stays as it is where nothing in it is a mark", () => {
    const text = "Buenos días, ¿en qué puedo ayudarle? Son 20 € (IVA incluido) – 1.5 kg + envío; R&D al 100 %.";
    expect(markdownText(text)).toBe(text);
    expect(markdownText("Uno\r\ndos\n\n \ntres")).toBe("Uno\\\ndos\n\ntres");
    expect(markdownText("1. Uno\n- dos\n# tres")).toBe("1\\. Uno\\\n\\- dos\\\n\\# tres");
  });
});
