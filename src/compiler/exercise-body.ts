import type { Root as Hast } from "hast";
import type { Blockquote, List, ListItem, RootContent } from "mdast";
import type { Hint } from "../course/types.ts";
import type { ParseContext } from "../exercises/parsing.ts";
import { readAnswerItem } from "./answer-item.ts";
import { readAnswerList } from "./answer-list.ts";
import { readHint } from "./hint.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";
import { isMalformedTask } from "./rules/task-malformed.ts";

/** What every kind with one answer list has in common. */
export interface ExerciseBody {
  readonly prompt: Hast;
  readonly after?: Hast;
  readonly hints: readonly Hint[];
  readonly items: readonly AnswerItem[];
}

/** One option or part: words inside a line, and the block quote that explains it. */
export interface AnswerItem {
  readonly node: ListItem;
  /** Whether it is ticked; always false in a list that is no task list. */
  readonly right: boolean;
  readonly prose: Hast;
  /** Empty where the kind has none. */
  readonly feedback: Hast;
}

export interface AnswerRule {
  /** What the answer list must be. */
  readonly list: "task" | "ordered" | "plain";
  /** What an item is called in messages. */
  readonly noun: string;
  readonly least: number;
  /** Left out: as many as the author likes. */
  readonly most?: number;
  /** What the items of a list under an item are called, in a kind that has such lists and explains these. */
  readonly inner?: string;
  /** Whether each item is explained by a block quote under it, or must not be. Left out: it is. */
  readonly feedback?: boolean;
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
  let sound = true;
  const context: ParseContext = {
    ...given,
    problem(id, at, message) {
      sound = false;
      given.problem(id, at, message);
    },
  };
  const hints = body.flatMap((node) => (node.type === "leafDirective" ? readHint(node, context) : []));
  return { nodes: body.filter((node) => node.type !== "leafDirective"), hints, context, sound: () => sound };
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
