import type { Image, Link, Nodes, Table } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { directiveAttributes } from "./directive-attributes.ts";
import { type Place, placeOf, type Report } from "./finding.ts";
import { decode, readLink } from "./links.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";
import { resolvePath } from "./paths.ts";
import { isId } from "./schema.ts";
import { walk } from "./walk.ts";

/** Something that a text points to; whether it exists, only the whole course can tell. */
export type Reference =
  | { readonly kind: "term"; readonly to: string; readonly at: Place }
  | {
      readonly kind: "lesson";
      readonly path: string;
      readonly lesson: string;
      readonly hash?: string;
      readonly at: Place;
    }
  | { readonly kind: "image"; readonly path: string; readonly at: Place }
  | { readonly kind: "external"; readonly href: string; readonly at: Place };

/** What a file is checked with. */
export interface InlineContext {
  readonly path: string;
  readonly source: string;
  readonly report: Report;
}

/**
 * Checks everything inside lines (links, pictures, terms), notes what it points to, and marks the nodes with the
 * element that they become. Marks a tree once: compiling prose afterwards finds them ready. `own` are left alone: a kind
 * of exercise reads them itself.
 */
export function prepareInline(
  nodes: readonly Nodes[],
  context: InlineContext,
  own: readonly Nodes[] = [],
): Reference[] {
  const references: Reference[] = [];
  for (const node of nodes) {
    walk(node, (each) => {
      const found = own.includes(each) ? undefined : prepareNode(each, context);
      if (found) references.push(found);
    });
  }
  return references;
}

function prepareNode(node: Nodes, context: InlineContext): Reference | undefined {
  if (node.type === "link") return prepareLink(node, context);
  if (node.type === "image") return prepareImage(node, context);
  if (node.type === "textDirective" && node.name === "term") return prepareTerm(node, context);
  if (node.type === "table") dropAlignment(node);
  return undefined;
}

function prepareLink(node: Link, { path, report }: InlineContext): Reference | undefined {
  const target = readLink(node.url, path);
  if (plainText(node).trim() === "") {
    report(
      "link-text",
      node,
      unexpected("link without text", "words that say where it leads", "write `[words](address)`"),
    );
  }
  if (target.kind === "bad") {
    report(target.rule, node, target.message);
    return undefined;
  }
  if (target.kind === "external") return { ...target, at: placeOf(node) };
  const { lesson, hash } = target;
  node.data = {
    hName: "x-lesson",
    hProperties: { href: undefined, to: lesson, path: target.path, ...(hash && { hash }) },
  };
  return { ...target, at: placeOf(node) };
}

function prepareImage(node: Image, { path, report }: InlineContext): Reference | undefined {
  if (!node.alt?.trim()) {
    const mend = "say in the brackets what the picture shows: `![words](file)`";
    report("image-alt", node, unexpected(`picture ${quote(node.url)} without words`, "its alternative text", mend));
  }
  const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/iu.test(node.url);
  const file = scheme ? undefined : resolvePath(path, decode(node.url));
  if (file === undefined) {
    const mend = "put the file beside the lesson and write its name";
    report(
      "image-file",
      node,
      unexpected(`picture ${quote(node.url)}`, "the relative path of a file of the course", mend),
    );
    return undefined;
  }
  node.data = { hProperties: { src: file } };
  return { kind: "image", path: file, at: placeOf(node) };
}

function prepareTerm(node: TextDirective, context: InlineContext): Reference | undefined {
  const at = directiveAttributes(node, context.source, context.report, { required: ["to"], optional: [] });
  if (plainText(node).trim() === "") {
    context.report(
      "term-label",
      node,
      unexpected("term without words", "`:term[words]{to=term-id}`", "put the words in brackets"),
    );
  }
  const to = node.attributes?.to;
  node.data = { hName: "x-term", hProperties: { to: to ?? "" } };
  if (!to) return undefined;
  if (isId(to)) return { kind: "term", to, at: at("to") };
  const mend = "use the id of an entry of the glossary";
  context.report("term-unknown", at("to"), unexpected(`term ${quote(to)}`, "a term's id in kebab-case", mend));
  return undefined;
}

/** Alignment would become a `style` attribute, which the pages' Content-Security-Policy forbids. */
function dropAlignment(table: Table): void {
  table.align = null;
}
