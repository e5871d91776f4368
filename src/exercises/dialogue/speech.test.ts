import type { ElementContent, Root } from "hast";
import { describe, expect, it } from "vitest";
import { textOf } from "../text.ts";
import { stretchesOf } from "./speech.ts";

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
const root = (...children: ElementContent[]): Root => ({ type: "root", children });
const told = (words: string) => element("p", element("em", text(words)));
const said = (...children: ElementContent[]) => element("p", ...children);

const read = (prose: Root) => stretchesOf(prose).map(({ spoken, prose: own }) => [spoken, textOf(own)]);

describe("What a turn says", () => {
  it("is told from what happens in it, in its order", () => {
    const prose = root(told("She waits."), text("\n"), said(text("Well?")), said(text("Hello?")), told("She leaves."));
    expect(read(prose)).toEqual([
      [false, "She waits."],
      [true, "Well? Hello?"],
      [false, "She leaves."],
    ]);
  });

  it("is speech where only a part of a paragraph is emphasised", () => {
    expect(read(root(said(element("em", text("Three")), text(" weeks"))))).toEqual([[true, "Three weeks"]]);
    expect(read(root(said(element("em", text("Three")), element("em", text("weeks")))))).toEqual([
      [true, "Threeweeks"],
    ]);
    expect(read(root(said(element("strong", text("Three weeks")))))).toEqual([[true, "Three weeks"]]);
  });

  it("is speech where it is a list", () => {
    expect(read(root(element("ul", element("li", element("em", text("One"))))))).toEqual([[true, "One"]]);
  });

  it("is nothing where there is nothing", () => {
    expect(stretchesOf(root(text("\n")))).toEqual([]);
  });
});
