import { quote, unexpected } from "./message.ts";

/** One attribute of a directive as it stands in the source. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Index of its first character in the text that was read. */
  readonly index: number;
}

/** A problem in a text that has no lines yet: `index` counts characters from its start. */
export interface TextProblem {
  readonly rule: string;
  readonly index: number;
  readonly message: string;
}

export interface Attributes {
  readonly list: readonly Attribute[];
  /** Index after the closing brace; of the text's end when there is none. */
  readonly end: number;
  readonly problem?: TextProblem;
}

/** Attributes that are there or not, and have no value. */
const flags: readonly string[] = ["fixed"];

const shortcut = /[#.][^\s"'#.<=>`}]+/uy;
const nameAhead = /(?:[^\s\p{P}\p{S}]|[-_])(?:[^\s\p{P}\p{S}]|[-_.:])*/uy;
const quoted = /"[^"\r\n]*"|'[^'\r\n]*'/uy;
const unquoted = /[^\s}]*/uy;
const spaces = /[ \t]*/uy;
const assignment = /[ \t]*=[ \t]*/uy;

/**
 * Reads `{#id key=value}` from the brace at `start`. Markdown's own reader gives up silently where this one
 * says what is wrong, and stops at the first problem: what follows it cannot be trusted.
 */
export function readAttributes(text: string, start: number): Attributes {
  const list: Attribute[] = [];
  let index = start + 1;
  const stop = (rule: string, at: number, message: string): Attributes => ({
    list,
    end: text.length,
    problem: { rule, index: at, message },
  });
  while (true) {
    index += match(spaces, text, index).length;
    const next = text[index];
    if (next === "}") return { list, end: index + 1 };
    if (next === undefined || next === "\n" || next === "\r")
      return stop("attributes-broken", start, brokenMessage(text, start));
    const read = readOne(text, index, list.at(-1), text.slice(start + 1, index));
    if ("rule" in read) return stop(read.rule, read.index, read.message);
    if (list.some((each) => each.name === read.name)) {
      return stop("attribute-duplicate", index, duplicateMessage(read.name));
    }
    list.push({ name: read.name, value: read.value, index });
    index = read.end;
  }
}

type One = { readonly name: string; readonly value: string; readonly end: number } | TextProblem;

function readOne(text: string, index: number, previous: Attribute | undefined, before: string): One {
  const short = match(shortcut, text, index);
  if (short) return { name: short[0] === "#" ? "id" : "class", value: short.slice(1), end: index + short.length };
  const name = match(nameAhead, text, index);
  if (!name) return malformed(text, index);
  const equals = match(assignment, text, index + name.length);
  if (!equals) {
    const end = index + name.length;
    if (!flags.includes(name) && previous?.value && /=[^"'\s]*[ \t]+$/u.test(before)) {
      return { rule: "attribute-unquoted", index: previous.index, message: spaceMessage(previous, name, text) };
    }
    return /[\s}]/u.test(text[end] ?? "}") ? { name, value: "", end } : malformed(text, index);
  }
  return readValue(text, index, name, index + name.length + equals.length);
}

function readValue(text: string, index: number, name: string, at: number): One {
  const string = match(quoted, text, at);
  if (string) {
    const end = at + string.length;
    if (!/[\s}]/u.test(text[end] ?? "}")) return malformed(text, end);
    return { name, value: string.slice(1, -1), end };
  }
  if (text[at] === '"' || text[at] === "'")
    return { rule: "attributes-broken", index: at, message: quoteMessage(name) };
  const value = match(unquoted, text, at);
  if (value === "" || /["'<=>`“”«»‘’]/u.test(value)) {
    return { rule: "attribute-unquoted", index, message: valueMessage(name, meant(text, at)) };
  }
  return { name, value, end: at + value.length };
}

/** All that was probably meant as one value: from `at` to the closing curly quote, the next `key=` or the brace. */
function meant(text: string, at: number): string {
  const rest = text.slice(at);
  return (
    /^[“«‘„][^”»’}]*[”»’]/u.exec(rest)?.[0] ?? /^.*?(?=[ \t]+[\p{L}\d_-]+=|[ \t]*(?:[}\r\n]|$))/u.exec(rest)?.[0] ?? ""
  );
}

function match(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

function malformed(text: string, index: number): TextProblem {
  const found = quote(match(/[^\s}]+/uy, text, index) || text.slice(index, index + 1));
  const message = unexpected(
    found,
    "`#id`, `key=value` or `}`",
    'write attributes as `{#id key=value other="two words"}`',
  );
  return { rule: "attribute-malformed", index, message };
}

function brokenMessage(text: string, start: number): string {
  const line = text.slice(start).split(/[\r\n]/u)[0] ?? "";
  return unexpected(`end of line after ${quote(line)}`, "`}`", "write all attributes on the line of the directive");
}

function quoteMessage(name: string): string {
  return unexpected(`end of line in the value of \`${name}\``, "a closing quote", "close the quote on the same line");
}

function duplicateMessage(name: string): string {
  return unexpected(`second \`${name}\``, "each attribute once", "keep one of them");
}

function spaceMessage(previous: Attribute, word: string, text: string): string {
  const mended = `${previous.name}="${meant(text, text.indexOf("=", previous.index) + 1).trim()}"`;
  return unexpected(
    `\`${word}\` after \`${previous.name}=${previous.value}\``,
    "another attribute or `}`",
    `a value with a space needs quotes: \`${mended}\``,
  );
}

function valueMessage(name: string, value: string): string {
  const bare = value.replace(/["'“”«»‘’]/gu, "");
  return unexpected(
    `value ${quote(value)} of \`${name}\``,
    "a value in straight double quotes",
    `write \`${name}="${bare || "…"}"\``,
  );
}
