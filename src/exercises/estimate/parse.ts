import type { Blockquote, Node, RootContent } from "mdast";
import { readAttributes } from "../../compiler/attributes.ts";
import { checkPrompt, openBody } from "../../compiler/exercise-body.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { readQuantity } from "../../compiler/quantity.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { EstimateItem } from "./schema.ts";

const required = ["answer", "min", "max"] as const;
const numbers = [...required, "step", "tolerance"] as const;
type Name = (typeof numbers)[number];

export const attributes = [...numbers, "unit"];

/** A prompt, and at the end a block quote with the reason; the number and its scale stand in the attributes. */
export const parse: ParseKind<EstimateItem> = (body, given) => {
  const { nodes, hints, context, sound } = openBody(body, given);
  const { prompt, reason } = split(nodes);
  for (const node of nodes) if (node.type === "list") refuseList(node, context);
  checkPrompt(prompt, context);
  checkReason(reason, context);
  const scale = readScale(context);
  if (!scale || !sound()) return undefined;
  const { unit } = context.attributes;
  return {
    prompt: context.prose(prompt),
    hints,
    item: { ...scale, ...(unit && { unit }), reason: context.prose(reason.flatMap(({ children }) => children)) },
    words: unit ? [unit] : [],
    shape: scale,
  };
};

/** The block quotes at the end are the reason; those before are part of what is asked. */
function split(nodes: readonly RootContent[]) {
  const last = nodes.map(({ type }) => type !== "blockquote").lastIndexOf(true);
  const reason = nodes.slice(last + 1).filter((node): node is Blockquote => node.type === "blockquote");
  return { prompt: nodes.slice(0, last + 1), reason };
}

function checkReason(quotes: readonly Blockquote[], { node, problem }: ParseContext): void {
  const mend = "write at the end, behind `>`, why it is this number";
  const [first] = quotes;
  if (!first)
    problem("reason-missing", node, unexpected("`estimate` without a reason", "a block quote at the end", mend));
  for (const each of quotes)
    if (plainText(each).trim() === "")
      problem("reason-missing", each, unexpected("empty reason", "words after `>`", mend));
}

function refuseList(node: Node, { problem }: ParseContext): void {
  const mend = "give the right number as `answer=…`, and write enumerations as sentences";
  problem("answer-lists", node, unexpected("list in `estimate`", "no list", mend));
}

type Scale = Omit<EstimateItem, "unit" | "reason">;

/** Reads the numbers, and sees that they fit together. */
function readScale(context: ParseContext): Scale | undefined {
  const { attributes: given, node, problem } = context;
  for (const name of required) {
    if (given[name] !== undefined) continue;
    const mend = `write \`${name}=…\` in the braces`;
    problem("attribute-missing", node, unexpected(`\`estimate\` without \`${name}\``, `\`{${name}=…}\``, mend));
  }
  const read = new Map(numbers.map((name) => [name, readNumber(name, context)] as const));
  const [answer, min, max] = required.map((name) => read.get(name));
  const step = given.step === undefined ? 1 : read.get("step");
  const tolerance = given.tolerance === undefined ? 0 : read.get("tolerance");
  if (answer === undefined || min === undefined || max === undefined) return undefined;
  if (step === undefined || tolerance === undefined) return undefined;
  const scale = { answer, min, max, step, tolerance };
  return checkScale(scale, context) ? scale : undefined;
}

function readNumber(name: Name, context: ParseContext): number | undefined {
  const text = context.attributes[name];
  // That it is empty has been reported.
  if (text === undefined || text.trim() === "") return undefined;
  const value = /\p{L}|[^\d\s.,+−-]/u.test(text) ? undefined : readQuantity(text);
  if (typeof value === "number") return value;
  const either = value === "either";
  const mend = either
    ? "write thousands without a mark, and decimals with fewer digits or more"
    : "write digits alone, with a decimal comma or point where it needs one, and what they count as `unit=…`";
  wrong(context, name, either ? "a number with one reading" : "a number", mend);
  return undefined;
}

/** Reports the first thing that does not fit. */
function checkScale(scale: Scale, context: ParseContext): boolean {
  const { answer, min, max, step, tolerance } = scale;
  const farthest = Math.max(answer - min, max - answer);
  if (min >= max) wrong(context, "max", `more than \`min\`, which is ${min}`, "exchange them, or widen the scale");
  else if (answer < min || answer > max)
    wrong(context, "answer", `a number from ${min} to ${max}`, "widen the scale, or correct the answer");
  else if (step <= 0) wrong(context, "step", "more than 0", "write how far the slider moves at a time");
  else if (!reaches(max - min, step))
    wrong(
      context,
      stepOr(context, "max"),
      "steps that lead from `min` to `max`",
      `choose a step that divides ${tidy(max - min)}`,
    );
  else if (!reaches(answer - min, step))
    wrong(context, stepOr(context, "answer"), "steps that lead from `min` to `answer`", "write a smaller `step`");
  else if (tolerance < 0) wrong(context, "tolerance", "0 or more", "write how far off is still right");
  else if (2 * tolerance > farthest)
    wrong(context, "tolerance", `at most ${tidy(farthest / 2)}`, "else every number of the scale would earn something");
  else return true;
  return false;
}

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

function reaches(way: number, step: number): boolean {
  return Math.abs(way / step - Math.round(way / step)) < 1e-6;
}

/** Where the steps do not fit: at the step that was written, else at the number that needs another than 1. */
function stepOr({ attributes: given }: ParseContext, name: Name): Name {
  return given.step === undefined ? name : "step";
}

function wrong(context: ParseContext, name: Name, expected: string, mend: string): void {
  const value = context.attributes[name] ?? "";
  context.problem(
    "attribute-value",
    placeOf(name, context),
    unexpected(`value ${quote(value)} of \`${name}\``, expected, mend),
  );
}

/** The place of an attribute, as a node to report at. */
function placeOf(name: string, { node, source }: ParseContext): Node {
  const start = node.position?.start;
  if (start?.offset === undefined) return node;
  const [head = ""] = source.slice(start.offset).split(/[\r\n]/u);
  const found = readAttributes(head, head.indexOf("{")).list.find((each) => each.name === name);
  if (!found) return node;
  const point = { line: start.line, column: start.column + found.index };
  return { type: "point", position: { start: point, end: point } };
}
