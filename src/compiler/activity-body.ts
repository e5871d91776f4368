import type { Root as Hast } from "hast";
import type { RootContent, Table } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import { checkItems } from "./answer-count.ts";
import { readAnswerItem } from "./answer-item.ts";
import { type FoundList, readAnswerList } from "./answer-list.ts";
import type { AnswerItem, AnswerRule } from "./answer-rule.ts";
import { unexpected } from "./message.ts";
import { isMalformedTask } from "./rules/task-malformed.ts";
import { watchProblems } from "./watch-problems.ts";

/** What the list of an activity must be. */
export interface ActivityListRule {
  readonly list: "ordered" | "plain";
  /** What an item is called in messages. */
  readonly noun: string;
  readonly least: number;
  readonly most: number;
  /** Whether there may be no list at all. Left out: there must be one. */
  readonly optional?: boolean;
  /** What the block quote under each item says, in the words of a message. Left out: none may stand there. */
  readonly says?: string;
  /** The items by name, where each has a place of its own. */
  readonly names?: string;
}

export interface ActivityListBody {
  /** What the learner is asked to make. */
  readonly prompt: Hast;
  /** In each, `feedback` is the block quote under it. */
  readonly items: readonly AnswerItem[];
}

/**
 * Splits the inside of an activity into prompt and list, and reports everything that is neither. Gives `undefined` when
 * anything was wrong.
 */
export function readListBody(
  body: readonly RootContent[],
  given: ParseContext,
  { optional = false, ...wanted }: ActivityListRule,
): ActivityListBody | undefined {
  const { context, sound } = watchProblems(given);
  const rule: AnswerRule = { ...wanted, block: "activity", feedback: wanted.says !== undefined };
  const none = optional && !body.some(({ type }) => type === "list");
  const found: FoundList = none ? { prompt: body, items: [], after: [] } : readAnswerList(body, context, rule);
  const whole = sound();
  checkActivityPrompt(found.prompt, context);
  // Reported by its own rule, wherever a list has one.
  const malformed = found.items.some(({ node }) => isMalformedTask(node));
  const items = found.items.flatMap((item) => readAnswerItem(item, context, rule) ?? []);
  // A list that is in pieces is counted when it is one.
  if (found.list && whole) checkItems(items, found.items.length, found.list, context, rule);
  if (malformed || !sound()) return undefined;
  return { prompt: context.prose(found.prompt), items };
}

export interface ActivityTableBody {
  /** What the learner is asked to make. */
  readonly prompt: Hast;
  readonly table: Table;
}

/** Splits the inside of an activity into prompt and table, and reports everything that is neither. */
export function readTableBody(body: readonly RootContent[], given: ParseContext): ActivityTableBody | undefined {
  const { context, sound } = watchProblems(given);
  const [table, second] = body.filter((node) => node.type === "table");
  const list = body.find((node) => node.type === "list");
  if (!table) {
    const mend = "write a row of names, one of dashes, and a row for each of what is to be looked at";
    const found = list ? "list as what is to be filled in" : "activity without a table";
    context.problem("answer-table", list ?? context.node, unexpected(found, "a table", mend));
    return undefined;
  }
  if (list) {
    const mend = "write enumerations as sentences";
    context.problem("answer-table", list, unexpected("list beside the table", "the table alone", mend));
  }
  if (second) {
    const mend = "put all rows into one table, or make two activities of them";
    context.problem("answer-tables", second, unexpected("another table", "exactly one table", mend));
  }
  const at = body.indexOf(table);
  const prompt = body.slice(0, at);
  checkActivityPrompt(prompt, context);
  for (const node of body.slice(at + 1)) {
    if (node.type === "table" || node.type === "list") continue;
    const message = unexpected(`${node.type} after the table`, "`:::`", "put it above the table");
    context.problem("after-content", node, message);
  }
  return sound() ? { prompt: context.prose(prompt), table } : undefined;
}

/** Reports an activity that does not say what to make. */
function checkActivityPrompt(prompt: readonly RootContent[], context: ParseContext): void {
  if (prompt.length > 0) return;
  const mend = "say it above what the learner begins with";
  const found = "activity without a prompt";
  context.problem("prompt-missing", context.node, unexpected(found, "what the learner is asked to make", mend));
}
