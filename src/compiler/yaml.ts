import * as v from "valibot";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { Place, Report } from "./finding.ts";
import { type Line, splitLines } from "./lines.ts";
import { nearest, oneOf, quote, unexpected } from "./message.ts";

/** A way into a YAML document: keys and indexes. */
export type YamlPath = readonly (string | number)[];

/** A text of a file that is YAML. */
export interface YamlSource {
  readonly text: string;
  /** Lines of the file before the first of the text. */
  readonly linesBefore: number;
}

export interface YamlValue<Value> {
  readonly value: Value;
  /** What it was read from. */
  readonly source: YamlSource;
  /** Where a value stands. */
  at(path: YamlPath): Place;
  /** Where a key stands. */
  keyAt(path: YamlPath): Place;
}

const keysWithValues = "keys with values";

/**
 * Reads YAML against a schema and reports all that is wrong at its own line and column: in the syntax first, and
 * when that is sound, every key and value that the schema refuses. A schema's messages say what it expects.
 */
export function readYaml<Schema extends v.GenericSchema>(
  schema: Schema,
  source: YamlSource,
  report: Report,
): YamlValue<v.InferOutput<Schema>> | undefined {
  const { document, place } = parse(source);
  for (const each of [...document.errors, ...document.warnings])
    report("yaml-syntax", place(each.pos[0]), syntaxMessage(each.message));
  if (document.errors.length + document.warnings.length > 0) return undefined;
  const at = (path: YamlPath) => place(offsetOf(document, path, false));
  const keyAt = (path: YamlPath) => place(offsetOf(document, path, true));
  const plain = toPlain(document);
  if (plain === undefined) {
    report(
      "yaml-syntax",
      place(0),
      unexpected("aliases that make too much of a text", "plain YAML", "write values out"),
    );
    return undefined;
  }
  const result = v.safeParse(schema, plain.value);
  if (result.success) return { value: result.output, source, at, keyAt };
  const misspelt = result.issues.filter((issue) => issue.type === "never").map((issue) => intended(issue)?.join("."));
  const told = new Set<string>();
  for (const issue of result.issues) {
    const path = pathOf(issue);
    const unknownKey = issue.type === "never";
    const missing = issue.input === undefined;
    const message = issueMessage(issue, commentAfter(document, path));
    // A misspelt key is one problem, not two, and what two checks refuse with the same words is one.
    if ((missing && misspelt.includes(path.join("."))) || told.has(message)) continue;
    told.add(message);
    report(unknownKey ? "unknown-key" : "invalid-value", unknownKey || missing ? keyAt(path) : at(path), message);
  }
  return undefined;
}

/** A value that was read before. Its source is parsed again when somebody asks where something stands. */
export function knownYaml<Value>(value: Value, source: YamlSource): YamlValue<Value> {
  let parsed: ReturnType<typeof parse> | undefined;
  const placeOf = (path: YamlPath, key: boolean) => {
    parsed ??= parse(source);
    return parsed.place(offsetOf(parsed.document, path, key));
  };
  return { value, source, at: (path) => placeOf(path, false), keyAt: (path) => placeOf(path, true) };
}

function parse({ text, linesBefore }: YamlSource) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  let lines: readonly Line[] | undefined;
  const place = (offset: number): Place => {
    lines ??= splitLines(text);
    return placeIn(lines, linesBefore, counter.linePos(offset));
  };
  return { document, place };
}

/**
 * An object without any other keys. Valibot's own `strictObject` names only the first unknown key; this one names all, and
 * takes no list for an object. The cast gives it the type without the index signature that a rest schema brings.
 */
export function strict<Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const object = v.objectWithRest(entries, v.never(oneOf(Object.keys(entries))));
  return notAList(object, keysWithValues) as unknown as v.ObjectSchema<Entries, undefined>;
}

/** Names that an author chooses, each with a value. */
export function record<Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  expected: string,
) {
  return notAList(v.record(key, value, expected), expected);
}

