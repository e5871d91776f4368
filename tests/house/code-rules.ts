import { rooms } from "./rooms.ts";
import { isNode, lineAt, nodesOf, parseFile, type SyntaxNode } from "./syntax.ts";

const documented = /^src\/(?:base|course|learning|exercises|storage)\//;

/** What a file of code must not be or say: a line each, `file:line what`. */
export function codeBreaches(file: string, source: string): string[] {
  const room = rooms.find(({ files }) => files.test(file));
  const program = parseFile(file, source);
  const breaches: string[] = [];
  const limit = room?.pure ? 250 : 300;
  const lines = source.trimEnd().split("\n").length;
  if (file.startsWith("src/") && lines > limit)
    breaches.push(`${file}:${limit + 1} has ${lines} lines, more than ${limit}`);
  const say = (at: number, what: string) => breaches.push(`${file}:${lineAt(source, at)} ${what}`);
  for (const node of nodesOf(program)) {
    if (node.type === "TSAnyKeyword") say(node.start, "says any");
    if (skips(node, source)) say(node.start, "leaves tests out");
  }
  if (documented.test(file) && room?.name !== "tests") {
    for (const start of exportedFunctions(program)) {
      if (!/\*\/\s*$/.test(source.slice(0, start))) say(start, "exports a function without a doc comment");
    }
  }
  return breaches;
}

/** Notes to others are issues; in a text they are forgotten. */
export function notesLeft(file: string, text: string): string[] {
  const notes = text.matchAll(/\b(?:TO[D]O|FIX[M]E|HA[C]K)\b/g);
  return [...notes].map((note) => `${file}:${lineAt(text, note.index)} leaves a ${note[0]}`);
}

function skips(node: SyntaxNode, source: string): boolean {
  if (node.type !== "CallExpression" || !isNode(node.callee)) return false;
  return /^(?:test|it|describe|suite|bench)\b[\w.]*\.(?:only|skip|todo|fixme|fails)\b/.test(
    source.slice(node.callee.start, node.callee.end),
  );
}

function exportedFunctions(program: SyntaxNode): number[] {
  return [program.body].flat().flatMap((statement) => {
    if (!isNode(statement) || statement.type !== "ExportNamedDeclaration" || !isNode(statement.declaration)) return [];
    return isFunction(statement.declaration) ? [statement.start] : [];
  });
}

function isFunction(declaration: SyntaxNode): boolean {
  if (declaration.type === "FunctionDeclaration") return true;
  return [declaration.declarations]
    .flat()
    .some((each) => isNode(each) && isNode(each.init) && /Function/.test(each.init.type));
}
