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
  { noun, least, most = Number.POSITIVE_INFINITY }: AnswerRule,
): void {
  if (count < least) {
    const mend = `add ${noun}s until there are ${least}`;
    context.problem(
      "option-count",
      list,
      unexpected(`${count} ${noun}${count === 1 ? "" : "s"}`, `at least ${least}`, mend),
    );
  }
  if (count > most) {
    const mend = `keep the ${most} that matter most, or make two exercises of it`;
    context.problem("option-count", list, unexpected(`${count} ${noun}s`, `at most ${most}`, mend));
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

function itemWords(node: ListItem): string {
  const [first] = node.children;
  return first ? plainText(first) : "";
}
