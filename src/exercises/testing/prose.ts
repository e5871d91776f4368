import type { Root } from "hast";

/** Compiled prose for tests: each text a paragraph. */
export function prose(...paragraphs: string[]): Root {
  return {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value }],
    })),
  };
}
