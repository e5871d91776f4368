import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../src/compiler/markdown.ts";
import { compileProse } from "../src/compiler/prose.ts";
import { Prose } from "../src/ui/Prose.tsx";

const samples = {
  "paragraphs with emphasis": "Una *idea* y **otra**, con `código`.\n\nSegundo párrafo\\\ncon salto.",
  "a tight and a loose list": "- uno\n- dos\n  - dentro\n\n1. primero\n\n2. segundo",
  "a quotation with a list": "> Lo dijo:\n>\n> - así\n> - y así",
  "links and entities": "[Un sitio](https://example.org/?a=1&b=2) y <https://example.org> &amp; l·l «aquí».",
  "a block of code": "```\nuna línea\n\n  otra\n```",
};

/** Line breaks between blocks are drawn by no browser; ours are dropped at build time. */
const drawn = (html: string) => html.replace(/>\n+/g, ">").replace(/\n+(?=<[uo]l)/g, "");

describe("what authors compile and what is written at run time", () => {
  it.each(Object.entries(samples))("draw %s the same", (_, markdown) => {
    const compiled = renderToStaticMarkup(<Prose prose={compileProse(parseMarkdown(markdown).children)} />);
    const live = renderToStaticMarkup(<Markdown>{markdown}</Markdown>);
    expect(compiled).not.toBe("");
    expect(drawn(compiled)).toBe(drawn(live));
  });
});
