import type { List, ListItem } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { FigureBlock, FigureItem } from "../course/types.ts";
import { type FigureRule, figureRules, isFigureKind } from "../figures/kinds.ts";
import { containerBody, directiveAttributes, refuseLabel } from "./directive-attributes.ts";
import type { OpenDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { plainText } from "./markdown.ts";
import { didYouMean, oneOf, quote, unexpected } from "./message.ts";

/** Reads `:::figure{kind=…}`: a list, each of whose lines is `Label` or `Label — note`. */
export function readFigure(node: ContainerDirective, document: OpenDocument): FigureBlock | undefined {
  const { report, source } = document;
  refuseLabel(node, report);
  const at = directiveAttributes(node, source, report, { required: ["kind"], optional: ["caption"] });
  const kind = node.attributes?.kind ?? "";
  if (kind && !isFigureKind(kind)) {
    const kinds = Object.keys(figureRules);
    const mend = didYouMean(kind, kinds, "choose one of these");
    report("figure-kind", at("kind"), unexpected(`figure ${quote(kind)}`, oneOf(kinds), mend));
  }
  const list = onlyList(node, report);
  if (!list) return undefined;
  const items = list.children.flatMap((item) => readItem(item, report) ?? []);
  if (isFigureKind(kind)) checkCount(list, kind, figureRules[kind], report);
  const caption = node.attributes?.caption;
  return { type: "figure", kind, ...(caption && { caption }), items };
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

function checkCount(list: List, kind: string, rule: FigureRule, report: Report): void {
  const count = list.children.length;
  if (count >= rule.min && count <= rule.max) return;
  const expected = rule.min === rule.max ? `exactly ${rule.min}` : `${rule.min} to ${rule.max}`;
  const mend = rule.slots ? `they are, in this order: ${rule.slots.join(", ")}` : "add or remove items";
  report("figure-count", list, unexpected(`${count} items in a \`${kind}\``, expected, mend));
}

function readItem(item: ListItem, report: Report): FigureItem | undefined {
  const [words, ...more] = item.children;
  const mend = "write `- Label — note`, the label and the note in plain words";
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
  const [label = "", ...notes] = text.split(" — ");
  const note = notes.join(" — ").trim();
  const ragged = /^—|—$/u.test(text) || (notes.length === 0 && /—| [–-] /u.test(text));
  if (ragged || !label.trim()) return fail(`item ${quote(text)}`, "a label, ` — ` (a dash with spaces) and a note");
  return { label: label.trim(), ...(note && { note }) };
}
