import type { Rules } from "../../../exercises/contract.ts";
import { rules as dialogue } from "../../../exercises/dialogue/grade.ts";
import type { DialogueAnswer, DialogueItem } from "../../../exercises/dialogue/schema.ts";
import { walk } from "../../../exercises/dialogue/walk.ts";
import { rules as estimate } from "../../../exercises/estimate/grade.ts";
import type { EstimateAnswer, EstimateItem } from "../../../exercises/estimate/schema.ts";
import { bare } from "../../../exercises/fill/forgive.ts";
import { rules as fill, typed } from "../../../exercises/fill/grade.ts";
import type { FillAnswer, FillItem } from "../../../exercises/fill/schema.ts";
import { rules as label } from "../../../exercises/label/grade.ts";
import type { LabelAnswer, LabelItem } from "../../../exercises/label/schema.ts";
import { rules as match } from "../../../exercises/match/grade.ts";
import type { MatchAnswer, MatchItem } from "../../../exercises/match/schema.ts";
import { rules as multiple } from "../../../exercises/multiple/grade.ts";
import type { MultipleAnswer, MultipleItem } from "../../../exercises/multiple/schema.ts";
import { rules as order } from "../../../exercises/order/grade.ts";
import type { OrderAnswer, OrderItem } from "../../../exercises/order/schema.ts";
import { earned } from "../../../exercises/score.ts";
import { rules as single } from "../../../exercises/single/grade.ts";
import type { SingleAnswer, SingleItem } from "../../../exercises/single/schema.ts";
import { rules as sort } from "../../../exercises/sort/grade.ts";
import type { SortAnswer, SortItem } from "../../../exercises/sort/schema.ts";
import type { Responses } from "./play.ts";

/** A number from 0 to 1, without 1. */
export type Chance = () => number;

/** How answers of a kind are made up, graded by the kind's own rules, and said in a platform's terms, try by try. */
interface Answers<Item, Answer> {
  readonly rules: Rules<Item, Answer>;
  readonly any: (item: Item, chance: Chance) => Answer;
  readonly tries: (answer: Answer, item: Item) => readonly Responses[];
}

const upTo = (chance: Chance, count: number) => Math.floor(chance() * count);
const shuffled = (chance: Chance, count: number) => {
  const rest = Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: count }, () => rest.splice(upTo(chance, rest.length), 1)[0] ?? 0);
};
/** Something for each place; now and then nothing, and only once each where it may not come again. */
const slots = (chance: Chance, places: number, tokens: number, many: boolean) => {
  const order = shuffled(chance, tokens);
  return Array.from({ length: places }, (_, at) => {
    if (chance() < 0.2) return null;
    return many ? upTo(chance, tokens) : (order[at] ?? null);
  });
};
const inOrder = (chance: Chance, count: number) => {
  // Near the key as often as far from it: else neighbours that are right would be rare.
  const from = upTo(chance, count);
  const key = Array.from({ length: count }, (_, at) => (at + from) % count);
  return chance() < 0.5 ? key : shuffled(chance, count);
};
const pairs = (answer: readonly (number | null)[]): readonly Responses[] => [
  { RESPONSE: answer.flatMap((choice, row) => (choice === null ? [] : [`row-${row + 1} choice-${choice + 1}`])) },
];
const option = (at: number) => `option-${at + 1}`;
const kind = <Item, Answer>(answers: Answers<Item, Answer>) => answers as Answers<unknown, unknown>;

const kinds: Readonly<Record<string, Answers<unknown, unknown>>> = {
  single: kind<SingleItem, SingleAnswer>({
    rules: single,
    any: ({ options }, chance) => upTo(chance, options.length),
    tries: (answer) => [{ RESPONSE: answer === null ? null : [option(answer)] }],
  }),
  multiple: kind<MultipleItem, MultipleAnswer>({
    rules: multiple,
    any: ({ options }, chance) => options.flatMap((_, at) => (chance() < 0.5 ? [at] : [])),
    tries: (answer) => [{ RESPONSE: answer.map(option) }],
  }),
  order: kind<OrderItem, OrderAnswer>({
    rules: order,
    any: ({ parts }, chance) => inOrder(chance, parts.length),
    tries: (answer) => [{ RESPONSE: answer.map(option) }],
  }),
  match: kind<MatchItem, MatchAnswer>({
    rules: match,
    any: ({ rows, choices }, chance) => slots(chance, rows.length, choices.length, choices.length < rows.length),
    tries: pairs,
  }),
  sort: kind<SortItem, SortAnswer>({
    rules: sort,
    any: ({ parts, groups }, chance) => slots(chance, parts.length, groups.length, true),
    tries: pairs,
  }),
  label: kind<LabelItem, LabelAnswer>({
    rules: label,
    any: ({ labels }, chance) => slots(chance, labels.length, labels.length, false),
    tries: pairs,
  }),
  fill: kind<FillItem, FillAnswer>({
    rules: fill,
    any: ({ blanks }, chance) =>
      blanks.map((blank) => {
        if (chance() < 0.2) return null;
        if ("choices" in blank) return upTo(chance, blank.choices.length);
        const words = blank.accepts[upTo(chance, blank.accepts.length)] ?? "";
        const cases = [words, words.toUpperCase(), bare(words), "otra cosa"];
        return typed(blank, cases[upTo(chance, cases.length)] ?? "");
      }),
    tries: (answer, { blanks }) => [
      Object.fromEntries(
        answer.map((given, at) => {
          const value = given === null ? null : [typeof given === "number" ? `choice-${given + 1}` : given.text];
          return [blanks.length === 1 ? "RESPONSE" : `RESPONSE-${at + 1}`, value];
        }),
      ),
    ],
  }),
  estimate: kind<EstimateItem, EstimateAnswer>({
    rules: estimate,
    any: ({ min, max, answer, tolerance }, chance) => {
      const far = answer + (chance() * 5 - 2.5) * tolerance;
      const edge = answer + tolerance * (upTo(chance, 5) - 2);
      const value = [min + chance() * (max - min), far, edge, max + 1][upTo(chance, 4)] ?? 0;
      return value
        .toFixed(3)
        .replace(/\.?0+$/u, "")
        .replace(".", ",");
    },
    tries: (answer) => [{ RESPONSE: [Number(answer.replace(",", "."))] }],
  }),
  dialogue: kind<DialogueItem, DialogueAnswer>({
    rules: dialogue,
    any: (item, chance) => {
      const picks: number[] = [];
      for (let at = walk(item, picks)?.at; at && "turn" in at && picks.length < 40; at = walk(item, picks)?.at)
        picks.push(upTo(chance, item.turns[at.turn]?.options.length ?? 1));
      return { picks };
    },
    // What was chosen at a turn stays there, as it does on the page.
    tries: ({ picks }, item) => {
      const given: Record<string, string[]> = {};
      return (walk(item, picks)?.steps ?? []).map(({ turn, option: pick }) => {
        given[`RESPONSE-${turn + 1}`] = [`at-${item.turns[turn]?.id}.${pick + 1}`];
        return { ...given };
      });
    },
  }),
};

/** An answer to an item of a kind that is scored: what a platform is told of it, and what it is worth here, from 0 to 1. */
export function anyAnswer(name: string, item: unknown, chance: Chance) {
  const of = kinds[name];
  if (of === undefined) return undefined;
  const answer = of.any(item, chance);
  const { points, max } = earned(of.rules, item, answer);
  return { answer, tries: of.tries(answer, item), share: points / max };
}
