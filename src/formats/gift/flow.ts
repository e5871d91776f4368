import type { BlockContent, List, PhrasingContent } from "mdast";
import { type HtmlNode, readHtml } from "./html.ts";
import type { InNote } from "./notes.ts";

/** What becomes of a text: blocks of the dialect. */
export type Flow = readonly BlockContent[];

/** What tells of what is lost. */
export type Lose = (what: Extract<InNote, "markup" | "picture" | "link">) => void;

const block: ReadonlySet<string> = new Set(
  "p div ul ol table blockquote pre h1 h2 h3 h4 h5 h6 hr section article header footer dl figure form".split(" "),
);
const strong: ReadonlySet<string> = new Set(["strong", "b", "h1", "h2", "h3", "h4", "h5", "h6"]);
const emphasis: ReadonlySet<string> = new Set(["em", "i"]);
const code: ReadonlySet<string> = new Set(["code", "kbd", "samp", "tt"]);
/** What means no more than its words. */
const silent: ReadonlySet<string> = new Set(
  "span font small big u div p section article header footer figure form label center body html dl dt dd li tbody thead abbr cite".split(
    " ",
  ),
);

/** HTML as blocks of the dialect: what the dialect does not have leaves its words. */
export function flowOfHtml(source: string, lose: Lose): Flow {
  return blocksOf(readHtml(source), lose);
}

/** Plain text: a blank line parts paragraphs, a line's end breaks a line. */
export function flowOfText(source: string): Flow {
  return source
    .split(/\n\s*\n/u)
    .map((paragraph): PhrasingContent[] =>
      paragraph.split("\n").flatMap((line, at) => {
        const text: PhrasingContent = { type: "text", value: line };
        return at === 0 ? [text] : [{ type: "break" }, text];
      }),
    )
    .flatMap((children) => paragraphOf(children));
}

function blocksOf(nodes: readonly HtmlNode[], lose: Lose): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: PhrasingContent[] = [];
  const end = () => {
    blocks.push(...paragraphOf(run));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || !holdsBlock(node)) {
      // One by one: a call takes only so many arguments.
      for (const each of phrasing(node, lose)) run.push(each);
      continue;
    }
    end();
    for (const each of blockOf(node, lose)) blocks.push(each);
  }
  end();
  return blocks;
}

/** Whether it is a block, or has one inside, however the HTML calls it. */
function holdsBlock(node: HtmlNode): boolean {
  return typeof node !== "string" && (block.has(node.name) || node.children.some(holdsBlock));
}

function blockOf(node: Exclude<HtmlNode, string>, lose: Lose): BlockContent[] {
  const { name, children, attributes } = node;
  if (attributes.class === "figure") return [];
  if (name === "ul" || name === "ol") {
    const items = children.flatMap((child) => {
      const inside = typeof child === "string" ? blocksOf([child], lose) : blocksOf(child.children, lose);
      return inside.length > 0 ? [{ type: "listItem" as const, spread: false, children: inside }] : [];
    });
    const list: List = { type: "list", ordered: name === "ol", spread: false, children: items };
    return items.length > 0 ? [list] : [];
  }
  if (name === "blockquote") {
    const inside = blocksOf(children, lose);
    return inside.length > 0 ? [{ type: "blockquote", children: inside }] : [];
  }
  if (name === "pre") return codeBlock(wordsOf(children));
  if (name === "table") {
    lose("markup");
    return rowsOf(children).flatMap((cells) => {
      const parts = cells.map((cell) => phrasing(cell, lose)).filter((each) => each.length > 0);
      return paragraphOf(
        parts.flatMap((each, at) => (at === 0 ? each : [{ type: "text", value: " — " } as const, ...each])),
      );
    });
  }
  if (/^h\d$/u.test(name)) {
    lose("markup");
    return paragraphOf(phrasing(node, lose));
  }
  return blocksOf(children, lose);
}

/** Code on lines of its own. */
function codeBlock(words: string): BlockContent[] {
  const value = words.replace(/^\n/u, "").trimEnd();
  return value === "" ? [] : [{ type: "code", value }];
}

/** The cells of a table, row by row. */
function rowsOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.name === "tr" ? [node.children.filter((cell) => typeof cell !== "string")] : rowsOf(node.children);
  });
}

function phrasing(node: HtmlNode, lose: Lose): PhrasingContent[] {
  if (typeof node === "string") return [{ type: "text", value: node.replace(/[ \t\n\r\f]+/gu, " ") }];
  const { name, attributes, children } = node;
  if (name === "br") return [{ type: "break" }];
  if (name === "img") {
    lose("picture");
    const words = attributes.alt?.trim();
    return words ? [{ type: "text", value: `[${words}]` }] : [];
  }
  if (code.has(name)) {
    const value = wordsOf(children).replace(/\s+/gu, " ").trim();
    return value === "" ? [] : [{ type: "inlineCode", value }];
  }
  const inside = children.flatMap((child) => phrasing(child, lose));
  const filled = inside.some((each) => each.type !== "break" && !(each.type === "text" && each.value.trim() === ""));
  if (!filled) {
    if (!silent.has(name) && !block.has(name)) lose("markup");
    return inside;
  }
  if (strong.has(name)) return [{ type: "strong", children: inside.flatMap(unmarked("strong")) }];
  if (emphasis.has(name)) return [{ type: "emphasis", children: inside.flatMap(unmarked("emphasis")) }];
  if (name === "a") {
    const url = attributes.href?.trim() ?? "";
    if (isOutside(url)) return [{ type: "link", url, children: inside.flatMap(unmarked("link")) }];
    lose("link");
    return inside;
  }
  if (!silent.has(name) && !block.has(name)) lose("markup");
  return inside;
}

/** The same mark inside itself says no more. */
function unmarked(type: "strong" | "emphasis" | "link") {
  const strip = (node: PhrasingContent): PhrasingContent[] => {
    if (!("children" in node)) return [node];
    const children = node.children.flatMap((child) => strip(child as PhrasingContent));
    return node.type === type ? children : [{ ...node, children } as PhrasingContent];
  };
  return strip;
}

/** Whether the dialect takes an address as a link out of the course. */
export function isOutside(url: string): boolean {
  return url.length <= 2000 && /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s])\S*$/iu.test(url);
}

function wordsOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? node : node.name === "br" ? "\n" : wordsOf(node.children)))
    .join("");
}

/** Words in a paragraph, without space and breaks at its ends; none where there are no words. */
export function paragraphOf(nodes: readonly PhrasingContent[]): BlockContent[] {
  const children = tidied(nodes);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

/** Neighbouring texts as one, one space where there were several, none at the ends and beside a break. */
export function tidied(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { type: "text", value: last.value + node.value };
    else joined.push(node);
  }
  const isBreak = (node: PhrasingContent | undefined) => node === undefined || node.type === "break";
  const spaced = joined.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== "text") return [node];
    const plain = clean(node.value);
    const start = isBreak(joined[at - 1]) ? plain.trimStart() : plain;
    const value = isBreak(joined[at + 1]) ? start.trimEnd() : start;
    return value === "" ? [] : [{ type: "text", value }];
  });
  while (spaced[0]?.type === "break") spaced.shift();
  while (spaced.at(-1)?.type === "break") spaced.pop();
  return spaced;
}

/** Without signs that nobody sees and Markdown would lose; space of all kinds is a space, but the one that keeps words together. */
export function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu, "\uFFFD")
    .replace(/[\u200b\u2060\ufeff]/gu, "")
    .replace(/ {2,}/gu, " ");
}
