import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./markdown.ts";
import { compileProse } from "./prose.ts";

describe("words without a paragraph, as of a heading or an option", () => {
  it("have no space that their author did not write", () => {
    const [{ children }] = parseMarkdown("Say *when*, **who** and\n*what*.").children as [Paragraph];
    const { children: compiled } = compileProse(children);
    const text = compiled.map((node) => (node.type === "element" ? node.tagName : node.type === "text" && node.value));
    expect(text).toEqual(["Say ", "em", ", ", "strong", " and\n", "em", "."]);
    expect(compileProse([])).toEqual({ type: "root", children: [] });
  });
});
