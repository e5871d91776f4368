import type { Root as Hast } from "hast";
import type { Blockquote, RootContent } from "mdast";
import type { Hint } from "../course/types.ts";
import type { ParseContext } from "../exercises/parsing.ts";
import { checkItems } from "./answer-count.ts";
import { readAnswerItem } from "./answer-item.ts";
import { readAnswerList } from "./answer-list.ts";
import type { AnswerItem, AnswerRule } from "./answer-rule.ts";
import { readHint } from "./hint.ts";
import { unexpected } from "./message.ts";
import { isMalformedTask } from "./rules/task-malformed.ts";
import { watchProblems } from "./watch-problems.ts";

/** What every kind with one answer list has in common. */
export interface ExerciseBody {
  readonly prompt: Hast;
  readonly after?: Hast;
  readonly hints: readonly Hint[];
  readonly items: readonly AnswerItem[];
}

/** The inside of an exercise of any kind, with what every kind has taken out. */
export interface OpenBody {
  /** What is left for the kind to read. */
  readonly nodes: readonly RootContent[];
  readonly hints: readonly Hint[];
  /** The context to read on with: it notes whether a problem was reported. */
  readonly context: ParseContext;
  /** Whether there has been no problem so far. Where there was one, there is no item. */
  sound(): boolean;
}

/** Takes the hints out of the inside of an exercise, and keeps watch over problems. */
export function openBody(body: readonly RootContent[], given: ParseContext): OpenBody {
  const { context, sound } = watchProblems(given);
  const hints = body.flatMap((node) => (node.type === "leafDirective" ? readHint(node, context) : []));
  return { nodes: body.filter((node) => node.type !== "leafDirective"), hints, context, sound };
}

/**
 * Splits the inside of an exercise into prompt, hints, one answer list and what is shown after any answer, and reports
 * everything that is none of these. Gives `undefined` when anything was wrong.
 */
export function readBody(
  body: readonly RootContent[],
  given: ParseContext,
  rule: AnswerRule,
): ExerciseBody | undefined {
  const { nodes, hints, context, sound } = openBody(body, given);
  const found = readAnswerList(nodes, context, rule);
  checkPrompt(found.prompt, context);
  // Reported by its own rule, wherever a list has one.
  const malformed = found.items.some(({ node }) => isMalformedTask(node));
  const items = found.items.flatMap((item) => readAnswerItem(item, context, rule) ?? []);
  if (found.list) checkItems(items, found.items.length, found.list, context, rule);
  if (malformed || !sound()) return undefined;
  const after = found.after.flatMap((node: Blockquote) => node.children);
  return {
    prompt: context.prose(found.prompt),
    ...(after.length > 0 && { after: context.prose(after) }),
    hints,
    items,
  };
}

/** Reports an exercise that asks nothing. */
export function checkPrompt(prompt: readonly RootContent[], context: ParseContext): void {
  if (prompt.length > 0) return;
  const mend = "write the question above the list";
  context.problem(
    "prompt-missing",
    context.node,
    unexpected("exercise without a prompt", "what the learner is asked", mend),
  );
}
