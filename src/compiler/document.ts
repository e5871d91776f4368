import type { Node, Root, RootContent, Yaml } from "mdast";
import type * as v from "valibot";
import { putColonsBack } from "./colons.ts";
import { inlineNames, partNames } from "./directives.ts";
import { scanFences } from "./fences.ts";
import { type Place, placeOf, type Report } from "./finding.ts";
import { parseMarkdown } from "./markdown.ts";
import { unexpected } from "./message.ts";
import type { Parsers } from "./parsers.ts";
import type { Role } from "./paths.ts";
import { checkNestingDepth } from "./rules/nesting-depth.ts";
import { checkTree } from "./rules/tree-rules.ts";
import { readYaml, type YamlValue } from "./yaml.ts";

/** One Markdown file, parsed and checked in all that needs no other file. */
export interface OpenDocument {
  readonly path: string;
  readonly source: string;
  /** All of it, and of the source as it was given; `undefined` where that could not be read, or not as it is. */
  readonly tree: Root | undefined;
  /** What follows the front matter. */
  readonly body: readonly RootContent[];
  readonly front?: Yaml;
  /** Parts of the file could not be read: what seems to be missing may be there. */
  readonly broken: boolean;
  /** Where Markdown took something for other than what was meant: what holds it is read when that is mended. */
  readonly misread: readonly Place[];
  /** Where the file ends. */
  readonly end: Place;
  readonly report: Report;
  readonly parsers: Parsers;
}

const misreadings: ReadonlySet<string> = new Set(["swallowed-mark", "directive-unknown", "directive-form"]);

/** Whether something inside a node was misread, so that nobody can tell what the node holds. */
export function isMisread(node: Node, { misread }: OpenDocument): boolean {
  const { start, end } = node.position ?? {};
  return start !== undefined && end !== undefined && misread.some(({ line }) => line >= start.line && line <= end.line);
}

/** Opens a file: fences first, then Markdown, then the rules that look at single nodes. */
export function openDocument(
  path: string,
  text: string,
  role: Role["role"],
  report: Report,
  parsers: Parsers,
): OpenDocument {
  const scan = scanFences(text, partNames(parsers));
  for (const { rule, at, message } of scan.findings) report(rule, at, message);
  const tree = parseMarkdown(scan.text);
  const walkable = checkNestingDepth(tree, report);
  const misread: Place[] = [];
  if (walkable) {
    putColonsBack(tree, scan.text, inlineNames(parsers));
    const watched: Report = (rule, at, message) => {
      if (misreadings.has(rule)) misread.push(placeOf(at));
      report(rule, at, message);
    };
    checkTree(tree, { role, source: scan.text, report: watched, parsers });
  }
  const [first, ...rest] = tree.children;
  const front = first?.type === "yaml" ? first : undefined;
  const broken = !walkable || scan.findings.length > 0;
  const { line = 1, column = 1 } = tree.position?.end ?? {};
  const whole = broken || scan.text !== text ? undefined : tree;
  const shared = { path, source: scan.text, tree: whole, broken, misread, end: { line, column }, report, parsers };
  const body = front ? rest : tree.children;
  return { ...shared, ...(front && { front }), body: walkable ? body : [] };
}

/** Reads front matter that a file must have. */
export function readFrontMatter<Schema extends v.GenericSchema>(
  document: OpenDocument,
  schema: Schema,
): YamlValue<v.InferOutput<Schema>> | undefined {
  const { front, report, source } = document;
  if (front) return readYaml(schema, { text: front.value, linesBefore: 1 }, report);
  const open = /^---[ \t]*$/mu.exec(source)?.index === 0;
  const found = open ? "`---` that is never closed" : "text";
  const mend = open ? "close the front matter with a line of `---`" : "begin the file with `---`, its keys, and `---`";
  report("front-matter-missing", { line: 1, column: 1 }, unexpected(found, "front matter", mend));
  return undefined;
}

/** Checks front matter that a file need not have. */
export function readOptionalFrontMatter(document: OpenDocument, schema: v.GenericSchema): void {
  if (document.front) readYaml(schema, { text: document.front.value, linesBefore: 1 }, document.report);
}
