import type { Node, Paragraph, TableCell } from "mdast";
import type { ParseContext } from "../exercises/parsing.ts";
import type { AnswerItem } from "./answer-rule.ts";
import { plainText } from "./markdown.ts";
import { quote, unexpected } from "./message.ts";

/** The longest texts, in UTF-16 units: a thing is drawn, and one that is stored reads none that is longer. */
const LONGEST = { label: 120, note: 240 } as const;

/**
 * The words of what a learner's own thing carries as its label, from a paragraph or a cell: on one line, without marks,
 * links, terms or pictures, since it is drawn, printed and exported as text, and no longer than 120 characters. Gives
 * `undefined` when that was reported. `noun` names it in messages.
 */
export function readPlainWords(node: Paragraph | TableCell, noun: string, context: ParseContext): string | undefined {
  const words = wordsOf(node, noun, context);
  return words !== undefined && fits(words, LONGEST.label, noun, node, context) ? words : undefined;
}

/** The words of an item of a list, as `readPlainWords`. */
export function readLabel({ node }: AnswerItem, noun: string, context: ParseContext): string | undefined {
  const [words] = node.children;
  return words?.type === "paragraph" ? readPlainWords(words, noun, context) : undefined;
}

function wordsOf({ children }: Paragraph | TableCell, noun: string, { problem }: ParseContext): string | undefined {
  const rich = children.find((child) => child.type !== "text" && child.type !== "break");
  if (!rich) return children.map(plainText).join("").replace(/\s+/gu, " ").trim();
  const mend = "the learner keeps it as text: put what is more than words into the prompt";
  problem("plain-words", rich, unexpected(`${rich.type} in a ${noun}`, "plain words", mend));
  return undefined;
}

function fits(words: string, longest: number, noun: string, at: Node, { problem }: ParseContext): boolean {
  if (words.length <= longest) return true;
  const found = `${noun} of ${words.length} characters`;
  problem(
    "plain-words",
    at,
    unexpected(found, `at most ${longest}`, "say it shorter here, and the rest in the prompt"),
  );
  return false;
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

function readNoted(
  { node }: AnswerItem,
  { noun, note }: NotedLabelNames,
  context: ParseContext,
): NotedLabel | undefined {
  const [paragraph] = node.children;
  const text = paragraph?.type === "paragraph" ? wordsOf(paragraph, noun, context) : undefined;
  if (text === undefined) return undefined;
  const [label = "", ...rest] = text.split(" — ").map((part) => part.trim());
  const words = rest.join(" — ");
  if (label === "" || words === "") {
    const mend = `write \`- Label — ${note}\`, all in plain words`;
    const expected = `a label, \` — \` (a dash with spaces) and a ${note}`;
    context.problem("noted-label", node, unexpected(`${noun} ${quote(text)}`, expected, mend));
    return undefined;
  }
  const short = fits(label, LONGEST.label, noun, node, context) && fits(words, LONGEST.note, note, node, context);
  return short ? { label, note: words } : undefined;
}
