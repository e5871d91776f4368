import type { Heading, RootContent } from "mdast";
import { oncePer } from "../base/once-per.ts";
import { type OpenDocument, readOptionalFrontMatter } from "./document.ts";
import { placeOf, type Report } from "./finding.ts";
import { prepareInline } from "./inline.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";
import { factsOf } from "./part.ts";
import { compileProse } from "./prose.ts";
import type { GlossaryEntry, GlossaryRecord } from "./records.ts";
import { emptySchema, idExpected, isId } from "./schema.ts";

const headingForm = "write the entry as `## Term {#term-id}` with its definition below";

/**
 * Reads `glossary.<lang>.md`: one `## Term {#term-id}` an entry, its definition below. `lost`: an entry's id could not be read,
 * so that no term may be said to be missing.
 */
export function readGlossary(document: OpenDocument): { readonly entries: GlossaryEntry[]; readonly lost: boolean } {
  readOptionalFrontMatter(document, emptySchema);
  const { body, report } = document;
  const first = body.findIndex((node) => node.type === "heading");
  for (const node of first < 0 ? body : body.slice(0, first)) {
    report(
      "glossary-content",
      node,
      unexpected(`${node.type} before the first entry`, "`## Term {#term-id}`", headingForm),
    );
  }
  const entries: GlossaryEntry[] = [];
  for (const [index, node] of body.entries()) {
    if (node.type !== "heading") continue;
    const end = body.findIndex((each, at) => at > index && each.type === "heading");
    const entry = readEntry(node, body.slice(index + 1, end < 0 ? undefined : end), entries, document);
    if (entry) entries.push(entry);
  }
  return { entries, lost: entries.length < body.filter((node) => node.type === "heading").length };
}

const entriesIn = oncePer(
  ({ entries }: GlossaryRecord) => new Map([...entries].reverse().map((entry) => [entry.id, entry])),
);

/** The entry of a glossary that a term leads to. */
export function entryOf(glossary: GlossaryRecord | undefined, id: string): GlossaryEntry | undefined {
  return glossary && entriesIn(glossary).get(id);
}

function readEntry(
  heading: Heading,
  body: readonly RootContent[],
  entries: readonly GlossaryEntry[],
  document: OpenDocument,
): GlossaryEntry | undefined {
  const { report } = document;
  const head = readHeading(heading, report);
  const references = [...prepareInline([heading], document), ...prepareInline(body, document)];
  if (!head) return undefined;
  if (body.every((node) => plainText(node).trim() === "")) {
    const mend = "write it on the lines below the term";
    report(
      "glossary-definition",
      heading,
      unexpected(`term ${quote(head.term)} without a definition`, "prose below it", mend),
    );
  }
  const same = entries.find((entry) => entry.id === head.id);
  if (same) {
    const message = unexpected(
      `term id ${quote(head.id)} again`,
      "each id once",
      `it is on line ${same.at.line} already`,
    );
    report("id-duplicate", heading, message);
    return undefined;
  }
  const twin = entries.find((entry) => entry.term.toLowerCase() === head.term.toLowerCase());
  if (twin) {
    const message = unexpected(`term ${quote(head.term)} again`, "each term once", `join it with line ${twin.at.line}`);
    report("glossary-duplicate", heading, message);
  }
  return {
    ...head,
    at: placeOf(heading),
    definition: compileProse(body),
    facts: factsOf([heading, ...body], references),
  };
}

function readHeading(heading: Heading, report: Report): { readonly id: string; readonly term: string } | undefined {
  const text = plainText(heading).trim();
  if (heading.depth !== 2) {
    const found = `heading \`${"#".repeat(heading.depth)}\` ${quote(text)}`;
    report("heading-depth", heading, unexpected(found, "`##`", headingForm));
  }
  const [, term = "", id = ""] = /^(.*\S)\s*\{#([^{}]*)\}$/u.exec(text) ?? [];
  if (!term) {
    report("glossary-id", heading, unexpected(`entry ${quote(text)}`, "`## Term {#term-id}`", headingForm));
    return undefined;
  }
  if (isId(id)) return { id, term };
  report("id-form", heading, unexpected(`term id ${quote(id)}`, idExpected, "rename it"));
  return undefined;
}
