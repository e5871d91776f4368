import type { Root } from "hast";
import type { LabelItem } from "../../exercises/label/schema.ts";
import type { MatchItem } from "../../exercises/match/schema.ts";
import { ratings } from "../../exercises/rate/grade.ts";
import type { RateItem } from "../../exercises/rate/schema.ts";
import { ca } from "../../exercises/rate/words.ca.ts";
import { es } from "../../exercises/rate/words.es.ts";
import type { SortItem } from "../../exercises/sort/schema.ts";
import type { Item } from "../items.ts";
import { figureInWords } from "../places.ts";
import { escapeHtml, type ProseHow, wordsOf } from "../prose.ts";
import type { Body } from "./body.ts";
import { after } from "./choices.ts";
import { asked, flow } from "./flow.ts";
import { reasons } from "./reasons.ts";
import { addMapped, RESPONSE } from "./rules.ts";
import { tag } from "./xml.ts";

/** One side of a matching: finished XHTML each. */
interface Side {
  readonly names: readonly string[];
  /** With how many of the other side each may be paired; 0: with all. */
  readonly most: 0 | 1;
  /** Keeps its order where the other side is shuffled. */
  readonly fixed: boolean;
}

const rowName = (at: number) => `row-${at + 1}`;
const choiceName = (at: number) => `choice-${at + 1}`;
const pairName = (row: number, choice: number) => `${rowName(row)} ${choiceName(choice)}`;

function sideXml({ names, most, fixed }: Side, nameOf: (at: number) => string): string {
  const choices = names.map((html, at) =>
    tag("simpleAssociableChoice", { identifier: nameOf(at), matchMax: most, ...(fixed && { fixed }) }, html),
  );
  return tag("simpleMatchSet", {}, choices.join(""));
}

/** Rows on the left, what may belong to them on the right. `between`: what stands between prompt and table. */
function table({ block }: Item, how: ProseHow, rows: Side, choices: Side, between = ""): string {
  const { before, prompt } = asked(block.prompt, how);
  const about = { responseIdentifier: RESPONSE, shuffle: !block.fixed, maxAssociations: rows.names.length };
  const sides = `${sideXml(rows, rowName)}${sideXml(choices, choiceName)}`;
  return `${before}${between}${tag("matchInteraction", about, `${prompt}${sides}`)}`;
}

/** Each row with its choice earns its share. */
function scored(keys: readonly number[]): Pick<Body, "responses" | "rules"> {
  const right = keys.map((key, row) => pairName(row, key));
  const mapping = { entries: right.map((pair) => [pair, 1 / keys.length] as const) };
  return {
    responses: [{ id: RESPONSE, cardinality: "multiple", type: "directedPair", right, mapping }],
    rules: addMapped(RESPONSE),
  };
}

export function matchBody(item: Item, how: ProseHow): Body {
  const { left, right, rows, choices } = item.block.item as MatchItem;
  const words = choices.map((choice) => flow(choice, how));
  const why = rows.flatMap(({ prose, key, why: says }) =>
    says ? [{ of: `${flow(prose, how)} → ${words[key] ?? ""}`, says: flow(says, how) }] : [],
  );
  const heads = tag("p", {}, escapeHtml(`${wordsOf(left)} → ${wordsOf(right)}`));
  const shared = choices.length < rows.length;
  return {
    ...scored(rows.map(({ key }) => key)),
    body: table(
      ...([item, how] as const),
      { names: rows.map(({ prose }) => flow(prose, how)), most: 1, fixed: true },
      { names: words, most: shared ? 0 : 1, fixed: false },
      heads,
    ),
    ...reasons(why, after(item, how)),
  };
}

/** Parts on the left, groups on the right. */
export function sortBody(item: Item, how: ProseHow): Body {
  const { groups, parts } = item.block.item as SortItem;
  return {
    ...scored(parts.map(({ group }) => group)),
    body: table(
      ...([item, how] as const),
      { names: parts.map(({ prose }) => flow(prose, how)), most: 1, fixed: false },
      { names: groups.map(({ prose }) => flow(prose, how)), most: 0, fixed: true },
    ),
    ...reasons(whyOf(parts, how), after(item, how)),
  };
}

/** Places of the figure, in words, on the left; labels on the right. */
export function labelBody(item: Item, how: ProseHow): Body {
  const { figure, axes, labels } = item.block.item as LabelItem;
  const words = figureInWords(figure, labels.length, item.lang, axes);
  const said = [words.name, ...words.axes].map((each) => `${escapeHtml(each)}.`).join(" ");
  const told = reasons(whyOf(labels, how), after(item, how));
  return {
    ...scored(labels.map((_, at) => at)),
    body: table(
      ...([item, how] as const),
      { names: words.places.map(escapeHtml), most: 1, fixed: true },
      { names: labels.map(({ prose }) => flow(prose, how)), most: 1, fixed: false },
      tag("p", {}, said),
    ),
    feedback: told.feedback,
    notes: ["figure", ...told.notes],
  };
}

function whyOf(parts: readonly { readonly prose: Root; readonly feedback: Root }[], how: ProseHow) {
  return parts.map(({ prose, feedback }) => ({ of: flow(prose, how), says: flow(feedback, how) }));
}

/** Statements on the left, the scale on the right. Nothing is right or wrong. */
export function rateBody(item: Item, how: ProseHow): Body {
  const { statements, ends } = item.block.item as RateItem;
  const words = item.lang === "ca" ? ca : es;
  const ends2 = { low: ends ? wordsOf(ends.low) : words.low, high: ends ? wordsOf(ends.high) : words.high };
  const scale = ratings.map((rating) => {
    const end = rating === ratings[0] ? ends2.low : rating === ratings.at(-1) ? ends2.high : undefined;
    return escapeHtml(end === undefined ? String(rating) : `${rating}: ${end}`);
  });
  return {
    responses: [{ id: RESPONSE, cardinality: "multiple", type: "directedPair", right: [] }],
    body: table(
      ...([item, how] as const),
      { names: statements.map((each) => flow(each, how)), most: 1, fixed: true },
      { names: scale, most: 0, fixed: true },
    ),
    feedback: after(item, how),
    notes: [],
  };
}
