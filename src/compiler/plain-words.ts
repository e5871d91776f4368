import type { Node, PhrasingContent } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import type { AnswerItem } from "./answer-rule.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";

/**
 * The words of what a learner's own thing carries as its label: on one line, without marks, links, terms or pictures,
 * since it is drawn, printed and exported as text. Gives `undefined` when that was reported. `noun` names it in messages.
 */
export function readPlainWords(
  children: readonly PhrasingContent[],
  noun: string,
  { problem }: ParseContext,
): string | undefined {
  const rich = children.find((child) => child.type !== "text" && child.type !== "break");
  if (rich) {
    const mend = "the learner keeps it as text: put what is more than words into the prompt";
    problem("plain-words", rich, unexpected(`${rich.type} in a ${noun}`, "plain words", mend));
    return undefined;
  }
  return children.map(plainText).join("").replace(/\s+/gu, " ").trim();
}

/** The words of an item of a list, as `readPlainWords`. */
export function readLabel({ node }: AnswerItem, noun: string, context: ParseContext): string | undefined {
  const [words] = node.children;
  return words?.type === "paragraph" ? readPlainWords(words.children, noun, context) : undefined;
}

/** An item of a list whose words are `Label — note`, for a kind that needs both. */
export interface NotedLabel {
  readonly label: string;
  readonly note: string;
}

/** What the two halves of `Label — note` are called in messages. */
export interface NotedLabelNames {
  readonly noun: string;
  readonly note: string;
}

/** Reads items that are `Label — note`, each label once. Gives `undefined` when anything was wrong. */
export function readNotedLabels(
  items: readonly AnswerItem[],
  names: NotedLabelNames,
  context: ParseContext,
): readonly NotedLabel[] | undefined {
  const read = items.map((item) => readNoted(item, names, context));
  const seen = new Map<string, Node>();
  let sound = true;
  for (const [index, noted] of read.entries()) {
    const node = items[index]?.node;
    if (!noted || !node) {
      sound = false;
      continue;
    }
    const key = noted.label.toLowerCase();
    const first = seen.get(key);
    seen.set(key, first ?? node);
    if (!first) continue;
    sound = false;
    const expected = `another than on line ${first.position?.start.line ?? 1}`;
    const message = unexpected(`${names.noun} ${quote(noted.label)} again`, expected, "change or remove one of them");
    context.problem("option-duplicate", node, message);
  }
  return sound ? read.flatMap((noted) => noted ?? []) : undefined;
}

function readNoted(item: AnswerItem, { noun, note }: NotedLabelNames, context: ParseContext): NotedLabel | undefined {
  const text = readLabel(item, noun, context);
  if (text === undefined) return undefined;
  const [label = "", ...rest] = text.split(" — ").map((part) => part.trim());
  const words = rest.join(" — ");
  if (label !== "" && words !== "") return { label, note: words };
  const mend = `write \`- Label — ${note}\`, all in plain words`;
  const expected = `a label, \` — \` (a dash with spaces) and a ${note}`;
  context.problem("noted-label", item.node, unexpected(`${noun} ${quote(text)}`, expected, mend));
  return undefined;
}
