// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, svgFile, tag, textBlock } from "./file.ts";

const parse = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
const picture = { title: "T", desc: "D", width: 950, height: 700, body: "" };

describe("what stands in a file", () => {
  it("is just what was written, whatever it is; what XML cannot hold is left out", () => {
    expect(escapeXml(`<a b="c">&amp;'</a>\u0000\u000b\ufffe`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp;'&lt;/a&gt;");
    expect(escapeXml("a\ud800b 😀\tc\n")).toBe("ab 😀\tc\n");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { documentElement } = new DOMParser().parseFromString(tag("a", { b: text }, escapeXml(text)), "text/xml");
        expect(documentElement.localName).toBe("a");
      }),
      { numRuns: 25 },
    );
  });

  it("has numbers to a tenth, and no attribute for what is not known", () => {
    expect(tag("rect", { x: 1 / 3, y: -0.04, rx: undefined })).toBe('<rect x="0.3" y="0"/>');
  });

  it("has lines of text under one another", () => {
    const text = textBlock(["one", "two"], { x: 5, y: 10, size: 20, anchor: "end", bold: true });
    const [one, two] = [...parse(`<svg>${text}</svg>`).children];
    expect(one?.textContent).toBe("one");
    expect(one?.getAttribute("text-anchor")).toBe("end");
    expect(one?.getAttribute("font-weight")).toBe("700");
    expect(one?.getAttribute("y")).toBe("30");
    expect(Number(two?.getAttribute("y"))).toBeGreaterThan(50);
  });
});

describe("a picture", () => {
  it("says its name and what it shows, stands on white, and is as large as on paper", () => {
    const svg = parse(svgFile(picture));
    expect([...svg.children].map(({ localName }) => localName)).toEqual(["title", "desc", "rect"]);
    expect(svg.getAttribute("viewBox")).toBe("0 0 950 700");
    expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["190mm", "140mm"]);
  });

  it("is no larger than a page", () => {
    const svg = parse(svgFile({ ...picture, height: 2770 }));
    expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["95mm", "277mm"]);
  });
});
