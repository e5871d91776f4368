import type { RootContent, Yaml } from "mdast";
import type * as v from "valibot";
import { putColonsBack } from "./colons.ts";
import { inlineNames } from "./directives.ts";
import { scanFences } from "./fences.ts";
import type { Place, Report } from "./finding.ts";
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
  /** What follows the front matter. */
  readonly body: readonly RootContent[];
  readonly front?: Yaml;
  /** Parts of the file could not be read: what seems to be missing may be there. */
  readonly broken: boolean;
  /** Where the file ends. */
  readonly end: Place;
  readonly report: Report;
  readonly parsers: Parsers;
}

/** Opens a file: fences first, then Markdown, then the rules that look at single nodes. */
export function openDocument(
  path: string,
  text: string,
  role: Role["role"],
  report: Report,
  parsers: Parsers,
): OpenDocument {
  const scan = scanFences(text);
  for (const { rule, at, message } of scan.findings) report(rule, at, message);
  const tree = parseMarkdown(scan.text);
  const walkable = checkNestingDepth(tree, report);
  if (walkable) {
    putColonsBack(tree, scan.text, inlineNames(parsers));
    checkTree(tree, { role, source: scan.text, report, parsers });
  }
  const [first, ...rest] = tree.children;
  const front = first?.type === "yaml" ? first : undefined;
  const broken = !walkable || scan.findings.length > 0;
  const { line = 1, column = 1 } = tree.position?.end ?? {};
  const shared = { path, source: scan.text, broken, end: { line, column }, report, parsers };
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
