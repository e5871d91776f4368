import { render } from "@testing-library/react";
import type { ElementContent } from "hast";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../src/compiler/markdown.ts";
import { compileProse } from "../src/compiler/prose.ts";
import { Prose, ProseComponents } from "../src/ui/Prose.tsx";

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

describe("compiled prose", () => {
  it("draws what Markdown has beyond that: tables, titles, tasks, languages of code", () => {
    const markdown =
      '| a | b |\n| - | - |\n| 1 | 2 |\n\n[Un cartell](/c "t")\n\n- [x] fet\n\n3. tres\n\n```css a\nb\n```\n\n---';
    const html = renderToStaticMarkup(<Prose prose={compileProse(parseMarkdown(markdown).children)} />);
    expect(drawn(html)).toBe(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>' +
        '<p><a href="/c" title="t">Un cartell</a></p>' +
        '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled="" checked=""/> fet</li></ul>' +
        '<ol start="3"><li>tres</li></ol><pre><code class="language-css">b\n</code></pre><hr/>',
    );
  });

  it("keeps an element that is drawn by a component when the words around it change, and the focus with it", () => {
    const Term = ({ to, children }: { to: string; children?: ReactNode }) => <a href={`#${to}`}>{children}</a>;
    const term: ElementContent = {
      type: "element",
      tagName: "x-term",
      properties: { to: "id" },
      children: [{ type: "text", value: "so" }],
    };
    const page = (...children: ElementContent[]) => (
      <ProseComponents value={{ "x-term": Term }}>
        <Prose prose={{ type: "root", children: [{ type: "element", tagName: "p", properties: {}, children }] }} />
      </ProseComponents>
    );
    const { rerender, getByRole } = render(page({ type: "text", value: "Un " }, term));
    const before = getByRole("link", { name: "so" });
    const em: ElementContent = { type: "element", tagName: "em", properties: {}, children: [] };
    rerender(page(em, { type: "text", value: " L'altre " }, term, { type: "text", value: "." }));
    expect(getByRole("link", { name: "so" })).toBe(before);
    expect(before.getAttribute("href")).toBe("#id");
  });
});
