import type { Root } from "hast";
import type { LabelItem } from "../../exercises/label/schema.ts";
import type { MatchItem } from "../../exercises/match/schema.ts";
import type { OrderItem } from "../../exercises/order/schema.ts";
import type { SortItem } from "../../exercises/sort/schema.ts";
import type { Item } from "../items.ts";
import { figureInWords } from "../places.ts";
import { escapeHtml, htmlOf, isPlain, wordsOf } from "../prose.ts";
import type { OutNote } from "./notes.ts";
import { giftHtml, giftPlain, giftProse, reasonsList, type Written } from "./written.ts";

interface PairOut {
  readonly left: Root;
  readonly right: string;
  readonly why?: Root;
}

/** A matching of pairs; what explains them comes together behind it. */
function pairs({ block }: Item, out: readonly PairOut[], notes: readonly OutNote[]): Omit<Written, "extra"> {
  const { prompt, after } = block;
  const reasons = out.flatMap(({ left, right, why }) =>
    why ? [{ of: `${wordsOf(left)} → ${right}.`, says: why }] : [],
  );
  const general = `${reasons.length > 0 ? reasonsList(reasons) : ""}${after ? htmlOf(after) : ""}`;
  return {
    before: giftProse(prompt),
    answers: out.map(({ left, right }) => `=${giftProse(left)} -> ${giftPlain(right)}`),
    ...(general !== "" && { general }),
    notes: [...notes, ...(reasons.length > 0 ? (["reasons-joined"] as const) : [])],
  };
}

export function writeMatch(item: Item): Written {
  const { left, right, why, rows, choices } = item.block.item as MatchItem;
  const words = choices.map(wordsOf);
  const out = rows.map((row): PairOut => {
    return { left: row.prose, right: words[row.key] ?? "", ...(row.why && { why: row.why }) };
  });
  const heads = [left, right, ...(why ? [why] : [])].map(wordsOf);
  const marked = [left, right, ...choices].every(isPlain) ? [] : (["marks"] as const);
  return { ...pairs(item, out, marked), extra: { heads } };
}

/** Each item with its group. */
export function writeSort(item: Item): Written {
  const { groups, parts } = item.block.item as SortItem;
  const words = groups.map(({ prose }) => wordsOf(prose));
  const out = parts.map(({ prose, feedback, group }) => ({ left: prose, right: words[group] ?? "", why: feedback }));
  return pairs(item, out, groups.every(({ prose }) => isPlain(prose)) ? [] : ["marks"]);
}

/** Each part with its number. */
export function writeOrder(item: Item): Written {
  const { parts } = item.block.item as OrderItem;
  const out = parts.map(({ prose, feedback }, at) => ({ left: prose, right: String(at + 1), why: feedback }));
  return pairs(item, out, ["order-by-place"]);
}

/** Each label with its place in words. What figure it is, the question says. */
export function writeLabel(item: Item): Written {
  const { figure, axes, labels } = item.block.item as LabelItem;
  const words = figureInWords(figure, labels.length, item.lang, axes);
  const out = labels.map(({ prose, feedback }, at) => ({ left: prose, right: words.places[at] ?? "", why: feedback }));
  const said = [words.name, ...words.axes].map((each) => `${escapeHtml(each)}.`).join(" ");
  const written = pairs(item, out, ["figure"]);
  return {
    ...written,
    before: `${written.before}${giftHtml(`<p class="figure">${said}</p>`)}`,
    extra: { figure, ...(axes && { axes: [axes.x, axes.y] as const }) },
  };
}
