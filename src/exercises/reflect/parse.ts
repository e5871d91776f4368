import type { Blockquote, RootContent } from "mdast";
import { checkItems } from "../../compiler/answer-count.ts";
import { readAnswerItem } from "../../compiler/answer-item.ts";
import { readAnswerList } from "../../compiler/answer-list.ts";
import type { AnswerRule } from "../../compiler/answer-rule.ts";
import { checkPrompt, openBody } from "../../compiler/exercise-body.ts";
import { plainText } from "../../compiler/markdown.ts";
import { unexpected } from "../../compiler/message.ts";
import { isMalformedTask } from "../../compiler/rules/task-malformed.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { ReflectItem } from "./schema.ts";

export const scored = false;

// The keys 2 to 9 tick them; 1 is the text.
const rule: AnswerRule = { list: "plain", noun: "point", least: 2, most: 8, feedback: false };

/** A prompt, one block quote with a model answer, and below it one plain list of points to compare one's own text with. */
export const parse: ParseKind<ReflectItem> = (body, given) => {
  const { nodes, hints, context, sound } = openBody(body, given);
  const model = readModel(nodes, context);
  if (!model) return undefined;
  const at = nodes.indexOf(model);
  const prompt = nodes.slice(0, at);
  checkPrompt(prompt, context);
  const found = readAnswerList(nodes.slice(at + 1), context, rule);
  if (found.list) for (const node of found.prompt) refuseBetween(node, context);
  const malformed = found.items.some(({ node }) => isMalformedTask(node));
  const items = found.items.flatMap((item) => readAnswerItem(item, context, rule) ?? []);
  if (found.list) checkItems(items, found.items.length, found.list, context, rule);
  if (malformed || !sound()) return undefined;
  return {
    prompt: context.prose(prompt),
    hints,
    item: { model: context.prose(model.children), points: items.map(({ prose }) => prose) },
    shape: { points: items.length },
  };
};

const order = "one block quote between the question and the list";

/** The one block quote, where it stands above the list and says something. */
function readModel(nodes: readonly RootContent[], { node, problem }: ParseContext): Blockquote | undefined {
  const [model, another] = nodes.filter((each) => each.type === "blockquote");
  if (!model) {
    const mend = "write after the question, behind `>`, what someone might answer";
    problem("model-answer", node, unexpected("`reflect` without a model answer", order, mend));
    return undefined;
  }
  if (another) {
    const mend = "put `>` also on the empty lines of the model answer, or write the question without a quote";
    problem("model-answer", another, unexpected("another block quote", order, mend));
    return undefined;
  }
  const at = nodes.indexOf(model);
  const above = nodes.find((each, index) => each.type === "list" && index < at);
  const below = nodes.some((each, index) => each.type === "list" && index > at);
  if (above && below) {
    const mend = "write other enumerations as sentences";
    problem("answer-lists", above, unexpected("another list", "exactly one, below the model answer", mend));
    return undefined;
  }
  if (above) {
    const mend = `move it above the list of line ${above.position?.start.line ?? 1}`;
    problem("model-answer", model, unexpected("model answer below the list", order, mend));
    return undefined;
  }
  if (plainText(model).trim() === "") {
    const mend = "write after `>` what someone might answer";
    problem("model-answer", model, unexpected("empty model answer", "words after `>`", mend));
    return undefined;
  }
  return model;
}

function refuseBetween(node: RootContent, { problem }: ParseContext): void {
  const mend = "put it above the model answer, or behind `>` into it";
  problem("model-answer", node, unexpected(`${node.type} after the model answer`, "the list", mend));
}
