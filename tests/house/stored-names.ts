import { channels, inventory, isNamed, packageInventory } from "../../src/storage/inventory.ts";
import { worldlyUses } from "./free-names.ts";
import { isNode, lineAt, nodesOf, parseFile, type SyntaxNode } from "./syntax.ts";

/** Where the browser's stores are touched: everybody else is given them. */
const doors = /^src\/(?:storage\/system(?:-late)?\.ts|app\/boot\.js|offline\/start\.ts|offline\/worker\/sw\.ts)$/;

/** What keeps something in a browser, or carries it to another tab. */
const stores = "localStorage|sessionStorage|indexedDB|caches|BroadcastChannel|cookieStore|cookie|getDirectory";
const bare = new RegExp(`^(?:${stores})$`);

/** What begins like a stored name and is none. */
const notStored = new Set(["atenta:course"]);

/** A name in the code, `<x>` where something is filled in. */
export interface CodeName {
  readonly name: string;
  readonly line: number;
}

/** The names of ours in a file: strings and templates that begin as all stored names do. */
export function namesIn(file: string, source: string): CodeName[] {
  return nodesOf(parseFile(file, source)).flatMap((node) => {
    const name = textOf(node);
    // A whole script inside a string, as pages without the player have it, names what it reads.
    const names = name === undefined ? [] : [name, ...[...name.matchAll(/Item\("(.*?)"/g)].map(([, key = ""]) => key)];
    return names
      .filter((each) => /^atenta(?:[.:].*)?$/.test(each) && !notStored.has(each))
      .map((each) => ({ name: each, line: lineAt(source, node.start) }));
  });
}

/** Where a file stores what the inventory does not name, or touches a store that it should have been given. */
export function storingBreaches(file: string, source: string): string[] {
  const known = [...[...inventory, ...packageInventory].flatMap(({ names }) => names), ...channels];
  const unknown = namesIn(file, source)
    .filter(({ name }) => !known.some((pattern) => isNamed(pattern, name)))
    .map(({ name, line }) => `${file}:${line} ${name} is not in the inventory`);
  if (doors.test(file)) return unknown;
  const program = parseFile(file, source);
  const free = worldlyUses(program, source).filter(({ name }) => bare.test(name));
  const members = nodesOf(program).flatMap((node) => {
    const name = node.type === "MemberExpression" && isGlobal(node.object) ? memberOf(node) : undefined;
    return name !== undefined && bare.test(name) ? [{ name, line: lineAt(source, node.start) }] : [];
  });
  return [...unknown, ...[...free, ...members].map(({ name, line }) => `${file}:${line} touches ${name}`)];
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join("<x>");
}

const isGlobal = (value: unknown): boolean =>
  isNode(value) &&
  ((value.type === "Identifier" && /^(?:window|globalThis|self|document)$/.test(String(value.name))) ||
    (value.type === "MemberExpression" && memberOf(value) === "storage"));

const memberOf = (node: SyntaxNode): string | undefined =>
  isNode(node.property) ? String(node.property.name ?? node.property.value) : undefined;
