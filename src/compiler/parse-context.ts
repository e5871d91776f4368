import type { Node, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { ParseContext } from "../exercises/parsing.ts";
import type { OpenDocument } from "./document.ts";
import { placeOf } from "./finding.ts";
import { nearest } from "./message.ts";
import { compileProse } from "./prose.ts";

/** Names of attributes: those of a kind's own, and those that every directive of its sort has. */
interface KnownAttributes {
  readonly own: readonly string[];
  readonly common: readonly string[];
}

/** What the `parse` of a kind, of exercise or of activity, gets besides the inside of the directive. */
export function parseContext(
  node: ContainerDirective,
  { own, common }: KnownAttributes,
  { report, source }: OpenDocument,
): ParseContext {
  const given = Object.entries(node.attributes ?? {});
  const attributes = given.filter(([name]) => own.includes(name));
  // What was misspelt is not missing as well.
  const known = [...common, ...own];
  const meant = given.map(([name]) => (known.includes(name) ? undefined : nearest(name, known)));
  const misspelt = own.some((name) => meant.includes(name));
  return {
    attributes: Object.fromEntries(attributes.map(([name, value]) => [name, value ?? ""])),
    node,
    source,
    prose: (nodes: readonly RootContent[]) => compileProse(nodes),
    problem(rule: string, where: Node, message: string) {
      if (rule !== "attribute-missing" || !misspelt) report(rule, placeOf(where), message);
    },
  };
}