/** To valibot a list is an object with the keys 0, 1, 2. */
function notAList<Schema extends v.GenericSchema>(schema: Schema, expected: string) {
  return v.lazy((input) => (Array.isArray(input) ? v.string(expected) : schema) as Schema);
}

/** A place within the text; an empty one counts no lines, and an error may lie on the end of a line. */
function placeIn(
  lines: readonly Line[],
  linesBefore: number,
  { line, col }: { readonly line: number; readonly col: number },
): Place {
  const number = Math.min(Math.max(1, line), lines.length);
  const end = (lines[number - 1]?.text.length ?? 0) + 1;
  return { line: number + linesBefore, column: Math.min(Math.max(1, col), end) };
}

function toPlain(document: Document.Parsed): { readonly value: unknown } | undefined {
  try {
    // An empty document is an empty map whose keys are all missing.
    return { value: document.toJS({ maxAliasCount: 100 }) ?? {} };
  } catch {
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: YamlPath, key: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(step));
      // A missing key is reported where its map begins.
      if (!pair) return offset;
      node = last && key ? pair.key : (pair.value ?? pair.key);
      if (isScalar(node) && node.value === null && node.source === "") node = pair.key;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    }
    offset = startOf(node) || offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function pathOf(issue: v.BaseIssue<unknown>): YamlPath {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** The path of the key that an unknown key was probably meant to be. */
function intended(issue: v.BaseIssue<unknown>): YamlPath | undefined {
  const path = pathOf(issue);
  const name = nearest(String(path.at(-1) ?? ""), issue.message.match(/(?<=`)[\w-]+(?=`)/gu) ?? []);
  return name === undefined ? undefined : [...path.slice(0, -1), name];
}

/** Whether all that follows a key on its line is a comment. */
function commentAfter(document: Document.Parsed, path: YamlPath): boolean {
  const node = document.getIn(path, true);
  return isScalar(node) && node.source === "" && typeof node.comment === "string";
}

function issueMessage(issue: v.BaseIssue<unknown>, isComment: boolean): string {
  const path = pathOf(issue);
  const key = path.join(".");
  const last = String(path.at(-1) ?? "");
  if (issue.type === "never") {
    const meant = intended(issue)?.at(-1);
    const mend = meant === undefined ? "remove it" : `did you mean \`${meant}\`?`;
    return unexpected(`key ${quote(key)}`, issue.message, mend);
  }
  if (issue.input === undefined) return unexpected(`absence of \`${key}\``, expectation(issue), `add \`${last}:\``);
  if (issue.input === null) {
    const mend = isComment ? "put it in quotes: `#` begins a comment" : "write one after the colon, or remove the key";
    return unexpected(`key ${quote(key)} without a value`, expectation(issue), mend);
  }
  return unexpected(
    `value ${quote(show(issue))}${key ? ` of \`${key}\`` : ""}`,
    expectation(issue),
    "write that instead",
  );
}

/** Valibot's own words begin with "Invalid"; a schema of ours says what it wants. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  const names: Readonly<Record<string, string>> = {
    Object: keysWithValues,
    Array: "a list",
    string: "a line of text",
    number: "a number",
  };
  const expected = issue.expected ?? "another value";
  return names[expected] ?? (expected.startsWith('"') ? `the key \`${expected.slice(1, -1)}\`` : expected);
}

/** A text as it is, but in quotes where without them it would be the number that was asked for. */
function show({ input, expected }: v.BaseIssue<unknown>): string {
  const isPlain = typeof input === "string" && (expected !== "number" || Number.isNaN(Number(input)));
  return isPlain ? input : JSON.stringify(input);
}

function syntaxMessage(message: string): string {
  const what = message.replace(/\.$/u, "").replace(/\s+/gu, " ");
  return unexpected(
    `YAML (${what})`,
    "`key: value` lines",
    "quote a value that holds `: ` or `#`, and align the lines",
  );
}
