import type { Root } from "hast";
import type { MultipleItem } from "../../exercises/multiple/schema.ts";
import type { OrderItem } from "../../exercises/order/schema.ts";
import type { SingleItem } from "../../exercises/single/schema.ts";
import type { Item } from "../items.ts";
import type { ProseHow } from "../prose.ts";
import { AFTER, type Body, type Feedback, type Response } from "./body.ts";
import { asked, flow } from "./flow.ts";
import { reasons } from "./reasons.ts";
import { add, addMapped, op, RESPONSE, SCORE, value, variable, when } from "./rules.ts";
import { tag } from "./xml.ts";

/** An option by its place in the author's order. */
const named = (at: number) => `option-${at + 1}`;

interface Choices {
  readonly name: "choiceInteraction" | "orderInteraction";
  readonly proses: readonly Root[];
  readonly attributes?: Readonly<Record<string, number>>;
}

function interaction({ block }: Item, how: ProseHow, { name, proses, attributes = {} }: Choices): string {
  const { before, prompt } = asked(block.prompt, how);
  const choices = proses.map((prose, at) => tag("simpleChoice", { identifier: named(at) }, flow(prose, how)));
  const about = { responseIdentifier: RESPONSE, shuffle: !block.fixed, ...attributes };
  return `${before}${tag(name, about, `${prompt}${choices.join("")}`)}`;
}

/** What is said after any answer. */
export function after({ block }: Item, how: ProseHow): readonly Feedback[] {
  return block.after ? [{ id: AFTER, html: flow(block.after, how) }] : [];
}

/** A question whose options are chosen: what each earns, and what is said of each. */
function choiceBody(
  item: Item,
  how: ProseHow,
  options: MultipleItem["options"] | SingleItem["options"],
  { maxChoices, ...response }: Omit<Response, "id" | "type"> & { readonly maxChoices: number },
): Body {
  const proses = options.map(({ prose }) => prose);
  return {
    responses: [{ id: RESPONSE, type: "identifier", ...response }],
    body: interaction(item, how, { name: "choiceInteraction", proses, attributes: { maxChoices } }),
    rules: addMapped(RESPONSE),
    feedback: [
      ...options.map(({ feedback }, at) => ({ id: named(at), html: flow(feedback, how) })),
      ...after(item, how),
    ],
    byChoice: true,
    notes: [],
  };
}

/** One of several: all or nothing. */
export function singleBody(item: Item, how: ProseHow): Body {
  const { options, key } = item.block.item as SingleItem;
  const mapping = { entries: [[named(key), 1]] } as const;
  return choiceBody(item, how, options, { cardinality: "single", right: [named(key)], mapping, maxChoices: 1 });
}

/** Several of several: a right one earns its share, a wrong one costs as much, never below 0. */
export function multipleBody(item: Item, how: ProseHow): Body {
  const { options } = item.block.item as MultipleItem;
  const share = 1 / options.filter(({ right }) => right).length;
  return choiceBody(item, how, options, {
    cardinality: "multiple",
    right: options.flatMap(({ right }, at) => (right ? [named(at)] : [])),
    mapping: { entries: options.map(({ right }, at) => [named(at), right ? share : -share]), least: 0 },
    maxChoices: 0,
  });
}

/** Parts to put in order: each of the key's neighbours that still follow each other earns its share. */
export function orderBody(item: Item, how: ProseHow): Body {
  const { parts } = item.block.item as OrderItem;
  const names = parts.map((_, at) => named(at));
  const share = 1 / (parts.length - 1);
  const rules = names.slice(1).map((second, at) => {
    // Of an ordered container `contains` asks for a strict sub-sequence: one right after the other.
    const both = op("ordered", value("identifier", names[at] ?? ""), value("identifier", second));
    return when([[op("contains", variable(RESPONSE), both), add(SCORE, value("float", share))]]);
  });
  const why = parts.map(({ prose, feedback }) => ({ of: flow(prose, how), says: flow(feedback, how) }));
  return {
    responses: [{ id: RESPONSE, cardinality: "ordered", type: "identifier", right: names }],
    body: interaction(item, how, { name: "orderInteraction", proses: parts.map(({ prose }) => prose) }),
    rules: rules.join(""),
    ...reasons(why, after(item, how)),
  };
}
