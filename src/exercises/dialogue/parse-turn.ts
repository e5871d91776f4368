import type { Node, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { checkItems } from "../../compiler/answer-count.ts";
import { readAnswerItem } from "../../compiler/answer-item.ts";
import { readAnswerList } from "../../compiler/answer-list.ts";
import type { AnswerRule } from "../../compiler/answer-rule.ts";
import { containerBody, directiveAttributes, refuseLabel } from "../../compiler/directive-attributes.ts";
import { nodeAt, type Report } from "../../compiler/finding.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { isMalformedTask } from "../../compiler/rules/task-malformed.ts";
import { idExpected, isId } from "../../compiler/schema.ts";
import type { ParseContext } from "../parsing.ts";
import { readOneOf } from "./parse-head.ts";
import { optionList, type ReadOption, readOption, refuseLostOptions } from "./parse-option.ts";
import { callStates, type Ending, outcomes, type Turn } from "./schema.ts";

/** What a turn and an ending have in common. */
export interface ReadPart {
  readonly node: ContainerDirective;
  /** As it was written, also where it is no right id. */
  readonly id: string | undefined;
  readonly idAt: Node;
}

export interface ReadTurn extends ReadPart {
  /** Those without a problem. */
  readonly options: readonly ReadOption[];
  /** Missing where anything in it has a problem. */
  readonly turn?: Turn;
}

export interface ReadEnding extends ReadPart {
  /** Missing where anything in it has a problem. */
  readonly ending?: Ending;
}

/** As many options as there are digit keys. */
const rule: AnswerRule = { block: "turn", list: "plain", noun: "option", least: 1, most: 9 };

/** Reads `:::turn{#id}`: what is heard, and one list of what can be said. */
export function readTurn(node: ContainerDirective, context: ParseContext): ReadTurn {
  const { part, at } = openPart(node, { required: ["id"], optional: ["call", "speaker"] }, context);
  const call = readOneOf("call", node.attributes?.call, callStates, at, context);
  if (call && context.attributes.channel === "counter") {
    const mend = "make it a dialogue with `channel=phone`, or remove `call`";
    context.problem("turn-call", at("call"), unexpected("`call` at a counter", "it in a call alone", mend));
  }
  const speaker = node.attributes?.speaker?.trim();
  const body = wordsIn(node);
  const inside = { ...context, node };
  if (!body.some(isList)) {
    checkSpeech(body, inside);
    if (refuseLostOptions(body, inside)) return { ...part, options: [] };
    const mend = "add what the learner can say, or make it an `:::ending{#… outcome=…}`";
    context.problem("turn-options", node, unexpected(`turn ${called(part)} without options`, "at least one", mend));
    return { ...part, options: [] };
  }
  const start = body.findIndex(body.some(optionList) ? optionList : isList);
  const speech = body.slice(0, start);
  checkSpeech(speech, inside);
  refuseLostOptions(speech, inside);
  const found = readAnswerList(body.slice(start), inside, rule);
  // Reported by its own rule, wherever a list has one.
  const malformed = found.items.some((item) => isMalformedTask(item.node));
  const items = found.items.flatMap((item) => readAnswerItem(item, inside, rule) ?? []);
  if (found.list) checkItems(items, found.items.length, found.list, inside, rule);
  const options = items.flatMap((item) => readOption(item, inside) ?? []);
  if (malformed || !part.id || !found.list || options.length < found.items.length) return { ...part, options };
  const turn: Turn = {
    id: part.id,
    prose: context.prose(speech),
    ...(speaker && { speaker }),
    ...(call && { call }),
    options: options.map(({ option }) => option),
  };
  return { ...part, options, turn };
}

/** Reads `:::ending{#id outcome=good}`: how it ends. */
export function readEnding(node: ContainerDirective, context: ParseContext): ReadEnding {
  const { part, at } = openPart(node, { required: ["id", "outcome"], optional: [] }, context);
  const outcome = readOneOf("outcome", node.attributes?.outcome, outcomes, at, context);
  const body = wordsIn(node);
  const list = body.find(optionList);
  if (list) {
    const mend = "make it a `:::turn`, or remove the options";
    context.problem("ending-options", list, unexpected(`options in the ending ${called(part)}`, "how it ends", mend));
  } else if (isEmpty(body)) {
    const mend = "tell what became of it, or remove the ending";
    context.problem("ending-empty", node, unexpected(`ending ${called(part)} without words`, "how it ends", mend));
  }
  return { ...part, ...(part.id && outcome && { ending: { id: part.id, outcome, prose: context.prose(body) } }) };
}

interface Names {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Reads the attributes of a turn or an ending, and checks its id by itself. */
function openPart(node: ContainerDirective, names: Names, { problem, source }: ParseContext) {
  const report: Report = (id, at, message) => problem(id, "line" in at ? nodeAt(at) : at, message);
  refuseLabel(node, report);
  const places = directiveAttributes(node, source, report, names);
  const at = (name: string) => nodeAt(places(name));
  const id = node.attributes?.id ?? undefined;
  if (id && !isId(id)) problem("id-form", at("id"), unexpected(`id ${quote(id)}`, idExpected, "rename it"));
  const part: ReadPart = { node, id, idAt: at("id") };
  return { part, at };
}

function wordsIn(node: ContainerDirective): RootContent[] {
  return containerBody(node).filter(({ type }) => type !== "leafDirective");
}

function isList({ type }: RootContent): boolean {
  return type === "list";
}

function isEmpty(nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => plainText(node).trim() === "");
}

/** What may stand in speech, or has a rule of its own that reports it. */
const allowed = ["paragraph", "blockquote", "heading", "html", "definition"];

/** What is heard is told in paragraphs. A block quote among them is something that is read out. */
function checkSpeech(nodes: readonly RootContent[], { node, problem }: ParseContext): void {
  if (isEmpty(nodes)) {
    const mend = "write above the options what is said, or, between `*` and `*`, what happens";
    problem("turn-empty", node, unexpected("turn in which nothing is said", "what the customer says", mend));
  }
  for (const each of nodes) {
    if (allowed.includes(each.type)) continue;
    const mend = "write what is said in sentences";
    problem("turn-content", each, unexpected(`${each.type} in a turn`, "paragraphs and block quotes", mend));
  }
}

function called({ id }: ReadPart): string {
  return quote(id ?? "");
}
