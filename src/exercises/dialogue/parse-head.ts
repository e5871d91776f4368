import type { Node } from "mdast";
import { directiveAttributes } from "../../compiler/directive-attributes.ts";
import { isDirective } from "../../compiler/directives.ts";
import { nodeAt } from "../../compiler/finding.ts";
import { didYouMean, oneOf, quote, unexpected } from "../../compiler/message.ts";
import type { ParseContext } from "../parsing.ts";
import { channels, type DialogueItem, MOST_MOOD, type Mood, portraits } from "./schema.ts";

type Head = Omit<DialogueItem, "turns" | "endings">;

const required = ["customer", "mood", "channel"] as const;

/** Reads who the customer is, where it happens, and in which mood it begins. Gives `undefined` when anything was wrong. */
export function readHead(context: ParseContext): Head | undefined {
  const { attributes: given, node, problem } = context;
  for (const name of required) {
    if (given[name] !== undefined) continue;
    const mend = `write \`${name}=…\` in the braces`;
    problem("attribute-missing", node, unexpected(`\`dialogue\` without \`${name}\``, `\`{${name}=…}\``, mend));
  }
  const at = (name: string) => attributeNode(name, context);
  const channel = readOneOf("channel", given.channel, channels, at, context);
  const portrait =
    given.portrait === undefined ? portraits[0] : readOneOf("portrait", given.portrait, portraits, at, context);
  const mood = readMood(given.mood, at, context);
  const customer = given.customer?.trim();
  const place = given.place?.trim();
  if (!customer || !channel || !portrait || mood === undefined) return undefined;
  return { customer, ...(place && { place }), portrait, channel, mood };
}

/** Where an attribute of the dialogue stands, as a node to report at; the dialogue where it has none. */
export function attributeNode(name: string, { node, source }: ParseContext): Node {
  if (!isDirective(node)) return node;
  // What is wrong with the attributes has been reported.
  const at = directiveAttributes(node, source, () => {}, { required: [], optional: [] });
  return nodeAt(at(name));
}

function readMood(value: string | undefined, at: (name: string) => Node, { problem }: ParseContext): Mood | undefined {
  // That it is missing or empty has been reported.
  if (!value?.trim()) return undefined;
  const mood = /^\d$/u.test(value) ? Number(value) : Number.NaN;
  if (mood >= 0 && mood <= MOST_MOOD) return mood as Mood;
  const mend = "0 is calm, 5 is furious";
  const expected = `a whole number from 0 to ${MOST_MOOD}`;
  problem("attribute-value", at("mood"), unexpected(`value ${quote(value)} of \`mood\``, expected, mend));
  return undefined;
}

/** The value of an attribute that is one of a few. */
export function readOneOf<Value extends string>(
  name: string,
  value: string | null | undefined,
  all: readonly Value[],
  at: (name: string) => Node,
  { problem }: ParseContext,
): Value | undefined {
  const found = all.find((each) => each === value);
  if (found || !value?.trim()) return found;
  const mend = didYouMean(value, all, "choose one of these");
  problem("attribute-value", at(name), unexpected(`value ${quote(value)} of \`${name}\``, oneOf(all), mend));
  return undefined;
}
