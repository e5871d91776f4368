import type { Parsed, ParseKind } from "../exercises/parsing.ts";
import { parseMarkdown } from "./markdown.ts";
import { compileProse } from "./prose.ts";

/** Runs a kind's `parse` alone on the inside of an exercise, for the kind's own tests. */
export function parseExample<Item>(
  parse: ParseKind<Item>,
  source: string,
): { readonly parsed: Parsed<Item> | undefined; readonly rules: readonly string[] } {
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
