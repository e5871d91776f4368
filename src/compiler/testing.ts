import type { RootContent } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import { parseMarkdown } from "./markdown.ts";
import { compileProse } from "./prose.ts";

/** Runs a kind's `parse` alone on the inside of an exercise or of an activity, for the kind's own tests. */
export function parseExample<Read>(
  parse: (body: readonly RootContent[], context: ParseContext) => Read | undefined,
  source: string,
): { readonly parsed: Read | undefined; readonly rules: readonly string[] } {
  const tree = parseMarkdown(source);
  const rules: string[] = [];
  const parsed = parse(tree.children, {
    attributes: {},
    node: tree,
    source,
    prose: compileProse,
    problem: (rule) => rules.push(rule),
  });
  return { parsed, rules };
}
