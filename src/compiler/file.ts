import type { Root } from "mdast";
import { readBlocks } from "./blocks.ts";
import { type OpenDocument, openDocument, readFrontMatter, readOptionalFrontMatter } from "./document.ts";
import { collectFindings, type Report } from "./finding.ts";
import { readGlossary } from "./glossary.ts";
import { cleanText } from "./input.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { quote, unexpected } from "./message.ts";
import { readPage, refuseEmpty } from "./page.ts";
import type { Parsers } from "./parsers.ts";
import { roleOf } from "./paths.ts";
import type { FileRecord } from "./records.ts";
import { coursePageSchema, emptySchema, lessonSchema, pageSchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/**
 * Reads one file by itself. Depends on nothing but its arguments, so that the result can be kept. Text that nests thousands of
 * levels deep ends the stack of the Markdown libraries; that too is a problem to report.
 *
 * @param lend is given the Markdown of a file that could be read, when all has been read from it
 */
export function readRecord(
  path: string,
  source: string,
  parsers: Parsers,
  lend: (record: FileRecord, tree: Root) => void = () => {},
): FileRecord {
  try {
    const { record, tree } = parse(path, source, parsers);
    if (tree !== undefined) lend(record, tree);
    return record;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = unexpected(
      `text that cannot be read (${reason})`,
      "a lesson",
      "look for thousands of nested marks",
    );
    return { role: "unknown", path, findings: [{ at: { line: 1, column: 1 }, rule: "unreadable", message }] };
  }
}

function parse(
  path: string,
  source: string,
  parsers: Parsers,
): { readonly record: FileRecord; readonly tree?: Root | undefined } {
  const text = cleanText(source);
  const { findings, report } = collectFindings();
  const role = roleOf(path);
  const open = () => openDocument(path, text, role.role, report, parsers);
  if (role.role === "manifest") {
    const manifest = readYaml(manifestSchema, { text, linesBefore: 0 }, report);
    return { record: { role: "manifest", path, findings, ...(manifest && { manifest }) } };
  }
  if (role.role === "readme" || role.role === "sync" || role.role === "unknown")
    return { record: { role: role.role, path, findings } };
  const document = open();
  const { tree } = document;
  const common = { path, findings, lang: role.lang, broken: document.broken, end: document.end };
  if (role.role === "glossary") {
    const { entries, lost } = readGlossary(document);
    return { record: { ...common, role: "glossary", entries, broken: document.broken || lost }, tree };
  }
  if (role.role === "course")
    return { record: { ...common, role: "course", ...readPage(document, coursePageSchema) }, tree };
  if (role.role === "module")
    return { record: { ...common, role: "module", module: role.module, ...readPage(document, pageSchema) }, tree };
  if (role.role === "bank") {
    readOptionalFrontMatter(document, emptySchema);
    const { parts } = readBlocks(document, { bank: true });
    refuseOther(document, report);
    return { record: { ...common, role: "bank", module: role.module, parts }, tree };
  }
  const front = readFrontMatter(document, lessonSchema);
  const blocks = readBlocks(document, { lesson: role.lesson, bank: false });
  refuseEmpty(document, "write the lesson");
  const lesson = { module: role.module, id: role.lesson, ...(front && { front }), ...blocks };
  return { record: { ...common, role: "lesson", ...lesson }, tree };
}

/** A bank is drawn from item by item: whatever stands between its items would be shown to no one. */
function refuseOther({ body, parsers }: OpenDocument, report: Report): void {
  for (const node of body) {
    if (node.type === "containerDirective" && Object.hasOwn(parsers.exercises, node.name)) continue;
    const what = node.type === "containerDirective" ? quote(`:::${node.name}`) : node.type;
    report("bank-content", node, unexpected(`${what} in a bank`, "exercises only", "move it to a lesson"));
  }
}
