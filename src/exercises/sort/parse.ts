import type { ListItem, Node, RootContent } from "mdast";
import { checkItems } from "../../compiler/answer-count.ts";
import { readAnswerItem } from "../../compiler/answer-item.ts";
import { type FoundItem, readAnswerList } from "../../compiler/answer-list.ts";
import type { AnswerItem, AnswerRule } from "../../compiler/answer-rule.ts";
import { checkPrompt, openBody } from "../../compiler/exercise-body.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { isMalformedTask } from "../../compiler/rules/task-malformed.ts";
import type { ParseContext, ParseKind } from "../parsing.ts";
import type { SortItem } from "./schema.ts";

const groupRule: AnswerRule = { list: "plain", noun: "group", least: 2, inner: "item" };
const itemRule: AnswerRule = { list: "plain", noun: "item", least: 3 };
/** As many groups as there are digit keys. */
const MOST_GROUPS = 9;

/** A plain list of groups, under each a plain list of its items, and under each item a block quote. */
export const parse: ParseKind<SortItem> = (body, given) => {
  const { nodes, hints, context, sound } = openBody(body, given);
  const [first, next] = nodes.filter(({ type }) => type === "list");
  // Under a number, items would have to stand a space further in.
  if (
    first?.type === "list" &&
    first.ordered &&
    next?.type === "list" &&
    !next.ordered &&
    follows(next, first, nodes)
  ) {
    const mend = "begin each group with `- `";
    context.problem("answer-list", first, unexpected("ordered list of groups", "a plain list", mend));
    return undefined;
  }
  const { prompt, list, items: found, after } = readAnswerList(nodes, context, groupRule);
  checkPrompt(prompt, context);
  // After a quote that fell out of the list nobody can tell what is a group and what is an item.
  const broken = found.findIndex(({ fallen }) => fallen);
  const known = found.slice(0, broken === -1 ? undefined : broken + 1);
  const flat = broken === -1 && found.length > 1 && found.every(({ node }) => !holds(node, "list"));
  if (list && flat) {
    const mend = "indent each item by 2 spaces, and its block quote by 4";
    context.problem("group-items", list, unexpected("list of one level", "groups with their items under them", mend));
    return undefined;
  }
  const groups = known.map((each, at) => readGroup(each, context, isStray(known, at), isStray(known, at + 1)));
  const malformed = groups.some((group) => group.malformed);
  if (list && broken === -1) {
    const named = groups.flatMap(({ name }) => name ?? []);
    checkItems(named, groups.length, list, context, groupRule);
    if (groups.length > MOST_GROUPS) {
      const mend = "join some of them";
      context.problem(
        "option-count",
        found[MOST_GROUPS]?.node ?? list,
        unexpected(`${groups.length} groups`, `at most ${MOST_GROUPS}`, mend),
      );
    }
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const all = groups.flatMap(({ items }) => items);
    // Where groups are missing or empty, too few items are no news.
    const few = groups.length < groupRule.least || groups.some((group) => group.count === 0);
    const least = few ? 0 : itemRule.least;
    checkItems(all, count, list, context, { ...itemRule, least });
  }
  if (malformed || !sound()) return undefined;
  const shown = after.flatMap((node) => node.children);
  const parts = groups.flatMap(({ items }, group) => items.map(({ prose, feedback }) => ({ prose, feedback, group })));
  return {
    prompt: context.prose(prompt),
    ...(shown.length > 0 && { after: context.prose(shown) }),
    hints,
    item: { groups: groups.flatMap(({ name }) => (name ? [{ prose: name.prose }] : [])), parts },
    shape: { groups: groups.length, key: parts.map(({ group }) => group) },
  };
};

interface ReadGroup {
  readonly name?: AnswerItem;
  readonly items: readonly AnswerItem[];
  /** How many items it has, those with problems included. */
  readonly count: number;
  /** Whether it, or an item of it, begins with a box that is none: another rule says so. */
  readonly malformed: boolean;
}

function follows(next: RootContent, first: RootContent, nodes: readonly RootContent[]): boolean {
  return nodes.indexOf(next) === nodes.indexOf(first) + 1;
}

function holds({ children }: ListItem, type: "list" | "blockquote"): boolean {
  return children.some((child) => child.type === type);
}

/** Whether what seems to be a group is an item that lost its indentation: a block quote follows its words. */
function isStray(groups: readonly FoundItem[], at: number): boolean {
  const second = groups[at]?.node.children[1];
  return at > 0 && second?.type === "blockquote";
}

/** Reads a group: a line of words, and one list of items. `robbed`: what follows it may have been its items. */
function readGroup({ node, fallen }: FoundItem, context: ParseContext, stray: boolean, robbed: boolean): ReadGroup {
  const [words, ...rest] = node.children;
  const none = { items: [], count: 0, malformed: isMalformedTask(node) };
  if (none.malformed) return none;
  if (words?.type !== "paragraph" || plainText(words).trim() === "") {
    const mend = "write its name on the line of its mark, or remove the line";
    context.problem("option-empty", node, unexpected("empty group", "its name", mend));
    return none;
  }
  if (stray) {
    const mend = "indent it and its block quote by 2 spaces more if it is an item; a group has its items under it";
    const found = `block quote under the group ${quote(plainText(words))}`;
    context.problem("group-items", node, unexpected(found, "a list under it", mend));
    return none;
  }
  const name = { node, right: false, prose: context.prose(words.children), feedback: context.prose([]) };
  const first = rest.findIndex(({ type }) => type === "list");
  const refused = rest.filter(({ type }, at) => type !== "list" && (at < first || type !== "blockquote"));
  for (const child of refused) refuse(child, context);
  if (first === -1) {
    if (refused.length === 0 && !robbed) {
      const mend = "indent its items under it, each with a mark of its own and with a block quote";
      const message = unexpected(`group ${quote(plainText(words))} without items`, "a list under it", mend);
      context.problem("group-items", node, message);
    }
    return { ...none, name };
  }
  const inside = rest.filter((child) => !refused.includes(child));
  const { items: found, after } = readAnswerList(inside, context, itemRule);
  for (const child of after) refuse(child, context);
  // The quote that fell out of the whole list was that of the last item.
  const items = found.flatMap((each, at) => {
    const lost = each.fallen || (fallen && at === found.length - 1);
    return readAnswerItem({ node: each.node, fallen: lost }, context, itemRule) ?? [];
  });
  return { name, items, count: found.length, malformed: found.some((each) => isMalformedTask(each.node)) };
}

function refuse(node: Node, context: ParseContext): void {
  const mend =
    "put what explains an item into a block quote under that item, and keep the group's name to one paragraph";
  context.problem("option-content", node, unexpected(`${node.type} under the group`, "its name and one list", mend));
}
