import type { Element, ElementContent, Root, RootContent } from "hast";
import type { ExerciseBlock } from "../course/types.ts";

/** How what HTML does not have, or another place cannot show, is written. Each gives finished HTML. */
export interface ProseHow {
  /** A picture. Left out, or nothing: its words in square brackets. */
  readonly picture?: (file: string, words: string) => string | undefined;
  /** A blank of a text to complete. Left out: five low lines. */
  readonly blank?: (at: number) => string;
}

/** What prose holds that cannot be taken elsewhere: a link into the course, a term with its definition, a picture. */
export type ProseLoss = "lesson-link" | "term" | "picture";

/** Elements of compiled prose that stay, with the properties that stay with them. All else leaves its words behind. */
const kept: Readonly<Record<string, readonly string[]>> = {
  p: [],
  em: [],
  strong: [],
  code: [],
  pre: [],
  ul: [],
  ol: ["start"],
  li: [],
  blockquote: [],
  a: ["href"],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  br: [],
  hr: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
};
const empty: ReadonlySet<string> = new Set(["br", "hr"]);

/**
 * Compiled prose as HTML that is well-formed XML, too (XHTML 1.0's ways: `<br />`, everything closed and quoted), without
 * classes, styles, scripts and addresses but `http`, `https`, `mailto` and `tel`.
 */
export function htmlOf(prose: Root, how: ProseHow = {}): string {
  return written(prose.children, how);
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign)
  );
}

function written(nodes: readonly (RootContent | ElementContent)[], how: ProseHow): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return escapeHtml(node.value);
      return node.type === "element" ? writtenElement(node, how) : "";
    })
    .join("");
}

function writtenElement(element: Element, how: ProseHow): string {
  const { tagName, properties, children } = element;
  if (tagName === "img") {
    const words = String(properties.alt ?? "");
    return how.picture?.(String(properties.src ?? ""), words) ?? escapeHtml(`[${words}]`);
  }
  if (tagName === "x-blank") {
    const blank = how.blank?.(Number(properties.at)) ?? "_____";
    return `${escapeHtml(String(properties.before ?? ""))}${blank}${written(children, how)}`;
  }
  const inside = written(children, how);
  const names = kept[tagName];
  if (!names || (tagName === "a" && !leadsOut(properties.href))) return inside;
  const attributes = names
    .flatMap((name) => (properties[name] === undefined ? [] : ` ${name}="${escapeHtml(String(properties[name]))}"`))
    .join("");
  return empty.has(tagName) ? `<${tagName}${attributes} />` : `<${tagName}${attributes}>${inside}</${tagName}>`;
}

function leadsOut(href: unknown): boolean {
  return typeof href === "string" && /^(?:https?|mailto|tel):/iu.test(href);
}

/** What of some compiled prose does not come along. */
export function lossesIn(prose: Root): ReadonlySet<ProseLoss> {
  const found = new Set<ProseLoss>();
  const visit = (node: RootContent | ElementContent) => {
    if (node.type !== "element") return;
    if (node.tagName === "x-lesson") found.add("lesson-link");
    if (node.tagName === "x-term") found.add("term");
    if (node.tagName === "img") found.add("picture");
    node.children.forEach(visit);
  };
  prose.children.forEach(visit);
  return found;
}

/** All prose in a compiled value, however deep it lies. */
function rootsIn(value: unknown): readonly Root[] {
  if (Array.isArray(value)) return value.flatMap(rootsIn);
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "root") return [value as Root];
  return Object.values(value).flatMap(rootsIn);
}

type Shown = Pick<ExerciseBlock, "prompt" | "after" | "item">;

const proseOf = ({ prompt, after, item }: Shown) => rootsIn([prompt, after, item]);

/** What of an exercise's prose does not come along. */
export function lossesOf(block: Shown): readonly ProseLoss[] {
  return [...new Set(proseOf(block).flatMap((each) => [...lossesIn(each)]))];
}

/** Files of an exercise's pictures, as its prose names them, each once. */
export function picturesIn(block: Shown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: RootContent | ElementContent) => {
    if (node.type !== "element") return;
    if (node.tagName === "img") found.add(String(node.properties.src ?? ""));
    node.children.forEach(visit);
  };
  for (const { children } of proseOf(block)) children.forEach(visit);
  return [...found];
}

/** The words of prose on one line, a picture by its words. Spaces that keep words together stay. */
export function wordsOf({ children }: Root): string {
  const gather = (node: RootContent | ElementContent): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element") return "";
    if (node.tagName === "img") return `[${String(node.properties.alt ?? "")}]`;
    const inside = node.children.map(gather).join("");
    return /^(?:p|li|br|pre|td|th)$/u.test(node.tagName) ? `${inside} ` : inside;
  };
  return children
    .map(gather)
    .join("")
    .replace(/[ \t\n\r\f]+/gu, " ")
    .trim();
}

/** Whether prose is words alone, so that plain text loses nothing of it. */
export function isPlain({ children }: Root): boolean {
  return children.every((node) => node.type === "text");
}
