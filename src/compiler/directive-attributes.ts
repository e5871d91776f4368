import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { type Attribute, readAttributes } from "./attributes.ts";
import type { Directive } from "./directives.ts";
import { type Place, placeOf, type Report } from "./finding.ts";
import { didYouMean, nearest, oneOf, quote, unexpected } from "./message.ts";

export interface AttributeNames {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Checks a directive's attributes: those required must be there and have a value, all others must be known.
 * Gives back where each one stands, for checks of its value.
 */
export function directiveAttributes(
  node: Directive,
  source: string,
  report: Report,
  names: AttributeNames,
): (name: string) => Place {
  const { places, broken } = attributePlaces(node, source, report);
  const at = (name: string) => places.get(name) ?? placeOf(node);
  if (broken) return at;
  const known = [...names.required, ...names.optional];
  const given = Object.entries(node.attributes ?? {});
  for (const [name, value] of given) {
    if (!known.includes(name)) report("attribute-unknown", at(name), unknownMessage(node.name, name, known));
    else if (name !== "fixed" && !value?.trim()) report("attribute-empty", at(name), emptyMessage(name));
  }
  // What was misspelt is not missing as well.
  const meant = given.map(([name]) => (known.includes(name) ? name : nearest(name, known)));
  const lost = names.required.length === 0 ? lostAttributes(node, source) : undefined;
  if (lost) report(lost.rule, lost.at, lost.message);
  for (const name of names.required) {
    if (!meant.includes(name)) report("attribute-missing", node, missingMessage(node, source, name));
  }
  return at;
}

interface Places {
  readonly places: ReadonlyMap<string, Place>;
  /** Whether a slip was found, after which what the parser read cannot be trusted. */
  readonly broken?: true;
}

/** Where each attribute stands. For an inline directive this is also where slips inside the braces are found. */
function attributePlaces(node: Directive, source: string, report: Report): Places {
  const start = node.position?.start;
  if (start?.offset === undefined) return { places: new Map() };
  const slice = source.slice(start.offset, node.position?.end.offset);
  const head = node.type === "containerDirective" ? (slice.split(/[\r\n]/u)[0] ?? "") : slice;
  const brace = attributesIndex(head);
  if (brace === undefined) return { places: new Map() };
  const read = readAttributes(head, brace);
  const place = (index: number) => placeAt(head, index, start);
  const places = new Map(read.list.map((each: Attribute) => [each.name, place(each.index)]));
  if (!read.problem || node.type !== "textDirective") return { places };
  report(read.problem.rule, place(read.problem.index), read.problem.message);
  return { places, broken: true };
}

/** Braces after an inline directive that the parser took for prose. Where an attribute is missing, that is told instead. */
function lostAttributes(node: Directive, source: string) {
  const end = node.position?.end;
  if (node.type !== "textDirective" || end?.offset === undefined) return undefined;
  const rest = source.slice(end.offset);
  const space = /^\s*(?=\{)/u.exec(rest)?.[0];
  if (space === undefined || source[end.offset - 1] === "}") return undefined;
  const { problem } = readAttributes(rest, space.length);
  if (problem && space === "") return { ...problem, at: placeAt(rest, problem.index, end) };
  const mend = "put the braces at once after the bracket, or a backslash before them if they are prose";
  const message = unexpected(`braces apart from \`${node.name}\``, `\`:${node.name}[…]{…}\``, mend);
  return { rule: "directive-space", at: { line: end.line, column: end.column }, message };
}

/** Index of the brace that opens the attributes: after the name, and after the label if there is one. */
function attributesIndex(head: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === "\\") index += 1;
    else if (head[index] === "[") depth += 1;
    else if (head[index] === "]") depth -= 1;
    else if (head[index] === "{" && depth === 0) return index;
  }
  return undefined;
}

function placeAt(text: string, index: number, start: Place): Place {
  const before = text.slice(0, index).split(/\r\n|\n|\r/u);
  const last = before.at(-1) ?? "";
  if (before.length === 1) return { line: start.line, column: start.column + last.length };
  return { line: start.line + before.length - 1, column: last.length + 1 };
}

function unknownMessage(directive: string, name: string, known: readonly string[]): string {
  const expected = known.length > 0 ? oneOf(known) : "no attributes";
  return unexpected(`attribute ${quote(name)} of \`${directive}\``, expected, didYouMean(name, known, "remove it"));
}

function emptyMessage(name: string): string {
  return unexpected(`\`${name}\` without a value`, `\`${name}=…\``, "write its value");
}

/** After a space, attributes of an inline directive are prose to the parser: the likeliest reason why one is missing. */
function missingMessage(node: Directive, source: string, name: string): string {
  const next = source.slice(node.position?.end.offset, (node.position?.end.offset ?? 0) + 40);
  const detached = node.type === "textDirective" && /^\s*\{/u.test(next);
  const mend = detached
    ? "the braces must follow the bracket at once, and a value with a space or `=` needs quotes"
    : `write \`${name === "id" ? "#…" : `${name}=…`}\` in the braces`;
  return unexpected(`\`${node.name}\` without \`${name}\``, `\`{${name === "id" ? "#…" : `${name}=…`}}\``, mend);
}

/** Reports a label on a directive that takes none, whose words would be shown nowhere. */
export function refuseLabel(node: ContainerDirective, report: Report): void {
  const [first] = node.children;
  if (first?.type !== "paragraph" || !first.data?.directiveLabel) return;
  const mend = "put the words on a line of their own below, or remove them";
  report("directive-label", first, unexpected(`label on \`${node.name}\``, "no label", mend));
}

/** What a container holds, without its label. */
export function containerBody(node: ContainerDirective): RootContent[] {
  return node.children.filter((child) => !(child.type === "paragraph" && child.data?.directiveLabel));
}
