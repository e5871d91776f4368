import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A piece of HTML, as a tree. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const empty: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** What stands in them is no text for readers. */
const unread: ReadonlySet<string> = new Set(
  "script style template noscript iframe object svg math title head".split(" "),
);
/** Opening one of these closes an open paragraph. */
const closesParagraph: ReadonlySet<string> = new Set(
  "p div ul ol table blockquote pre h1 h2 h3 h4 h5 h6 hr section article header footer".split(" "),
);
/** The same one inside itself is forgotten to be closed. */
const closesItself: ReadonlySet<string> = new Set(["li", "tr", "td", "th", "option", "dt", "dd"]);
/** Deeper than anybody writes; what is deeper joins what is around it. */
const DEEPEST = 30;

/**
 * Reads the HTML that question banks hold, in one pass: never throws, takes time that grows with the text alone. It is no whole
 * HTML parser: what is badly nested is closed where something around it closes.
 */
export function readHtml(source: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  const text = (value: string) => {
    if (value !== "") top().children.push(decoded(value));
  };
  let at = 0;
  while (at < source.length) {
    const mark = source.indexOf("<", at);
    if (mark === -1) break;
    text(source.slice(at, mark));
    if (source.startsWith("<!", mark) || source.startsWith("<?", mark)) {
      const ends = source.startsWith("<!--", mark) ? "-->" : ">";
      const end = source.indexOf(ends, mark + 2);
      at = end === -1 ? source.length : end + ends.length;
      continue;
    }
    const end = /^<\/?[a-z]/iu.test(source.slice(mark, mark + 3)) ? source.indexOf(">", mark) : -1;
    if (end === -1) {
      // No tag: a sign that somebody forgot to write as `&lt;`. What follows the last `>` holds none at all.
      const rest = source.indexOf(">", mark) === -1 ? source.length : mark + 1;
      text(source.slice(mark, rest));
      at = rest;
      continue;
    }
    const tag = source.slice(mark + 1, end);
    at = end + 1;
    if (tag.startsWith("/")) {
      close(open, nameOf(tag.slice(1)));
      continue;
    }
    const name = nameOf(tag);
    if (unread.has(name)) {
      const skipped = tag.endsWith("/") ? at : endOf(source, name, at);
      if (skipped > at) top().children.push({ name, attributes: {}, children: [] });
      at = skipped;
      continue;
    }
    if (closesParagraph.has(name)) closeInner(open, "p");
    if (closesItself.has(name)) closeInner(open, name);
    const element: HtmlElement = { name, attributes: attributesOf(tag), children: [] };
    top().children.push(element);
    if (!empty.has(name) && !tag.endsWith("/") && open.length < DEEPEST) open.push(element);
  }
  text(source.slice(at));
  return root.children;
}

const nameOf = (tag: string) => (/^[a-z][a-z0-9-]*/iu.exec(tag)?.[0] ?? "").toLowerCase();

/** Where an element ends whose inside is not read; the end of all where it does not. */
function endOf(source: string, name: string, from: number): number {
  const found = new RegExp(`</${name}\\s*>`, "giu");
  found.lastIndex = from;
  const match = found.exec(source);
  return match ? match.index + match[0].length : source.length;
}

function close(open: HtmlElement[], name: string): void {
  const at = open.map((each) => each.name).lastIndexOf(name);
  if (at > 0) open.length = at;
}

/** Closes an element that is open without anything around it that it may stand in again. */
function closeInner(open: HtmlElement[], name: string): void {
  const holds = name === "li" ? ["ul", "ol"] : ["table", "td", "th", "li", "blockquote", "div"];
  for (let at = open.length - 1; at > 0; at -= 1) {
    const each = open[at]?.name ?? "";
    if (each === name) {
      open.length = at;
      return;
    }
    if (holds.includes(each)) return;
  }
}

/** The attributes that anything is made of. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  // Each attribute's name is told apart by the space before it; a long tag has no more than it needs.
  for (const [, name = "", double, single, bare] of tag
    .slice(0, 4000)
    .matchAll(/\s(href|alt|class|start)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu)) {
    found[name.toLowerCase()] ??= decoded(double ?? single ?? bare ?? "");
  }
  return found;
}

/** Text with its character references undone; those that are none stay as they are. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,30}));/giu, (all, hex, digits, name) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = Number.parseInt(hex ?? digits, hex === undefined ? 10 : 16);
    const sound = code > 0x1f ? code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) : code === 9 || code === 10;
    return sound ? String.fromCodePoint(code) : "\uFFFD";
  });
}
