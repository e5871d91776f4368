import { render, screen, waitFor } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { InWords } from "../../../tests/support/words.tsx";
import { parseMarkdown } from "../../compiler/markdown.ts";
import { compileProse } from "../../compiler/prose.ts";
import { MOST_NOTE } from "../../learning/events/noted.ts";
import { Prose } from "../../ui/Prose.tsx";
import { NoteMarkdown } from "./NoteMarkdown.tsx";
import { NoteText } from "./NoteText.tsx";
import { plainParagraphs } from "./plain.ts";

const html = (text: string) =>
  renderToStaticMarkup(
    <InWords lang="es">
      <NoteMarkdown text={text} />
    </InWords>,
  );

describe("Markdown in a note", () => {
  it.each([
    ["a script's address", "[x](javascript:alert(1))"],
    ["the same in other letters", "[x](JaVaScRiPt&#58;alert(1)) [y](&#x6A;avascript:alert(1))"],
    ["data", "[x](data:text/html,<b>)"],
    ["an address within the site", "[x](../settings/) [y](/a) [z](#b) [w](//evil.example/x)"],
    ["an address without a host", "[x](https://)"],
    ["an unknown scheme", "<vbscript:x> <file:///etc/passwd>"],
  ])("makes no link of %s", (_, text) => {
    expect(html(text)).not.toMatch(/href|<a/);
  });

  it("leads to the web and to mail, and says where", () => {
    expect(html("[here](https://example.org/a?b=c)")).toMatch(
      /<a [^>]*href="https:\/\/example\.org\/a\?b=c" rel="noreferrer">here.*<\/a> \(example\.org\)/,
    );
    expect(html("[trust me](https://bank.example@evil.example/)")).toContain("(evil.example)");
    expect(html("<mailto:a@example.org>")).toContain('href="mailto:a@example.org"');
  });

  it("fetches no picture and draws no HTML: their words stay", () => {
    const drawn = html('![A cat](https://example.org/cat.png) <img src=x onerror="x()"> <b>bold</b>');
    expect(drawn).not.toMatch(/<img|<b>/);
    expect(drawn).toContain("A cat");
    expect(drawn).toContain("&lt;b&gt;");
    expect(html("![](javascript:x)")).toContain("Imagen");
  });

  it("has no titles among the page's", () => {
    expect(html("# Mine\n\nwords")).toBe("<p><strong>Mine</strong></p>\n<p>words</p>");
  });

  it("is drawn as authors' prose is, and as words alone where it has no marks", () => {
    const text = "Una *idea* y **otra**.\n\n- uno\n- dos";
    const compiled = renderToStaticMarkup(<Prose prose={compileProse(parseMarkdown(text).children)} />);
    expect(
      html(text)
        .replace(/>\n+/g, ">")
        .replace(/\n+(?=<)/g, ""),
    ).toBe(compiled.replace(/>\n+/g, ">"));
    const plain = "Preguntar a Marc por las devoluciones, 3 de 4.\n\nY l·l.";
    const paragraphs = plainParagraphs(plain)?.map((each) => `<p>${each}</p>`);
    expect(paragraphs?.join("\n")).toBe(html(plain));
  });

  it.each(["*a*", "- a", "1. a", "a  \nb", "# a", "> a", "    a", "`a`", "[a](b)", "www\n===", "a\\", "&amp;"])(
    "is asked for what may be more than words: %j",
    (text) => expect(plainParagraphs(text)).toBeUndefined(),
  );
});

describe("the words of a note", () => {
  it("are shown as typed until what reads Markdown has come", async () => {
    render(
      <InWords lang="es">
        <NoteText text="Ask **Marc**" />
      </InWords>,
    );
    expect(screen.getByText("Ask **Marc**")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText("Marc").tagName).toBe("STRONG"));
  });

  it.each([
    ["quotations without end", ">".repeat(MOST_NOTE)],
    [
      "lists in lists",
      Array.from({ length: 150 }, (_, at) => `${" ".repeat(2 * at)}- x`)
        .join("\n")
        .slice(0, MOST_NOTE),
    ],
    ["brackets", "[".repeat(MOST_NOTE)],
    ["stars", "*a_".repeat(6_000)],
    ["angles", "<a ".repeat(6_000)],
  ])("do not break the page when they are made to: %s", (_, text) => {
    const { container } = render(
      <InWords lang="es">
        <NoteText text={text} />
      </InWords>,
    );
    expect(container.textContent?.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});
