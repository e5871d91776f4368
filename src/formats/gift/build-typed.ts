import type { BlockContent, PhrasingContent, Root } from "mdast";
import { forgiven } from "../../exercises/fill/forgive.ts";
import { buildChoice, MOST } from "./build-choices.ts";
import { lineItems, list } from "./build-pairs.ts";
import { afterOf, type Build, type BuildContext, type Built, feedbackOf, promptOf, safeCode } from "./built.ts";
import type { Flow } from "./flow.ts";
import { attribute, paragraph, quoted, words } from "./markdown.ts";
import { holds, scaleAround } from "./scale.ts";
import { flowOf, lineOf, paragraphsOf, plainOf } from "./texts.ts";
import type { Choice, GiftText, Question } from "./types.ts";

/** The longest answer that a blank takes. */
const LONGEST = 120;
/** Stands for the blank until the text is Markdown; no text keeps one of its own. */
const BLANK = "\uE000";

/** Whether words can stand in a list of answers, between quotes and semicolons. */
function listable(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value) && value.length <= LONGEST && !/[;"\\{}[\]&<>]/u.test(value);
}

/** A word to type. */
export const buildShort: Build<"short"> = (question, context) => {
  const { say, lose } = context;
  if (question.answers.length > MOST) {
    say("part-count", String(question.answers.length));
    return undefined;
  }
  const whole = question.answers.filter(({ weight }) => weight === 100);
  const [first] = whole;
  const accepts: string[] = [];
  for (const { value } of whole) {
    const answer = value.replaceAll("\\*", "*").normalize("NFC").replace(/\s+/gu, " ").trim();
    if (/(?<!\\)\*/u.test(value)) say("wildcard", value);
    else if (!listable(answer)) say("word", answer);
    else if (!accepts.some((each) => forgiven(answer, each))) accepts.push(answer);
  }
  const [answer, ...others] = accepts;
  if (!first || answer === undefined) {
    say("no-right");
    return undefined;
  }
  if (question.answers.some(({ weight }) => weight > 0 && weight < 100)) say("partial-credit");
  const reason = whole.find(({ feedback }) => feedback)?.feedback;
  const unlike = question.answers.filter(({ weight, feedback }) => weight <= 0 && feedback?.text !== reason?.text);
  if (unlike.length > 0) say("other-feedback");
  const or = others.length > 0 ? { or: others.join("; ") } : {};
  return fill(question, { answer, attributes: or }, reason, context, lose);
};

/** A missing word to choose: a `fill` where its choices are words and share what explains them, else a choice. */
export const buildChoiceOrFill: Build<"choice"> = (question, context) => {
  const few = question.options.length <= MOST;
  const picked = few && question.single && question.blank !== undefined ? pickedIn(question.options) : undefined;
  if (!picked) return buildChoice(question, context);
  const attributes = { from: picked.from.join("; ") };
  return fill(question, { answer: picked.answer, attributes }, picked.reason, context, context.lose);
};

function pickedIn(options: readonly Choice[]) {
  const lines = options.map(({ text }) => lineOf(text, () => {}));
  const from = lines.map(plainOf);
  const plain = lines.every((line) => line.every(({ type }) => type === "text")) && from.every(listable);
  const right = options.filter(({ weight }) => weight === 100);
  const reason = right[0]?.feedback;
  const shared = options.every(
    ({ weight, feedback }) => (weight === 100 || weight === 0) && (!feedback || feedback.text === reason?.text),
  );
  const distinct = new Set(from).size === from.length;
  if (!plain || !shared || !distinct || right.length !== 1) return undefined;
  return { from, answer: from[options.findIndex(({ weight }) => weight === 100)] ?? "", reason };
}

