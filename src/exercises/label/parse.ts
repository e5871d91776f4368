import type { Node } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { AnswerItem } from "../../compiler/answer-rule.ts";
import { directiveAttributes } from "../../compiler/directive-attributes.ts";
import { openBody, readBody } from "../../compiler/exercise-body.ts";
import { placeOf } from "../../compiler/finding.ts";
import { didYouMean, nearest, oneOf, quote, unexpected } from "../../compiler/message.ts";
import { checkTokenWords } from "../../compiler/token-words.ts";
import { type FigureRule, figureRules, isFigureKind, slotNames } from "../../figures/kinds.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { LabelItem } from "./schema.ts";

export const attributes = ["figure", "x", "y"];

/** Figures whose places can be labelled. */
const figures: readonly string[] = Object.entries<FigureRule>(figureRules).flatMap(([kind, { slots }]) =>
  slots ? [kind] : [],
);

/** A plain list, an item for each place of the figure in the figure's order, and a block quote under each. */
export const parse: ParseKind<LabelItem> = (body, given) => {
  const { context, sound } = openBody([], given);
  const figure = readFigure(context);
  const read = readBody(body, context, { list: "plain", noun: "label", least: 0 });
  if (!read || figure === undefined) return undefined;
  const { items, ...rest } = read;
  checkCount(items, figure, context);
  for (const { node } of items) checkTokenWords(node.children.slice(0, 1), context.problem);
  if (!sound()) return undefined;
  const { x, y } = context.attributes;
  const axes = x && y ? { x, y } : undefined;
  return {
    ...rest,
    figure,
    item: { figure, ...(axes && { axes }), labels: items.map(({ prose, feedback }) => ({ prose, feedback })) },
    ...(axes && { words: [axes.x, axes.y] }),
    shape: { figure, labels: items.length, axes: axes !== undefined },
  };
};

/** The kind of the figure, where it can be labelled. */
function readFigure(context: ParseContext): string | undefined {
  const { figure, x, y } = context.attributes;
  const { node, problem } = context;
  if (figure === undefined) {
    // What was misspelt is reported as unknown.
    const given = node.type === "containerDirective" ? Object.keys((node as ContainerDirective).attributes ?? {}) : [];
    if (given.some((name) => nearest(name, ["figure"]))) return undefined;
    const mend = `write \`figure=…\` in the braces: ${oneOf(figures)}`;
    problem("attribute-missing", node, unexpected("`label` without `figure`", "`{figure=…}`", mend));
    return undefined;
  }
  // An empty value is reported for every directive.
  if (figure === "") return undefined;
  if (!isFigureKind(figure) || !figures.includes(figure)) {
    const mend = isFigureKind(figure)
      ? "the places of this one come from its quantities"
      : didYouMean(figure, figures, "choose one of these");
    problem("figure-kind", attributeAt(context, "figure"), unexpected(`figure ${quote(figure)}`, oneOf(figures), mend));
    return undefined;
  }
  const rule: FigureRule = figureRules[figure];
  if (!rule.axes && (x !== undefined || y !== undefined)) {
    const at = attributeAt(context, x === undefined ? "y" : "x");
    problem("figure-axes", at, unexpected(`axis of a \`${figure}\``, "none", "remove it, or use `figure=matrix`"));
  } else if (Boolean(x) !== Boolean(y)) {
    const at = attributeAt(context, x ? "x" : "y");
    problem("figure-axes", at, unexpected("one axis alone", '`x="…"` and `y="…"`', "name both axes or none"));
  }
  return figure;
}

function checkCount(items: readonly AnswerItem[], figure: string, { node, problem }: ParseContext): void {
  const rule: FigureRule | undefined = isFigureKind(figure) ? figureRules[figure] : undefined;
  if (!rule || (items.length >= rule.min && items.length <= rule.max)) return;
  const expected = rule.min === rule.max ? `exactly ${rule.min}` : `${rule.min} to ${rule.max}`;
  const slots = slotNames(rule);
  const mend = slots ? `they are, in this order: ${slots}` : "add or remove labels";
  const found = `${items.length} label${items.length === 1 ? "" : "s"} for a \`${figure}\``;
  problem("figure-count", items[0]?.node ?? node, unexpected(found, expected, mend));
}

/** Where an attribute stands. Whether it may stand there is checked for every directive. */
function attributeAt({ node, source }: ParseContext, name: string): Node {
  if (node.type !== "containerDirective") return node;
  const at = directiveAttributes(node as ContainerDirective, source, () => {}, { required: [], optional: [] });
  const point = placeOf(at(name));
  return { type: "point", position: { start: point, end: point } };
}
