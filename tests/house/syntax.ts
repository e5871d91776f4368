import { parseSync, visitorKeys } from "oxc-parser";

/** A node of the syntax tree, as far as the house's rules look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** How a file gets at another: when it runs, only for its types, or on demand. */
export type Way = "runtime" | "type" | "dynamic";

export interface Import {
  readonly way: Way;
  /** As written; what a template fills in is `*`. `undefined` if it cannot be read. */
  readonly specifier: string | undefined;
  readonly line: number;
}

/** Parses a file of TypeScript; throws on what is none. */
export function parseFile(file: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** The nodes right below a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const value = node[key];
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

/** A node and all below it, in the order of the text. */
export function nodesOf(root: SyntaxNode): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const add = (node: SyntaxNode): void => {
    nodes.push(node);
    childrenOf(node).forEach(add);
  };
  add(root);
  return nodes;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value;
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

/** Every way in which a file names another. */
export function importsOf(program: SyntaxNode, source: string): Import[] {
  return nodesOf(program).flatMap((node) => {
    const way = wayOf(node);
    if (way === undefined || !isNode(node.source)) return [];
    return [{ way, specifier: specifierOf(node.source), line: lineAt(source, node.start) }];
  });
}

function wayOf(node: SyntaxNode): Way | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return node.importKind === "type" ? "type" : "runtime";
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return node.exportKind === "type" ? "type" : "runtime";
    case "TSImportType":
      return "type";
    case "ImportExpression":
      return "dynamic";
    default:
      return undefined;
  }
}

function specifierOf(node: SyntaxNode): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("*");
}
