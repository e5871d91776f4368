import type { Blockquote, List, ListItem, RootContent } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import type { AnswerRule } from "./answer-rule.ts";
import { unexpected } from "./message.ts";
import { isMalformedTask } from "./rules/task-malformed.ts";

/** An item of the answer list. `fallen`: its quote stands outside the list, which has been reported. */
export interface FoundItem {
  readonly node: ListItem;
  readonly fallen: boolean;
}

export interface FoundList {
  readonly prompt: readonly RootContent[];
  readonly list?: List;
  readonly items: readonly FoundItem[];
  readonly after: readonly Blockquote[];
}

/** Finds the one answer list, also where quotes without indentation cut it into pieces. */
export function readAnswerList(nodes: readonly RootContent[], context: ParseContext, rule: AnswerRule): FoundList {
  const lists = nodes.filter((node) => node.type === "list");
  const list = lists.find((each) => fits(each, rule)) ?? lists[0];
  if (!list) {
    context.problem(
      "answer-list",
      context.node,
      unexpected(`${rule.block ?? "exercise"} without a list`, listName(rule), listMend(rule)),
    );
    return { prompt: nodes, items: [], after: [] };
  }
  if (!fits(list, rule)) {
    context.problem(
      "answer-list",
      list,
      unexpected(`${plainName(list)}${rule.block ? "" : " as answer list"}`, listName(rule), listMend(rule)),
    );
    return { prompt: nodes.slice(0, nodes.indexOf(list)), items: [], after: [] };
  }
  const start = nodes.indexOf(list);
  const prompt = nodes.slice(0, start);
  for (const node of prompt) if (node.type === "list") secondList(node, list, context, rule);
  const rest = readRest(nodes.slice(start + 1), list, context, rule);
  checkMixed(rest.items, context, rule);
  return { prompt: prompt.filter((node) => node.type !== "list"), list, ...rest };
}

function readRest(nodes: readonly RootContent[], list: List, context: ParseContext, rule: AnswerRule) {
  const items: FoundItem[] = list.children.map((node) => ({ node, fallen: false }));
  const after: Blockquote[] = [];
  let previous: RootContent = list;
  let another = false;
  for (const [index, node] of nodes.entries()) {
    if (node.type === "blockquote" && fallsOut(node, previous, nodes[index + 1], lastItem(items, rule), rule)) {
      const explained = lastItem(items, rule);
      const last = items.pop();
      if (last) items.push({ node: last.node, fallen: true });
      const noun = (explained !== last?.node && rule.inner) || rule.noun;
      context.problem("feedback-indent", node, indentMessage(explained, { ...rule, noun }, context));
    } else if (node.type === "blockquote" && !rule.block) {
      after.push(node);
    } else if (
      node.type === "list" &&
      previous.type === "blockquote" &&
      after.length === 0 &&
      node.ordered === list.ordered
    ) {
      items.push(...node.children.map((item) => ({ node: item, fallen: false })));
    } else if (node.type === "list") {
      // An item with another mark cuts a list into three.
      if (!another) secondList(node, list, context, rule);
      another = true;
    } else {
      const [expected, mend] = rule.block
        ? ["`:::`", "put it above the list"]
        : [
            "a block quote or `:::`",
            "put it above the list, or in a block quote if it is to be shown after any answer",
          ];
      context.problem("after-content", node, unexpected(`${node.type} after the ${called(rule)}`, expected, mend));
    }
    previous = node;
  }
  return { items, after };
}

/** A quote belongs to the option above it when the list goes on after it, or when it follows at once an option that has none. */
function fallsOut(
  node: Blockquote,
  previous: RootContent,
  next: RootContent | undefined,
  last: ListItem | undefined,
  { feedback = true }: AnswerRule,
): boolean {
  if (!feedback || previous.type !== "list") return false;
  if (next?.type === "list") return true;
  const adjacent = node.position?.start.line === (previous.position?.end.line ?? 0) + 1;
  return adjacent && !last?.children.some((child) => child.type === "blockquote");
}

/** The item that a quote below the list would explain. Where items hold lists, it is the last one of the last of these. */
function lastItem(items: readonly FoundItem[], { inner }: AnswerRule): ListItem | undefined {
  const last = items.at(-1)?.node;
  const lists = inner === undefined ? [] : (last?.children ?? []).filter((child) => child.type === "list");
  return lists.at(-1)?.children.at(-1) ?? last;
}

/** Names the indent that puts a quote inside its item. */
export function indentMessage(
  item: ListItem | undefined,
  { noun }: AnswerRule,
  { source }: Pick<ParseContext, "source">,
): string {
  const [first] = item?.children ?? [];
  const column = first?.position?.start.column ?? 3;
  // Markdown's tree lets the words of a task begin after its box.
  const task = item?.checked === null || item?.checked === undefined ? 0 : "[ ] ".length;
  const spaces = Math.max(2, column - 1 - task);
  const start = item?.position?.start.offset ?? 0;
  const tabs = source.slice(source.lastIndexOf("\n", start - 1) + 1, start).split("\t").length - 1;
  const indent = tabs > 0 ? `${tabs + 1} tabs` : `${spaces} spaces`;
  return unexpected(
    `block quote outside its ${noun}`,
    `${indent} before \`>\``,
    `indent it by ${indent}, so that it stands under the words of the ${noun}`,
  );
}

function checkMixed(items: readonly FoundItem[], context: ParseContext, rule: AnswerRule): void {
  const { list, noun } = rule;
  for (const { node } of items) {
    const plain = node.checked === null || node.checked === undefined;
    // An item without words is reported as that.
    if (plain !== (list === "task") || isMalformedTask(node) || node.children[0]?.type !== "paragraph") continue;
    const expected = list === "task" ? `\`- [ ] \` or \`- [x] \` before every ${noun}` : `a plain ${noun}`;
    const mend = list === "task" ? "say for each whether it is right" : "remove the box";
    context.problem(
      "task-mixed",
      node,
      unexpected(`${plain ? "plain" : "task"} item in the ${called(rule)}`, expected, mend),
    );
  }
}

function secondList(node: RootContent, list: List, context: ParseContext, rule: AnswerRule): void {
  const line = list.position?.start.line ?? 1;
  const mend = `write other enumerations as sentences, and give all items of the ${called(rule)} the same mark`;
  context.problem(
    "answer-lists",
    node,
    unexpected("another list", `exactly one ${called(rule)} (that of line ${line})`, mend),
  );
}

function fits(list: List, rule: AnswerRule): boolean {
  if (rule.list === "ordered") return list.ordered === true;
  const tasks = list.children.some((item) => typeof item.checked === "boolean");
  // A box that is none has its own rule; only a list of tasks is still the right list with one.
  return rule.list === "task" ? tasks || list.children.some(isMalformedTask) : !list.ordered && !tasks;
}

function called({ block }: AnswerRule): string {
  return block === "activity" ? "list" : "answer list";
}

const listNames = { task: "a task list", ordered: "an ordered list", plain: "a plain list" } as const;

function listName(rule: AnswerRule): string {
  return listNames[rule.list];
}

function listMend({ list, noun }: AnswerRule): string {
  if (list === "task") return `begin each ${noun} with \`- [ ] \`, and a right one with \`- [x] \``;
  if (list === "ordered") return `number the ${noun}s in their right order: \`1. \`, \`2. \``;
  return `begin each ${noun} with \`- \``;
}

function plainName(list: List): string {
  if (list.children.some((item) => typeof item.checked === "boolean")) return "task list";
  return list.ordered ? "ordered list" : "plain list";
}
