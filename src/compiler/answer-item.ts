import type { Blockquote, ListItem, Paragraph } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import { type FoundItem, indentMessage } from "./answer-list.ts";
import type { AnswerItem, AnswerRule } from "./answer-rule.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";
import { isMalformedTask } from "./rules/task-malformed.ts";

/** Reads one item of an answer list: a paragraph, and the block quote under it. */
export function readAnswerItem(
  { node, fallen }: FoundItem,
  context: ParseContext,
  rule: AnswerRule,
): AnswerItem | undefined {
  // Its words cannot be told from its box; that has been reported.
  if (isMalformedTask(node)) return undefined;
  const [words] = node.children;
  if (words?.type !== "paragraph" || plainText(words).trim() === "") {
    const mend = `write the ${rule.noun} on the line of its mark, or remove the line`;
    context.problem("option-empty", node, unexpected(`empty ${rule.noun}`, "its words", mend));
    return undefined;
  }
  const feedback = node.children.find((child) => child.type === "blockquote");
  if (rule.feedback === false) {
    refuseChildren(node, words, context, rule);
    return { node, right: node.checked === true, prose: context.prose(words.children), feedback: context.prose([]) };
  }
  const swallowed = checkQuoteIndent(node, words, context, rule);
  checkContent(node, words, feedback, context, rule);
  if (!feedback && !fallen && !swallowed) {
    const { says = "why" } = rule;
    const mend = `add a block quote under it, indented, that says ${says}`;
    context.problem(
      "option-feedback",
      node,
      unexpected(
        `${rule.noun} ${quote(plainText(words))} without ${rule.block === "activity" ? "a block quote" : "feedback"}`,
        `\`> ${says}\` under it`,
        mend,
      ),
    );
  }
  if (feedback && plainText(feedback).trim() === "") {
    context.problem(
      "option-feedback",
      feedback,
      unexpected(
        `empty ${rule.block === "activity" ? "block quote" : "feedback"}`,
        "words after `>`",
        `say ${rule.says ?? "why"}`,
      ),
    );
  }
  if (!feedback) return undefined;
  return {
    node,
    right: node.checked === true,
    prose: context.prose(words.children),
    feedback: context.prose(feedback.children),
  };
}

/** A quote that is indented too far is taken for more words of the option: find it there. */
function checkQuoteIndent(node: ListItem, words: Paragraph, context: ParseContext, rule: AnswerRule): boolean {
  const lines = plainText(words).split(/\r\n|\n|\r/u);
  const inWords = lines.findIndex((line, index) => index > 0 && line.startsWith(">"));
  const code = node.children.find((child) => child.type === "code" && child.value.trimStart().startsWith(">"));
  const start = words.position?.start;
  if (inWords > 0 && start) {
    const line = start.line + inWords;
    const point = { line, column: 1 };
    context.problem(
      "feedback-indent",
      { type: "point", position: { start: point, end: point } },
      indentMessage(node, rule, context),
    );
  } else if (code) {
    context.problem("feedback-indent", code, indentMessage(node, rule, context));
  }
  return inWords > 0 || code !== undefined;
}

/** In a kind whose items explain nothing: words alone. */
function refuseChildren(node: ListItem, words: Paragraph, context: ParseContext, { noun }: AnswerRule): void {
  for (const child of node.children) {
    if (child === words) continue;
    const message = unexpected(`${child.type} under the ${noun}`, `the ${noun} alone`, "remove it");
    context.problem("option-content", child, message);
  }
}

function checkContent(
  node: ListItem,
  words: Paragraph,
  feedback: Blockquote | undefined,
  context: ParseContext,
  rule: AnswerRule,
): void {
  for (const child of node.children) {
    if (child === words || child === feedback) continue;
    if (child.type === "code" && child.value.trimStart().startsWith(">")) continue;
    const mend = `keep the ${rule.noun} to one paragraph, and put all that explains it into one block quote`;
    context.problem(
      "option-content",
      child,
      unexpected(`${child.type} under the ${rule.noun}`, "words and one block quote", mend),
    );
  }
}
