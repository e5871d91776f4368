import type { Root } from "hast";
import { describe, expect, it } from "vitest";
import { prose } from "./testing/prose.ts";
import { inline, textOf } from "./text.ts";

const rich: Root = {
  type: "root",
  children: [
    {
      type: "element",
      tagName: "p",
      properties: {},
      children: [
        { type: "text", value: "Un " },
        { type: "element", tagName: "em", properties: {}, children: [{ type: "text", value: "buen" }] },
        { type: "text", value: "\n  trato " },
        { type: "element", tagName: "img", properties: { alt: "(una sonrisa)" }, children: [] },
      ],
    },
    { type: "text", value: "\n" },
  ],
};

describe("Prose as plain words", () => {
  it("drops marks and line breaks, and says images by their text", () => {
    expect(textOf(rich)).toBe("Un buen trato (una sonrisa)");
  });

  it("does not run paragraphs into each other", () => {
    expect(textOf(prose("Uno.", "Dos."))).toBe("Uno. Dos.");
  });

  it("stands in a label without the paragraph round it, if that is all there is", () => {
    expect(inline(prose("Uno")).children).toEqual([{ type: "text", value: "Uno" }]);
    expect(inline(rich).children[0]).toEqual({ type: "text", value: "Un " });
    expect(inline(prose("Uno", "Dos"))).toEqual(prose("Uno", "Dos"));
  });
});
