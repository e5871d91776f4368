import type { List, ListItem } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import type { AnswerItem, AnswerRule } from "./answer-rule.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";

/** Reports too few items or too many, and the same item twice. */
export function checkItems(
  items: readonly AnswerItem[],
  count: number,
  list: List,
  context: ParseContext,
  rule: AnswerRule,
): void {
  const { noun, least, most = Number.POSITIVE_INFINITY } = rule;
  if (count < least || count > most) {
    const found = `${count} ${noun}${count === 1 ? "" : "s"}`;
    context.problem("option-count", list, unexpected(found, countText(rule, count), countMend(rule, count)));
  }
  const seen = new Map<string, number>();
  for (const { node } of items) {
    const words = itemWords(node);
    const key = words.toLowerCase().replace(/\s+/gu, " ").trim();
    const first = seen.get(key);
    if (first !== undefined) {
      const message = unexpected(
        `${noun} ${quote(words)} again`,
        `another than on line ${first}`,
        "change or remove one of them",
      );
      context.problem("option-duplicate", node, message);
    }
    seen.set(key, first ?? node.position?.start.line ?? 1);
  }
}

function countText({ least, most }: AnswerRule, count: number): string {
  if (least === most) return `exactly ${least}`;
  return count < least ? `at least ${least}` : `at most ${most}`;
}

function countMend({ block, least, most, names, noun }: AnswerRule, count: number): string {
  if (names) return `they are, in this order: ${names}`;
  if (count < least) return `add ${noun}s until there are ${least}`;
  return `keep the ${most} that matter most${block ? "" : ", or make two exercises of it"}`;
}

function itemWords(node: ListItem): string {
  const [first] = node.children;
  return first ? plainText(first) : "";
}
