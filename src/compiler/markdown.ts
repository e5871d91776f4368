import type { Nodes, Parents, Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkDirective)
  .use(tablesAndTasks)
  .freeze();

/** Parses the Markdown of the dialect. Offsets in the tree are of `text`; colons in prose may still be directives. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** The words of a node, as a reader would hear them: also the alternative text of pictures. */
export function plainText(node: Nodes): string {
  if (node.type === "break") return " ";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if ("value" in node) return node.value;
  return "children" in node ? childrenText(node) : "";
}

/** Blocks are kept apart by a space, words that run on inside a paragraph are not. */
function childrenText(node: Parents): string {
  const flow = node.children.some((child) => "children" in child && flowTypes.has(child.type));
  return node.children.map((child) => plainText(child)).join(flow ? " " : "");
}

const flowTypes: ReadonlySet<string> = new Set([
  "paragraph",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
]);

/** Of GFM only these two are on; footnotes, strikethrough and bare links stay text. */
function tablesAndTasks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem()];
  const fromMarkdown = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...fromMarkdown];
}
