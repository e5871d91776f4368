import type { List, Nodes, RootContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { readAnswerItem } from "../../compiler/answer-item.ts";
import { readAnswerList } from "../../compiler/answer-list.ts";
import type { AnswerRule } from "../../compiler/answer-rule.ts";
import { checkPrompt, openBody } from "../../compiler/exercise-body.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import { readBlank } from "./parse-blank.ts";
import { closeUp } from "./parse-text.ts";
import type { FillItem } from "./schema.ts";

/** Blanks are written `:blank[answer]{or="…" from="…"}`. */
export const inline: readonly string[] = ["blank"];

/** What a blank may be picked from may keep its order, where it means something. */
export const fixed = true;

const reasons: AnswerRule = { list: "ordered", noun: "reason", least: 1, feedback: false };

/**
 * A prompt; from the first paragraph (or plain list, table, quote) with a blank on, the text to complete; then an ordered
 * list with a reason for each blank, in their order.
 */
export const parse: ParseKind<FillItem> = (body, given) => {
  const { nodes, hints, context, sound } = openBody(body, given);
  const ordered = nodes.findIndex((node) => node.type === "list" && node.ordered);
  // A plain list above the reasons is a part of the prompt or of the text.
  const found = readAnswerList(
    nodes.filter((node, at) => at >= ordered || !isPlainList(node)),
    context,
    reasons,
  );
  const above = found.list ? nodes.slice(0, ordered) : found.prompt;
  const start = above.findIndex((node) => blanksIn(node).length > 0);
  const text = start === -1 ? [] : above.slice(start);
  const prompt = start === -1 ? above : above.slice(0, start);
  checkPrompt(prompt, context);
  const blanks = text.flatMap((node) => blanksIn(node));
  for (const { blank } of body.filter((node) => !text.includes(node)).flatMap((node) => blanksIn(node)))
    refuse(blank, "outside the text to complete", context);
  if (blanks.length === 0) reportNone(context);
  const keys = blanks.flatMap(({ blank, inside }, at) => {
    if (inside) refuse(blank, `in a ${inside}`, context);
    blank.data = { hName: "x-blank", hProperties: { at } };
    return readBlank(blank, context) ?? [];
  });
  const items = found.items.flatMap((item) => readAnswerItem(item, context, reasons) ?? []);
  if (found.list && blanks.length > 0) checkCount(found.items.length, blanks.length, found.list, context);
  if (!sound() || keys.length !== blanks.length || items.length !== keys.length) return undefined;
  const after = found.after.flatMap((node) => node.children);
  return {
    prompt: context.prose(prompt),
    ...(after.length > 0 && { after: context.prose(after) }),
    hints,
    item: {
      text: closeUp(context.prose(text)),
      blanks: keys.map((key, at) => ({ ...key, feedback: items[at]?.prose ?? context.prose([]) })),
    },
    words: keys.flatMap((key) => ("choices" in key ? key.choices : key.accepts)),
    // Words belong to one language, and so does how many of them are accepted.
    shape: { blanks: keys.map((key) => ("choices" in key ? { choices: key.choices.length, key: key.key } : "typed")) },
  };
};

interface FoundBlank {
  readonly blank: TextDirective;
  /** What it stands in, where it must not. */
  readonly inside?: string;
}

const closed: Readonly<Record<string, string>> = { link: "link", heading: "heading", textDirective: "term" };

/** The blanks of a node, in reading order. */
function blanksIn(node: Nodes, inside?: string): FoundBlank[] {
  if (node.type === "textDirective" && node.name === "blank") return [{ blank: node, ...(inside && { inside }) }];
  return "children" in node ? node.children.flatMap((child) => blanksIn(child, inside ?? closed[node.type])) : [];
}

function isPlainList(node: RootContent): boolean {
  return node.type === "list" && !node.ordered && node.children.every(({ checked }) => typeof checked !== "boolean");
}

function refuse(blank: TextDirective, where: string, context: ParseContext): void {
  const mend = "move it, or write the words alone";
  context.problem("blank-place", blank, unexpected(`blank ${where}`, "it between the prompt and the reasons", mend));
}

function reportNone(context: ParseContext): void {
  const mend = "write `:blank[answer]` where words are missing";
  context.problem("blank-missing", context.node, unexpected("`fill` without a blank", "at least one", mend));
}

function checkCount(count: number, blanks: number, list: List, context: ParseContext): void {
  if (count === blanks) return;
  const found = `${count} reason${count === 1 ? "" : "s"} for ${blanks} blank${blanks === 1 ? "" : "s"}`;
  const mend = "write one item a blank, in the order of the blanks";
  context.problem("blank-reasons", list, unexpected(found, `${blanks}`, mend));
}
