import type { BlockContent, List, ListItem, PhrasingContent, Table } from "mdast";
import { figureRules, isFigureKind } from "../../figures/kinds.ts";
import { MOST, sound } from "./build-choices.ts";
import { afterOf, type Build, type BuildContext, type Built, feedbackOf, promptOf } from "./built.ts";
import { clean, type Flow } from "./flow.ts";
import { attribute, paragraph, quoted, words } from "./markdown.ts";
import { reasonsIn } from "./reasons.ts";
import { flowOf, lineOf, plainOf } from "./texts.ts";
import type { GiftText, Question } from "./types.ts";

type Matching = Extract<Question, { readonly type: "matching" }>;

interface Row {
  readonly left: readonly PhrasingContent[];
  readonly right: string;
  readonly reason?: GiftText;
}

/** A matching; what our own files wrote as one of another kind becomes that again. */
export const buildMatching: Build<"matching"> = (question, context) => {
  if (question.pairs.length > MOST) {
    context.say("part-count", String(question.pairs.length));
    return undefined;
  }
  const known = reasonsIn(question.general, question.pairs.length);
  const rows = question.pairs.flatMap(({ left, right }, at): Row[] => {
    const line = lineOf(left, context.lose);
    const reason = known?.reasons[at];
    // A false choice has no left side.
    if (line.length > 0) return [{ left: line, right: clean(right), ...(reason && { reason }) }];
    context.say("false-choice", right);
    return [];
  });
  const prompt = promptOf(question, context);
  if (
    !prompt ||
    !sound(
      rows.map(({ left }) => left),
      context,
    )
  )
    return undefined;
  const after = afterOf(known ? known.after : question.general, context);
  const own = known && rows.length === question.pairs.length ? ownKind(question, rows, prompt, context) : undefined;
  return own ? { ...own, body: [...own.body, ...after] } : table(question, rows, [...prompt], after, context);
};

function table(
  { extra }: Matching,
  rows: readonly Row[],
  prompt: Flow,
  after: Flow,
  { words: added, say, lose }: BuildContext,
): Built | undefined {
  const rights = new Set(rows.map(({ right }) => right.toLowerCase()));
  if (rows.length < 2 || rows.length > 9 || rights.size < 2) {
    say("part-count", String(rows.length));
    return undefined;
  }
  const explained = rows.every(({ reason }) => reason !== undefined);
  const heads = extra?.heads?.every((head) => head.trim() !== "") ? extra.heads : [];
  if (heads.length < 2) say("heads-added");
  const [left, right] = heads.length < 2 ? added.heads : heads;
  const names = [left, right, ...(explained ? [heads[2] ?? added.why] : [])];
  const cells = (line: readonly (readonly PhrasingContent[])[]) => ({
    type: "tableRow" as const,
    children: line.map((children) => ({ type: "tableCell" as const, children: [...children] })),
  });
  const pairs: Table = {
    type: "table",
    children: [
      cells(names.map((name) => [words(name ?? "")])),
      ...rows.map((row) =>
        cells([row.left, [words(row.right)], ...(explained && row.reason ? [lineOf(row.reason, lose)] : [])]),
      ),
    ],
  };
  return { kind: "match", attributes: [], body: [...prompt, pairs, ...after] };
}

/** `sort`, `order` or `label`, where all that makes one is still there. */
function ownKind({ extra }: Matching, rows: readonly Row[], prompt: Flow, context: BuildContext): Built | undefined {
  if (!rows.every(({ reason }) => reason && flowOf(reason, () => {}).length > 0)) return undefined;
  const item = ({ left, reason }: Row): ListItem => listItem(left, [quoted(feedbackOf(reason, "", context))]);
  if (extra?.kind === "order") {
    if (rows.length < 3 || rows.some(({ right }, at) => right !== String(at + 1))) return undefined;
    return { kind: "order", attributes: [], body: [...prompt, list(rows.map(item), true)] };
  }
  if (extra?.kind === "sort") {
    const groups = [...new Set(rows.map(({ right }) => right))];
    const named = new Set(groups.map((name) => name.toLowerCase()));
    if (groups.length < 2 || groups.length > 9 || named.size < groups.length || rows.length < 3) return undefined;
    const grouped = groups.map((name) => {
      const inside = rows.filter(({ right }) => right === name).map(item);
      return listItem([words(name)], [list(inside)]);
    });
    return { kind: "sort", attributes: [], body: [...prompt, list(grouped)] };
  }
  if (extra?.kind !== "label" || !extra.figure || !isFigureKind(extra.figure)) return undefined;
  const rule = figureRules[extra.figure];
  if (!("slots" in rule) || rows.length < rule.min || rows.length > rule.max) return undefined;
  const axes = "axes" in rule ? (extra.axes ?? []) : [];
  const sides = axes.map((value, at) => attribute(at === 0 ? "x" : "y", value.replace(/["\s]+/gu, " ").trim()));
  return {
    kind: "label",
    attributes: [attribute("figure", extra.figure), ...sides],
    body: [...prompt, list(rows.map(item))],
  };
}

function listItem(line: readonly PhrasingContent[], rest: readonly BlockContent[]): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(line), ...rest] };
}

/** A list of plain items, or of numbered ones. */
export function list(children: readonly ListItem[], ordered = false): List {
  return { type: "list", ordered, spread: false, children: [...children] };
}

/** Lines as items. */
export function lineItems(lines: readonly (readonly PhrasingContent[])[]): readonly ListItem[] {
  return lines.filter((line) => plainOf(line) !== "").map((line) => listItem(line, []));
}