interface BlankIn {
  readonly answer: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text with a blank, what it asks above it, the reason below it. */
function fill(
  question: Question,
  blank: BlankIn,
  reason: GiftText | undefined,
  context: BuildContext,
  lose: BuildContext["lose"],
): Built | undefined {
  const { words: added, say } = context;
  const { blank: at, text } = question;
  const marked = text.text.replaceAll(BLANK, " ");
  const source = at === undefined ? marked : `${marked.slice(0, at)}${BLANK}${marked.slice(at + "_____".length)}`;
  const flow = paragraphsOf(flowOf({ text: source, format: text.format }, lose), lose).map(safeCode);
  const node: PhrasingContent = {
    type: "textDirective",
    name: "blank",
    attributes: blank.attributes,
    children: [words(blank.answer)],
  };
  const found = flow.findIndex((block) => block.type === "paragraph" && block.children.some(holdsBlank));
  const prompt = found === -1 ? flow.map((block) => without(block)) : flow.slice(0, found);
  const rest: Flow =
    found === -1
      ? [paragraph([words(`${added.answer} `), node])]
      : flow.slice(found).map((block) => withBlank(block, node));
  if (found === -1) say("blank-added");
  if (prompt.length === 0) say("prompt-added");
  const above = prompt.length > 0 ? prompt : [paragraph([words(added.complete)])];
  const reasons = lineItems([reasonLine(reason, context)]);
  const body = [...above, ...rest, list(reasons, true), ...afterOf(question.general, context)];
  return { kind: "fill", attributes: question.extra?.fixed ? ["fixed"] : [], body };
}

/** A reason is one line. */
function reasonLine(reason: GiftText | undefined, context: BuildContext): readonly PhrasingContent[] {
  const line = reason ? lineOf(reason, context.lose) : [];
  if (line.length > 0) return line;
  context.say("feedback-added");
  return [words(context.words.right)];
}

const holdsBlank = (node: PhrasingContent): boolean => node.type === "text" && node.value.includes(BLANK);

/** Puts the blank where its sign stands. A second sign, from a link or a mark, is dropped. */
function withBlank(block: BlockContent, blank: PhrasingContent): BlockContent {
  if (block.type !== "paragraph") return without(block);
  let placed = false;
  const children = block.children.flatMap((node): PhrasingContent[] => {
    if (placed || node.type !== "text" || !node.value.includes(BLANK)) return [node];
    placed = true;
    const [before = "", ...after] = node.value.split(BLANK);
    return [words(before), blank, words(after.join(""))].filter((each) => each.type !== "text" || each.value !== "");
  });
  return paragraph(children);
}

/** A block whose blank could not stand where it stood: it is a line there, and the blank comes below. */
function without(block: BlockContent): BlockContent {
  const swap = <Node extends object>(node: Node): Node => {
    if ("children" in node && Array.isArray(node.children)) return { ...node, children: node.children.map(swap) };
    return "value" in node && typeof node.value === "string"
      ? { ...node, value: node.value.replaceAll(BLANK, "_____") }
      : node;
  };
  return swap(block);
}

/** A number on a scale. */
export const buildNumerical: Build<"numerical"> = (question, context) => {
  const { say } = context;
  const prompt = promptOf(question, context);
  const best = question.answers.find(({ weight }) => weight === 100);
  if (!prompt || !best) {
    if (prompt) say("no-right");
    return undefined;
  }
  const { value: answer, tolerance } = best.value;
  const { kind, min, max, step, unit } = question.extra ?? {};
  const own =
    kind === "estimate" && min !== undefined && max !== undefined && step !== undefined
      ? { min, max, step }
      : undefined;
  const brought = own && holds(own, answer, tolerance) ? own : undefined;
  const scale = brought ?? scaleAround(answer, tolerance);
  if (!scale || !holds(scale, answer, tolerance)) {
    say("scale");
    return undefined;
  }
  if (!brought) {
    say("scale-added", `${scale.min} – ${scale.max} / ${scale.step}`);
    if (question.answers.length > 1) say("partial-credit");
  }
  if (question.otherwise || question.answers.some((each) => each !== best && each.feedback)) say("other-feedback");
  const reasons = [
    ...(best.feedback ? flowOf(best.feedback, context.lose) : []),
    ...(question.general ? flowOf(question.general, context.lose) : []),
  ];
  const reason = reasons.length > 0 ? reasons.map(safeCode) : feedbackOf(undefined, context.words.right, context);
  const numbers = { answer, min: scale.min, max: scale.max, step: scale.step, tolerance };
  const named = unit ? [attribute("unit", unit.replace(/["\s]+/gu, " ").trim())] : [];
  const attributes = [...Object.entries(numbers).map(([name, value]) => `${name}=${plainNumber(value)}`), ...named];
  return { kind: "estimate", attributes, body: [...prompt, quoted(reason)] };
};

/** Without an exponent, and with a decimal that cannot be taken for thousands. */
function plainNumber(value: number): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/u, "");
  return /^-?\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text;
}

/** Something to write, where there is something to compare it with. */
export const buildEssay: Build<"essay"> = (question, context) => {
  const { say, lose, words: added } = context;
  const prompt = promptOf(question, context);
  const general: Root["children"] = question.general ? [...flowOf(question.general, lose)] : [];
  if (!prompt || general.length === 0) {
    if (prompt) say("essay-bare");
    return undefined;
  }
  const [model, points] = general;
  const ours = general.length === 2 && model?.type === "blockquote" && points?.type === "list" ? points.children : [];
  const lines = ours.map(({ children: [line] }) => (line?.type === "paragraph" ? line.children : []));
  const two = lines.length >= 2 && lines.length <= 8;
  if (!two) say("points-added");
  const items = lineItems(two ? lines : added.points.map((point) => [words(point)]));
  const inside = two && model?.type === "blockquote" ? model.children : general;
  const blocks = (inside as BlockContent[]).map(safeCode);
  return { kind: "reflect", attributes: [], body: [...prompt, quoted(blocks), list(items)] };
};
