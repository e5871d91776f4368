import { childrenOf, isNode, lineAt, type SyntaxNode } from "./syntax.ts";

/** What only the world outside can answer, and what the pure rooms therefore get passed in. */
const worldly: ReadonlySet<string> = new Set([
  ...["window", "document", "navigator", "location", "globalThis", "self", "performance", "crypto", "process"],
  ...["localStorage", "sessionStorage", "cookieStore", "indexedDB", "caches", "fetch", "XMLHttpRequest", "WebSocket"],
  ...["BroadcastChannel", "setTimeout", "setInterval", "requestAnimationFrame", "console"],
]);

export interface Use {
  readonly name: string;
  readonly line: number;
}

/** Where a file asks the world: a worldly name that it does not itself declare, `Math.random`, or the time. */
export function worldlyUses(program: SyntaxNode, source: string): Use[] {
  const uses: Use[] = [];
  walk(program, []);
  return uses;

  function walk(node: SyntaxNode, outer: readonly ReadonlySet<string>[]): void {
    if (isTypeOnly(node)) return;
    const scopes = opensScope(node) ? [...outer, declaredIn(node)] : outer;
    const name = worldlyName(node, scopes);
    if (name !== undefined) uses.push({ name, line: lineAt(source, node.start) });
    for (const child of childrenOf(node)) if (isRead(child, node)) walk(child, scopes);
  }
}

function worldlyName(node: SyntaxNode, scopes: readonly ReadonlySet<string>[]): string | undefined {
  const free = (value: unknown): string | undefined => {
    if (!isNode(value) || value.type !== "Identifier") return undefined;
    const name = String(value.name);
    return scopes.some((scope) => scope.has(name)) ? undefined : name;
  };
  if (node.type === "Identifier") {
    const name = free(node);
    return name !== undefined && worldly.has(name) ? name : undefined;
  }
  if (node.type === "MemberExpression") {
    const member = `${free(node.object)}.${isNode(node.property) ? (node.property.name ?? node.property.value) : ""}`;
    return member === "Math.random" || member === "Date.now" ? member : undefined;
  }
  const isDate = (node.type === "NewExpression" || node.type === "CallExpression") && free(node.callee) === "Date";
  // A date made of a given time is the same everywhere; `Date()` and `new Date()` ask the clock.
  return isDate && (node.type === "CallExpression" || [node.arguments].flat().length === 0) ? "Date()" : undefined;
}

/** Types are gone when the program runs; the compiler without the DOM library sees to them. */
function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "ImportDeclaration") return true;
  return node.type.startsWith("TS") && !/^TS(?:As|Satisfies|NonNull|Instantiation)/.test(node.type);
}

/** Not the name of a property, but what is read. */
function isRead(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.computed === true) return true;
  if (parent.type === "MemberExpression") return child !== parent.property;
  return !("key" in parent) || child !== parent.key;
}

function opensScope(node: SyntaxNode): boolean {
  return /^(?:Program|BlockStatement|CatchClause|For\w*Statement|SwitchStatement|Function\w*|ArrowFunctionExpression)$/.test(
    node.type,
  );
}

function declaredIn(scope: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const bind = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value.type === "Identifier") names.add(String(value.name));
    else if (value.type === "AssignmentPattern") bind(value.left);
    else if (value.type === "Property") bind(value.value);
    else if (value.type === "VariableDeclarator") bind(value.id);
    else if (/Pattern$|^RestElement$|^VariableDeclaration$/.test(value.type)) childrenOf(value).forEach(bind);
  };
  const declare = (statement: SyntaxNode): void => {
    const { type, declaration } = statement;
    if (type === "ImportDeclaration") for (const each of childrenOf(statement)) bind(each.local);
    else if (/^Export/.test(type) && isNode(declaration)) declare(declaration);
    else if (type === "VariableDeclaration") bind(statement);
    else if (/^(?:Function|Class)Declaration$/.test(type)) bind(statement.id);
  };
  for (const key of ["params", "param", "id", "left", "init"]) [scope[key]].flat().forEach(bind);
  childrenOf(scope).forEach(declare);
  return names;
}
