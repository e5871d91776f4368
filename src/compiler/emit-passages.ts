import { oncePer } from "../base/once-per.ts";
import type { PassagesOfLesson, WordsOfBlock } from "../course/references.ts";
import type { Block, Lesson } from "../course/types.ts";

/** The words of a lesson block by block, for the page that searches them. */
export const passagesOf = oncePer(({ id, module, title, summary, blocks }: Lesson): PassagesOfLesson => {
  let section: WordsOfBlock["section"];
  const words = blocks.flatMap((block, index): WordsOfBlock[] => {
    const heading = block.type === "prose" ? block.heading : undefined;
    if (heading) section = { id: heading.id, title: heading.text };
    const text = wordsOf(block);
    // A heading with nothing below it can be found, too.
    return text === "" && !heading ? [] : [{ block: index, ...(section && { section }), text }];
  });
  return { module, lesson: id, title, summary, blocks: words };
});

/** What a block says to whoever has answered nothing yet. */
function wordsOf(block: Block): string {
  switch (block.type) {
    case "prose":
      return joined([spoken(block.prose)]);
    case "callout":
      return joined([spoken(block.prose), block.by, block.source, block.region]);
    case "figure": {
      const { caption, axes, items } = block;
      // They stand apart in the picture, and so they do where a search shows them: no sentence runs through them.
      const parts = items.map(({ label, measure, note }) => joined([label, measure, note], " — "));
      return joined([caption, axes?.x, axes?.y, ...parts], " · ");
    }
    case "exercise":
      return joined([spoken(block.prompt)]);
    case "activity":
      return joined([block.title, spoken(block.prompt)]);
  }
}

function joined(texts: readonly (string | undefined)[], mark = " "): string {
  const said = texts.map((text) => (text ?? "").replace(/\s+/gu, " ").trim());
  return said.filter((text) => text !== "").join(mark);
}

const inline: ReadonlySet<string> = new Set("a code del em strong x-lesson x-term".split(" "));

/** The words of prose. What stands on lines or in cells of its own is kept apart. */
function spoken(node: unknown): string {
  if (typeof node !== "object" || node === null || !("type" in node)) return "";
  if (node.type === "text" && "value" in node) return String(node.value);
  const inside = "children" in node && Array.isArray(node.children) ? node.children.map(spoken).join("") : "";
  if (node.type !== "element" || !("tagName" in node) || !("properties" in node)) return inside;
  const { alt } = node.properties as { readonly alt?: unknown };
  const words = typeof alt === "string" ? `${inside}${alt}` : inside;
  return inline.has(String(node.tagName)) ? words : ` ${words} `;
}
