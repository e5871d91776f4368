import type { Nodes, Root, RootContent } from "mdast";
import { hash } from "../../base/hash.ts";
import { isDirective } from "../../compiler/directives.ts";
import { type Place, placeOf } from "../../compiler/finding.ts";
import { plainText } from "../../compiler/markdown.ts";
import { walk } from "../../compiler/walk.ts";
import type { YamlPath } from "../../compiler/yaml.ts";
import type { ReadableRecord } from "../words/texts.ts";

/** A text that another language has too: a paragraph, a list, a heading, a callout, an exercise, a turn, a term, a title. */
export interface SyncText {
  /** What it is, and its id where it has one: `text`, `single first-glance`, `turn at-the-door/opening`. */
  readonly name: string;
  readonly at: Place;
  readonly lastLine: number;
  /** Of its words, however they are wrapped. */
  readonly hash: string;
}

/** Attributes whose values are read, or say where something is from. */
const said: ReadonlySet<string> = new Set(
  "title caption by region source customer place speaker unit from or low high x y".split(" "),
);

/** The texts of a file in reading order, front matter first. */
export function syncTextsOf(record: ReadableRecord, tree: Root): SyncText[] {
  const body = tree.children.filter(({ type }) => type !== "yaml");
  const texts = record.role === "glossary" ? entriesOf(body) : body.flatMap((node) => blockTexts(node));
  return [...frontTexts(record), ...texts].filter(({ hash: each }) => each !== nothing);
}

function frontTexts(record: ReadableRecord): SyncText[] {
  if (!("front" in record) || !record.front) return [];
  const { front } = record;
  const { title, summary } = front.value;
  const line = (name: string, words: string | undefined, path: YamlPath): SyncText[] => {
    if (words === undefined) return [];
    const at = front.at(path);
    return [{ name, at, lastLine: at.line, hash: hashOf(words) }];
  };
  const objectives = "objectives" in front.value ? front.value.objectives : [];
  const skills = "skills" in front.value ? Object.entries(front.value.skills ?? {}) : [];
  const routes = "routes" in front.value ? Object.entries(front.value.routes ?? {}) : [];
  return [
    ...line("title", title, ["title"]),
    ...line("summary", summary, ["summary"]),
    ...objectives.flatMap(({ id, text }, at) => line(`objective ${id}`, text, ["objectives", at, "text"])),
    ...skills.flatMap(([id, name]) => line(`skill ${id}`, name, ["skills", id])),
    // A route is often written on one line, and what is told is told of lines.
    ...routes.flatMap(([id, route]) =>
      line(`route ${id}`, [route.title, route.summary ?? ""].join("\n"), ["routes", id, "title"]),
    ),
  ];
}

/** A glossary's order differs by language: an entry is its heading and what follows it. */
function entriesOf(body: readonly RootContent[]): SyncText[] {
  return body.flatMap((node, index) => {
    if (node.type !== "heading") return [];
    const rest = body.slice(index + 1);
    const next = rest.findIndex(({ type }) => type === "heading");
    const id = /\{#([^{}]*)\}\s*$/u.exec(plainText(node))?.[1];
    return id === undefined ? [] : [textOf(`term ${id}`, [node, ...rest.slice(0, next < 0 ? undefined : next)])];
  });
}

function blockTexts(node: RootContent): SyncText[] {
  if (node.type === "heading") return [textOf("heading", [node])];
  if (node.type !== "containerDirective") return [textOf("text", [node])];
  const id = node.attributes?.id;
  if (!id) return [textOf(node.name, [node])];
  // Of a dialogue each turn is a text by itself, or nobody would find what has changed.
  const inner = node.children.flatMap((child) =>
    child.type === "containerDirective" && child.attributes?.id ? [{ child, id: child.attributes.id }] : [],
  );
  const own = { ...node, children: node.children.filter((child) => !inner.some((each) => each.child === child)) };
  return [
    textOf(`${node.name} ${id}`, [own]),
    ...inner.map((each) => textOf(`${each.child.name} ${id}/${each.id}`, [each.child])),
  ];
}

function textOf(name: string, nodes: readonly RootContent[]): SyncText {
  const [first] = nodes;
  const lastLine = nodes.at(-1)?.position?.end.line ?? 1;
  return { name, at: first ? placeOf(first) : { line: 1, column: 1 }, lastLine, hash: hashOf(wordsOf(nodes)) };
}

/** All that is read, or that says where something is from; not what parity compares: ids, keys, moods. */
function wordsOf(nodes: readonly Nodes[]): string {
  const words = nodes.map((node) => plainText(node));
  for (const node of nodes) {
    walk(node, (each) => {
      if (each.type === "link" && /^[a-z][a-z0-9+.-]*:/iu.test(each.url)) words.push(each.url);
      if (!isDirective(each)) return;
      for (const [name, value] of Object.entries(each.attributes ?? {}).sort())
        if (said.has(name) && value) words.push(`${name}=${value}`);
    });
  }
  return words.join("\n");
}

function hashOf(words: string): string {
  return hash(words.replace(/\s+/gu, " ").trim()).slice(0, 8);
}

const nothing = hashOf("");
