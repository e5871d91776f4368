import type { Root } from "mdast";
import { isScalar, parseDocument, visit as visitYaml } from "yaml";
import { putColonsBack } from "../../compiler/colons.ts";
import { isDirective, textDirectives } from "../../compiler/directives.ts";
import { parseMarkdown } from "../../compiler/markdown.ts";
import { walk } from "../../compiler/walk.ts";
import { keepOnly, type Range } from "./prose.ts";

/** Keys of front matter, and attributes of directives, whose values people read. */
const readKeys: ReadonlySet<unknown> = new Set(["title", "summary", "text"]);
const readAttributes =
  /\b(?:title|caption|by|region|customer|place|speaker|unit|from|or|low|high|x|y)=(?:"([^"\n]*)"|'([^'\n]*)')/dg;

/** A file of the dialect as its reviewers read it. */
export function contentTree(source: string): Root {
  const tree = parseMarkdown(source);
  putColonsBack(tree, source, textDirectives);
  return tree;
}

/** Leaves of a file of the dialect what people read: prose, labels, captions, titles; no names, ids, code or addresses. */
export function contentProse(source: string, tree: Root = contentTree(source)): string {
  const ranges: Range[] = [];
  walk(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "yaml") {
      const opener = source.indexOf("\n", start) + 1;
      ranges.push(...frontMatterRanges(node.value, opener));
    } else if (node.type === "text") {
      ranges.push([start, end]);
    } else if (node.type === "image") {
      // `![` is before the alternative text.
      ranges.push([start + 2, start + 2 + (node.alt?.length ?? 0)]);
    } else if (isDirective(node)) {
      ranges.push(...attributeRanges(source, start, end));
    }
    return node.type !== "code" && node.type !== "inlineCode";
  });
  return keepOnly(source, ranges);
}

function frontMatterRanges(yaml: string, at: number): Range[] {
  const ranges: Range[] = [];
  visitYaml(parseDocument(yaml), {
    Pair(_, { key, value }) {
      if (isScalar(key) && readKeys.has(key.value) && isScalar(value) && value.range) {
        ranges.push([at + value.range[0], at + value.range[1]]);
      }
    },
  });
  return ranges;
}

/** A directive's attributes are on its first line. */
function attributeRanges(source: string, start: number, end: number): Range[] {
  const [head = ""] = source.slice(start, end).split("\n", 1);
  return [...head.matchAll(readAttributes)].flatMap(({ indices }) => {
    const value = indices?.[1] ?? indices?.[2];
    return value === undefined ? [] : [[start + value[0], start + value[1]] as const];
  });
}
