import type { Nodes, Root } from "mdast";
import { directiveKnown } from "./directive-known.ts";
import { directivePlace } from "./directive-place.ts";
import { headingPlace } from "./heading-place.ts";
import { linkDefinition } from "./link-definition.ts";
import { rawHtml } from "./raw-html.ts";
import type { RuleContext, TreeRule } from "./rule.ts";
import { swallowedMark } from "./swallowed-mark.ts";
import { tableColumns } from "./table-columns.ts";
import { taskMalformed } from "./task-malformed.ts";
import { taskPlace } from "./task-place.ts";

const rules: readonly TreeRule[] = [
  directiveKnown,
  directivePlace,
  headingPlace,
  linkDefinition,
  rawHtml,
  swallowedMark,
  tableColumns,
  taskMalformed,
  taskPlace,
];

/** Runs every rule that looks at single nodes over a file's tree. */
export function checkTree(tree: Root, context: RuleContext): void {
  walk(tree, [], (node, ancestors) => {
    for (const rule of rules) rule.check(node, ancestors, context);
  });
}

function walk(
  node: Nodes,
  ancestors: readonly Nodes[],
  visit: (node: Nodes, ancestors: readonly Nodes[]) => void,
): void {
  visit(node, ancestors);
  if (!("children" in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walk(child, inside, visit);
}
