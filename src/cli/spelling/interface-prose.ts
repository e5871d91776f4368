import { parseSync, Visitor } from "oxc-parser";
import { keepOnly, type Range } from "../../review/words/prose.ts";

/** Placeholders, and escapes, whose letter is no letter. */
const unread = /\{\{[^}]*\}\}|\\(?:u\{[^}]*\}|u.{4}|x.{2}|.)/g;

/** Leaves of a file of interface words the words themselves: what strings say, without keys, addresses or placeholders. */
export function interfaceProse(file: string, source: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const ranges: Range[] = [];
  const value = (node: { readonly type: string; readonly start: number; readonly end: number } | null | undefined) => {
    if (node?.type === "Literal" && /["']/.test(source[node.start] ?? "")) ranges.push([node.start + 1, node.end - 1]);
    if (node?.type === "TemplateLiteral") ranges.push([node.start + 1, node.end - 1]);
  };
  new Visitor({
    Property: (node) => value(node.value),
    ArrayExpression: (node) => node.elements.forEach(value),
    VariableDeclarator: (node) => value(node.init),
  }).visit(program);
  return keepOnly(source, ranges, unread);
}
