import type { EstimateItem } from "../../exercises/estimate/schema.ts";
import { bare } from "../../exercises/fill/forgive.ts";
import type { FillItem, TypedBlank } from "../../exercises/fill/schema.ts";
import type { ReflectItem } from "../../exercises/reflect/schema.ts";
import type { Item } from "../items.ts";
import { escapeHtml, type ProseHow } from "../prose.ts";
import { AFTER, type Body, outcomeXml, type Response } from "./body.ts";
import { after } from "./choices.ts";
import { asked, blocksOf, flow } from "./flow.ts";
import { reasons } from "./reasons.ts";
import { addMapped, op, RESPONSE, SCORE, set, value, variable, when } from "./rules.ts";
import { tag, textTag } from "./xml.ts";

/** A text with blanks to type or to choose for. */
export function fillBody(item: Item, how: ProseHow): Body {
  const { text, blanks } = item.block.item as FillItem;
  const names = blanks.map((_, at) => (blanks.length === 1 ? RESPONSE : `${RESPONSE}-${at + 1}`));
  const share = 1 / blanks.length;
  const choice = (at: number) => `choice-${at + 1}`;
  const responses = blanks.map((blank, at): Response => {
    const about = { id: names[at] ?? "", cardinality: "single" } as const;
    if ("choices" in blank) {
      const right = choice(blank.key);
      return { ...about, type: "identifier", right: [right], mapping: { entries: [[right, share]] } };
    }
    const entries = spellings(blank).map((each) => [each, share] as const);
    return { ...about, type: "string", right: blank.accepts.slice(0, 1), mapping: { entries, anyCase: true } };
  });
  const blank = (at: number): string => {
    const { [at]: asks } = blanks;
    const responseIdentifier = names[at] ?? "";
    if (asks === undefined) return "";
    if ("choices" in asks) {
      const choices = asks.choices.map((words, place) => textTag("inlineChoice", { identifier: choice(place) }, words));
      return tag("inlineChoiceInteraction", { responseIdentifier, shuffle: !item.block.fixed }, choices.join(""));
    }
    const longest = Math.max(...asks.accepts.map(({ length }) => length));
    return tag("textEntryInteraction", { responseIdentifier, expectedLength: longest });
  };
  const why = blanks.map((each) => {
    const key = "choices" in each ? each.choices[each.key] : each.accepts[0];
    return { of: tag("strong", {}, escapeHtml(key ?? "")), says: flow(each.feedback, how) };
  });
  const told = reasons(why, after(item, how));
  return {
    responses,
    body: `${blocksOf(item.block.prompt, how)}${blocksOf(text, { ...how, blank })}`,
    rules: names.map(addMapped).join(""),
    feedback: told.feedback,
    notes: [...(blanks.some((each) => "accepts" in each) ? (["typed-exact"] as const) : []), ...told.notes],
  };
}

/**
 * What is accepted, and what is left of each when all that is forgiven is undone: so accents that were all left out are
 * forgiven, too. Each once, whatever its capitals, since these are forgiven there.
 */
function spellings({ accepts }: TypedBlank): readonly string[] {
  const found = new Map<string, string>();
  for (const words of [...accepts, ...accepts.map(bare)]) {
    const key = words.toLowerCase();
    if (words !== "" && !found.has(key)) found.set(key, words);
  }
  return [...found.values()];
}

/** How far from the answer a number is. */
const AWAY = "AWAY";
/** Rounding of numbers that have no exact binary form, as `grade.ts` of the kind does it: half a millionth. */
const SLACK = 5e-7;

/** A number: full marks within the tolerance, less the farther away, nothing from twice the tolerance on or off the scale. */
export function estimateBody(item: Item, how: ProseHow): Body {
  const { answer, min, max, tolerance, unit, reason } = item.block.item as EstimateItem;
  const { before, prompt } = asked(item.block.prompt, how);
  const given = variable(RESPONSE);
  const float = (number: number) => value("float", number);
  const onScale = op("and", op("gte", given, float(min)), op("lte", given, float(max)));
  const distance = tag("mathOperator", { name: "abs" }, op("subtract", given, float(answer)));
  const away = variable(AWAY);
  const full = [op("lte", away, float(tolerance + SLACK)), set(SCORE, float(1))] as const;
  const near = [
    op("lt", away, float(2 * tolerance)),
    set(SCORE, op("subtract", float(2), op("divide", away, float(tolerance)))),
  ] as const;
  const score = when(tolerance > 0 ? [full, near] : [full]);
  const field = tag("textEntryInteraction", { responseIdentifier: RESPONSE, expectedLength: 10 });
  const scale = escapeHtml(`(${min}–${max}${unit === undefined ? "" : ` ${unit}`})`);
  return {
    responses: [{ id: RESPONSE, cardinality: "single", type: "float", right: [answer] }],
    outcomes: outcomeXml(AWAY, "single", "float"),
    // `textEntryInteraction` has no prompt of its own.
    body: `${before}${tag("p", {}, `${inside(prompt)} ${field} ${scale}`)}`,
    rules: when([[onScale, `${set(AWAY, distance)}${score}`]]),
    feedback: [
      {
        id: AFTER,
        html: `${tag("div", {}, flow(reason, how))}${after(item, how)
          .map(({ html }) => tag("div", {}, html))
          .join("")}`,
      },
    ],
    notes: ["number-typed"],
  };
}

const inside = (prompt: string) => prompt.replace(/^<prompt>|<\/prompt>$/g, "");

/** Something to write, with the model answer and what to look for behind it. */
export function reflectBody(item: Item, how: ProseHow): Body {
  const { model, points } = item.block.item as ReflectItem;
  const { before, prompt } = asked(item.block.prompt, how);
  const list = points.map((point) => tag("li", {}, flow(point, how))).join("");
  const rest = after(item, how).map(({ html }) => tag("div", {}, html));
  return {
    responses: [{ id: RESPONSE, cardinality: "single", type: "string", right: [] }],
    body: `${before}${tag("extendedTextInteraction", { responseIdentifier: RESPONSE, expectedLines: 8 }, prompt)}`,
    feedback: [
      { id: AFTER, html: `${tag("blockquote", {}, blocksOf(model, how))}${tag("ul", {}, list)}${rest.join("")}` },
    ],
    notes: ["points-shown"],
  };
}
