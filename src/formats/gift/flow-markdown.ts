import type { BlockContent, Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Flow, flowOfHtml, flowOfText, isOutside, type Lose, paragraphOf } from "./flow.ts";
import { readHtml } from "./html.ts";

/** Longer than anybody's question, and short enough that no nesting in it is deeper than can be walked. */
const LONGEST = 8000;
/** Marks inside lines, more than anybody makes: each of them may be matched with each other. */
const MARKS = 200;
/** Marks of lists and quotes behind each other, more than anybody nests. */
const nested = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){8}/mu;

/** Markdown as blocks of the dialect; raw HTML in it as HTML. What cannot be Markdown of people is taken as plain text. */
export function flowOfMarkdown(source: string, lose: Lose): Flow {
  const marks = source.match(/[*_[`]/gu)?.length ?? 0;
  if (source.length > LONGEST || marks > MARKS || nested.test(source)) {
    lose("markup");
    return flowOfText(source);
  }
  return fromMarkdown(source).children.flatMap((node) => blockOf(node, lose));
}

function blockOf(node: Nodes, lose: Lose): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return paragraphOf(inside(node, lose));
    case "heading":
      lose("markup");
      return paragraphOf(inside(node, lose));
    case "blockquote": {
      const children = node.children.flatMap((child) => blockOf(child, lose));
      return children.length > 0 ? [{ type: "blockquote", children }] : [];
    }
    case "list": {
      const children = node.children.flatMap((item) => {
        const blocks = item.children.flatMap((child) => blockOf(child, lose));
        return blocks.length > 0 ? [{ type: "listItem" as const, spread: false, children: blocks }] : [];
      });
      return children.length > 0 ? [{ type: "list", ordered: node.ordered ?? false, spread: false, children }] : [];
    }
    case "code":
      return node.value.trim() === "" ? [] : [{ type: "code", value: node.value }];
    case "html":
      return [...flowOfHtml(node.value, lose)];
    default:
      return [];
  }
}

function inside(node: Extract<Nodes, { children: unknown }>, lose: Lose): PhrasingContent[] {
  return node.children.flatMap((child) => phrasing(child, lose));
}

function phrasing(node: Nodes, lose: Lose): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value.replace(/\s*\n\s*/gu, " ") }];
    case "break":
      return [{ type: "break" }];
    case "inlineCode":
      return node.value.trim() === "" ? [] : [{ type: "inlineCode", value: node.value.replace(/\s+/gu, " ").trim() }];
    case "emphasis":
    case "strong": {
      const children = inside(node, lose);
      return children.length > 0 ? [{ type: node.type, children }] : [];
    }
    case "link": {
      const children = inside(node, lose);
      if (children.length > 0 && isOutside(node.url)) return [{ type: "link", url: node.url, children }];
      lose("link");
      return children;
    }
    case "image":
    case "imageReference":
      lose("picture");
      return node.alt ? [{ type: "text", value: `[${node.alt}]` }] : [];
    case "html":
      // A tag alone: what it stands around are nodes of their own.
      if (readHtml(node.value).some((each) => typeof each !== "string")) lose("markup");
      return [];
    default:
      return "children" in node ? inside(node, lose) : [];
  }
}
