import { posix } from "node:path";
import { cyclesOf } from "./cycles.ts";
import { worldlyUses } from "./free-names.ts";
import { type Room, rooms } from "./rooms.ts";
import { type Import, importsOf, lineAt, nodesOf, parseFile, type SyntaxNode, type Way } from "./syntax.ts";

/** What breaks the house's rules of import in a map of files, path from the project → text: a line each, `file:line what`. */
export function importBreaches(files: ReadonlyMap<string, string>): string[] {
  const breaches: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [file, source] of files) {
    const program = parseFile(file, source);
    const room = roomOf(file);
    const say = (line: number, what: string) => breaches.push(`${file}:${line} ${what}`);
    if (room === undefined) {
      say(1, "is in no room of tests/house/rooms.ts");
      continue;
    }
    const imports = importsOf(program, source);
    for (const each of imports) {
      const what = refusal(file, room, each);
      if (what !== undefined) say(each.line, what);
    }
    edges.set(
      file,
      imports.flatMap((each) => (each.way === "type" ? [] : (targetOf(file, each.specifier) ?? []))),
    );
    if (room.name === "tests") continue;
    for (const { line, what } of banned(program, source)) say(line, what);
    if (room.pure) {
      for (const { name, line } of worldlyUses(program, source))
        say(line, `is pure, and uses ${name}: have it passed in`);
    }
  }
  return [...breaches, ...cyclesOf(edges).map((ring) => `${ring} is a cycle`)];
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({ files }) => files.test(file));
}

function targetOf(file: string, specifier: string | undefined): string | undefined {
  return specifier?.startsWith(".") ? posix.join(posix.dirname(file), specifier) : undefined;
}

function refusal(file: string, room: Room, { way, specifier }: Import): string | undefined {
  if (specifier === undefined)
    return room.packages === "any" ? undefined : "imports what cannot be read: spell the address out";
  const target = targetOf(file, specifier);
  const verb = { runtime: "may not import", type: "may not know the types of", dynamic: "may not load" }[way];
  if (target === undefined) return mayPackage(room, specifier, way) ? undefined : `(${room.name}) ${verb} ${specifier}`;
  const other = roomOf(target);
  if (other === undefined) return room.packages === "any" ? undefined : `imports ${target}, which is in no room`;
  if (mayRoom(room, other, way) && sameFolder(room, other, file, target)) return undefined;
  return `(${room.name}) ${verb} ${target} (${other.name})`;
}

function mayRoom(room: Room, other: Room, way: Way): boolean {
  if (room.may.includes("*") || room === other || room.may.includes(other.name)) return true;
  if (way === "type") return [...(room.mayType ?? []), ...(room.mayLoad ?? [])].includes(other.name);
  return way === "dynamic" && (room.mayLoad ?? []).includes(other.name);
}

/** Kinds, and figures, do not know each other; they meet only in what all of them share. */
function sameFolder(room: Room, other: Room, file: string, target: string): boolean {
  return !room.folders || !other.folders || kindFolder(file) === kindFolder(target);
}

/** The folder of a kind, as `src/exercises/dialogue`: what lies deeper in it is still its own. */
function kindFolder(file: string): string {
  return file.split("/").slice(0, 3).join("/");
}

function mayPackage(room: Room, specifier: string, way: Way): boolean {
  if (room.packages === "any") return true;
  const [first = "", second = ""] = specifier.split("/");
  const name = first.startsWith("node:") ? "node:*" : first.startsWith("@") ? `${first}/${second}` : first;
  return room.packages.includes(name) || (way === "type" && (room.typePackages ?? []).includes(name));
}

/** Barrels, which hide who needs what, and globs, which import without naming. */
function banned(program: SyntaxNode, source: string): { line: number; what: string }[] {
  return nodesOf(program).flatMap((node) => {
    const line = lineAt(source, node.start);
    if (node.type === "ExportAllDeclaration")
      return [{ line, what: "is a barrel: export what is declared here, by name" }];
    const text = node.type === "MemberExpression" ? source.slice(node.start, node.end) : "";
    return /^import\.meta\.glob/.test(text) ? [{ line, what: "uses import.meta.glob: name what is imported" }] : [];
  });
}
