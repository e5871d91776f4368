import type { List, ListItem } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { FigureBlock, FigureItem } from "../course/figure.ts";
import { type FigureRule, figureRules, isFigureKind, slotNames } from "../figures/kinds.ts";
import { containerBody, directiveAttributes, refuseLabel } from "./directive-attributes.ts";
import { isMisread, type OpenDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { plainText } from "./markdown.ts";
import { didYouMean, oneOf, quote, unexpected } from "./message.ts";
import { readQuantity } from "./quantity.ts";

/** Reads `:::figure{kind=…}`: a list, each of whose lines is `Label` or `Label — note`. */
export function readFigure(node: ContainerDirective, document: OpenDocument): FigureBlock | undefined {
  const { report, source } = document;
  refuseLabel(node, report);
  const kind = node.attributes?.kind ?? "";
  const rule: FigureRule | undefined = isFigureKind(kind) ? figureRules[kind] : undefined;
  const at = directiveAttributes(node, source, report, {
    required: ["kind"],
    // Of a figure that there is not, nobody knows what it may name.
    optional: ["caption", ...(!rule || rule.axes ? ["x", "y"] : [])],
  });
  if (kind && !isFigureKind(kind)) {
    const kinds = Object.keys(figureRules);
    const mend = didYouMean(kind, kinds, "choose one of these");
    report("figure-kind", at("kind"), unexpected(`figure ${quote(kind)}`, oneOf(kinds), mend));
  }
  if (isMisread(node, document)) return undefined;
  const list = onlyList(node, report);
  if (!list) return undefined;
  const items = list.children.flatMap((item) => readItem(item, rule, report) ?? []);
  const deeper = list.children.some((item) => item.children.some(({ type }) => type === "list"));
  const counted = rule && !deeper && checkCount(list, kind, rule, report);
  const sound = items.length === list.children.length;
  if (rule?.values && counted && sound) checkValues(items, rule.values, list, report);
  if (rule && !rule.values && sound) refuseAgain(items, list, report);
  const { caption, x, y } = node.attributes ?? {};
  if (rule?.axes && Boolean(x) !== Boolean(y)) {
    const message = unexpected("one axis alone", '`x="…"` and `y="…"`', "name both axes or none");
    report("figure-axes", at(x ? "x" : "y"), message);
  }
  return { type: "figure", kind, ...(caption && { caption }), ...(x && y && { axes: { x, y } }), items };
}

function onlyList(node: ContainerDirective, report: Report): List | undefined {
  const body = containerBody(node);
  const list = body.find((child) => child.type === "list");
  for (const child of body) {
    if (child === list) continue;
    const mend = "keep one list between the fences, all items with the same mark";
    report("figure-content", child, unexpected(`${child.type} in a figure`, "one list", mend));
  }
  if (list) return list;
  const mend = "write each part as `- Label — note`";
  report("figure-content", node, unexpected("figure without a list", "one list", mend));
  return undefined;
}

function checkCount(list: List, kind: string, rule: FigureRule, report: Report): boolean {
  const count = list.children.length;
  if (count >= rule.min && count <= rule.max) return true;
  const expected = rule.min === rule.max ? `exactly ${rule.min}` : `${rule.min} to ${rule.max}`;
  const slots = slotNames(rule);
  const mend = slots ? `they are, in this order: ${slots}` : "add or remove items";
  const found = `${count} item${count === 1 ? "" : "s"} in a \`${kind}\``;
  report("figure-count", list, unexpected(found, expected, mend));
  return false;
}

/** Reports a label that is there twice, such as that of a cycle's first moment after its last. */
function refuseAgain(items: readonly FigureItem[], list: List, report: Report): void {
  for (const [index, { label }] of items.entries()) {
    const first = items.findIndex((each) => each.label.toLowerCase() === label.toLowerCase());
    const [item, earlier] = [list.children[index], list.children[first]];
    if (first === index || !item) continue;
    const expected = `another than on line ${earlier?.position?.start.line ?? 1}`;
    report("figure-duplicate", item, unexpected(`${quote(label)} again`, expected, "change or remove one of them"));
  }
}

function readItem(item: ListItem, rule: FigureRule | undefined, report: Report): FigureItem | undefined {
  const [words, ...more] = item.children;
  const form = rule?.values ? "- Label — 40 % — note" : "- Label — note";
  const mend = `write \`${form}\`, all in plain words`;
  const fail = (what: string, expected: string) => {
    report("figure-item", more[0] ?? item, unexpected(what, expected, mend));
    return undefined;
  };
  if (more[0]) return fail(`${more[0].type} inside an item of a figure`, "one line");
  if (words?.type !== "paragraph") return fail("item of a figure that is no line of text", "one line");
  const rich = words.children.find((child) => child.type !== "text" && child.type !== "break");
  if (rich) {
    report("figure-item", rich, unexpected(`${rich.type} in an item of a figure`, "plain words", mend));
    return undefined;
  }
  const text = plainText(words).replace(/\s+/gu, " ").trim();
  const [label = "", ...rest] = text.split(" — ").map((part) => part.trim());
  const ragged = /^—|—$/u.test(text) || (rest.length === 0 && /—| [–-] /u.test(text));
  if (ragged || !label) return fail(`item ${quote(text)}`, "a label, ` — ` (a dash with spaces) and a note");
  if (!rule?.values) return { label, ...(rest.length > 0 && { note: rest.join(" — ") }) };
  const [measure = "", ...notes] = rest;
  const value = readQuantity(measure);
  if (value === "either") {
    const expected = "a number that can be read in one way";
    const clear = "write a thousand and more as `1200` or `1 200`, decimals as `1,2`";
    report("figure-value", item, unexpected(`quantity ${quote(measure)}`, expected, clear));
    return undefined;
  }
  if (value === undefined) {
    const expected = "a quantity after the label, such as ` — 40 %`";
    report("figure-value", item, unexpected(`item ${quote(text)}`, expected, mend));
    return undefined;
  }
  return { label, value, measure, ...(notes.length > 0 && { note: notes.join(" — ") }) };
}

/** Shares must be parts of one whole; levels need only differ. */
function checkValues(
  items: readonly FigureItem[],
  values: NonNullable<FigureRule["values"]>,
  list: List,
  report: Report,
): void {
  const numbers = items.map(({ value = 0 }) => value);
  const negative = numbers.findIndex((value) => value < 0);
  const at = list.children[negative];
  if (values === "shares" && at) {
    report("figure-value", at, unexpected("a part below 0", "0 or more", "write what it is a part of the whole"));
    return;
  }
  const sum = numbers.reduce((total, value) => total + value, 0);
  const shares = items.some(({ measure }) => measure?.includes("%"));
  const bare = items.findIndex(({ measure }) => !measure?.includes("%"));
  const odd = list.children[bare];
  if (values === "shares" && shares && odd) {
    const message = unexpected(
      `quantity ${quote(items[bare]?.measure ?? "")} among per cents`,
      "`%` after it",
      "write all of them alike",
    );
    report("figure-value", odd, message);
    return;
  }
  if (values === "shares" && (sum === 0 || (shares && Math.abs(sum - 100) > 1))) {
    const found = shares ? `parts that make ${Math.round(sum * 10) / 10} %` : "parts that make nothing";
    report("figure-value", list, unexpected(found, shares ? "100 %" : "more than 0", "check the quantities"));
  }
}
