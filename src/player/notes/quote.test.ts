// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { quoteOf, rangeOf } from "./quote.ts";

function block(html: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

/** From a word to another, each the first of its kind on the page. */
function from(element: HTMLElement, first: string, last: string): Range {
  const range = document.createRange();
  const find = (word: string) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.includes(word)) return { text, at: text.data.indexOf(word) };
    }
    throw new Error(`No ${word}`);
  };
  const [begin, end] = [find(first), find(last)];
  range.setStart(begin.text, begin.at);
  range.setEnd(end.text, end.at + last.length);
  return range;
}

const passage = "<p>One idea, <em>three</em> sides.</p><p>A second one, and one idea more.</p>";

describe("what is selected in a passage", () => {
  it("is read across marks and paragraphs, with the words before it", () => {
    const element = block(passage);
    expect(quoteOf(element, from(element, "idea", "second"))).toEqual({
      quote: "idea, three sides. A second",
      before: "One",
    });
  });

  it("begins and ends with whole words", () => {
    const element = block("<p>El col·legi més antic</p>");
    expect(quoteOf(element, from(element, "legi", "mé"))?.quote).toBe("col·legi més");
  });

  it("is nothing where only room, what is ours or what is written is selected", () => {
    const element = block("<div data-notes><button>Add</button></div><p> x </p><textarea>mine</textarea>");
    expect(quoteOf(element, from(element, "Add", "Add"))).toBeUndefined();
    const range = document.createRange();
    range.setStart(element.querySelector("p")?.firstChild as Text, 0);
    range.setEnd(element.querySelector("p")?.firstChild as Text, 1);
    expect(quoteOf(element, range)).toBeUndefined();
  });

  it("of much keeps as much as the log takes, and no half characters", () => {
    const element = block(`<p>a${"😀".repeat(1_500)}</p>`);
    const range = document.createRange();
    range.selectNodeContents(element);
    const { quote = "" } = quoteOf(element, range) ?? {};
    expect(quote).toHaveLength(1_999);
    expect(encodeURIComponent(quote)).toBeTruthy();
  });
});

describe("where marked words stand", () => {
  it("is found again however the passage is drawn, of equal ones the one that had the same before it", () => {
    const element = block(passage);
    const read = quoteOf(element, from(element, "one, and", "one, and"));
    expect(read?.quote).toBe("one, and");
    const again = block(
      "<p>One <b>idea</b>, three sides.</p><ul><li>A second o<i>n</i>e,\n and one idea more.</li></ul>",
    );
    expect(rangeOf(again, "one idea", "second one, and")?.toString()).toBe("one idea");
    expect(rangeOf(again, "one, and")?.toString().replace(/\s+/g, " ")).toBe("one, and");
  });

  it("is the first place where what was before it has changed, and nowhere where the words are gone", () => {
    const element = block(passage);
    expect(rangeOf(element, "One idea", "gone")?.toString()).toBe("One idea");
    expect(rangeOf(element, "una idea")).toBeUndefined();
    expect(rangeOf(element, " ")).toBeUndefined();
    expect(rangeOf(block(""), "One idea")).toBeUndefined();
  });

  it("is never in what is ours", () => {
    const element = block(`<div data-notes="list"><p>One idea</p></div>${passage}`);
    expect(rangeOf(element, "One idea")?.startContainer.parentElement?.closest("[data-notes]")).toBeNull();
  });
});
