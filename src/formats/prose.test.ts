import type { ElementContent, Root } from "hast";
import { expect, test } from "vitest";
import { htmlOf, isPlain, lossesIn, lossesOf, picturesIn, wordsOf } from "./prose.ts";

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, children: ElementContent[], properties = {}): ElementContent => ({
  type: "element",
  tagName,
  properties,
  children,
});
const root = (...children: ElementContent[]): Root => ({ type: "root", children });

test("keeps what prose says and how, and is well-formed XML", () => {
  const prose = root(element("p", [text("1 < 2 & "), element("em", [text("so")]), element("br", []), text('"on"')]));
  expect(htmlOf(prose)).toBe("<p>1 &lt; 2 &amp; <em>so</em><br />&quot;on&quot;</p>");
});

test("leaves nothing that runs or looks, and no address that leads nowhere", () => {
  const prose = root(
    element("p", [text("a")], { className: ["x"], style: "color:red", onclick: "run()" }),
    element("a", [text("b")], { href: "javascript:run()" }),
    element("a", [text("c")], { href: "https://example.org/?a=1&b=2" }),
    element("script", [text("d")]),
  );
  expect(htmlOf(prose)).toBe('<p>a</p>b<a href="https://example.org/?a=1&amp;b=2">c</a>d');
});

test("a term and a link to a lesson leave their words, a picture its description", () => {
  const prose = root(
    element("x-term", [text("loyalty")], { to: "loyalty" }),
    element("x-lesson", [text("that one")], { to: "moments" }),
    element("img", [], { src: "a.png", alt: "A counter" }),
  );
  expect(htmlOf(prose)).toBe("loyaltythat one[A counter]");
  expect([...lossesIn(prose)].sort()).toEqual(["lesson-link", "picture", "term"]);
  expect(htmlOf(prose, { picture: (file) => `<img src="${file}" />` })).toContain('<img src="a.png" />');
});

test("a blank has what touches it around it", () => {
  const prose = root(element("x-blank", [text("».")], { at: 0, before: "«" }));
  expect(htmlOf(prose)).toBe("«_____».");
  expect(htmlOf(prose, { blank: (at) => `{${at}}` })).toBe("«{0}».");
});

test("knows what plain text would lose", () => {
  expect(isPlain(root(text("words")))).toBe(true);
  expect(isPlain(root(text("words "), element("em", [text("said")])))).toBe(false);
});

test("words alone keep apart what stands in paragraphs of its own, and together what must not part", () => {
  const prose = root(element("p", [text("50\u00a0%"), element("em", [text(" so")])]), element("p", [text("on")]));
  expect(wordsOf(prose)).toBe("50\u00a0% so on");
});

test("all the prose of an exercise is looked through for what does not come along, and for pictures, each once", () => {
  const img = (src: string) => element("img", [], { src });
  const block = {
    prompt: root(img("a.svg")),
    after: root(img("a.svg")),
    item: { options: [{ prose: root(element("x-term", [img("b.svg")])), feedback: root() }], key: 0 },
  };
  expect(lossesOf(block)).toEqual(["picture", "term"]);
  expect(picturesIn(block)).toEqual(["a.svg", "b.svg"]);
  expect(picturesIn({ prompt: root(), item: null })).toEqual([]);
});
