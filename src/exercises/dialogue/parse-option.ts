import type { Link, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { AnswerItem } from "../../compiler/answer-rule.ts";
import { plainText } from "../../compiler/markdown.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import { checkTokenWords } from "../../compiler/token-words.ts";
import type { ParseContext } from "../parsing.ts";
import { MOST_MOOD, type Option } from "./schema.ts";

/** An option as it was read, with its link to report at. */
export interface ReadOption {
  readonly option: Option;
  readonly link: Link;
}

const form = '`[words](#turn-id "+1")`';

/** The links that are options in a part of a dialogue, or that are meant to be some where they are in none. */
export function listedLinks(node: RootContent, part?: string): Link[] {
  const list = part === "turn" ? node : optionList(node);
  const lost = part === "turn" ? optionLinks(node) : [];
  if (list?.type !== "list") return lost;
  return [...lost, ...list.children.flatMap((item) => wordsOf(item)?.children.filter(isLink) ?? [])];
}

/** All links inside a node that can only be options: they lead into the dialogue and move the mood. */
function optionLinks(node: Nodes): Link[] {
  if (isLink(node)) return node.url.startsWith("#") && moodOf(node) !== undefined ? [node] : [];
  return "children" in node ? node.children.flatMap(optionLinks) : [];
}

const isLink = (node: Nodes): node is Link => node.type === "link";

/** Reports options whose line does not begin with a mark, so that Markdown takes them for what stands above them. */
export function refuseLostOptions(nodes: readonly Nodes[], { problem }: ParseContext): boolean {
  const lost = nodes.flatMap(optionLinks);
  for (const link of lost) {
    const mend = "begin its line at the margin with `- `, and indent the block quote under it by 2 spaces";
    problem("option-link", link, unexpected(`option ${quote(plainText(link))} in prose`, "`- ` before it", mend));
  }
  return lost.length > 0;
}

/** The node, if it is a list with an item that is an option: a link inside the dialogue that moves the mood. */
export function optionList(node: RootContent): List | undefined {
  if (node.type !== "list") return undefined;
  const isOption = (item: ListItem) => {
    const [link, more] = filled(wordsOf(item));
    return link !== undefined && !more && optionLinks(link).length > 0;
  };
  return node.children.some(isOption) ? node : undefined;
}

function wordsOf(item: ListItem): Paragraph | undefined {
  const [words] = item.children;
  return words?.type === "paragraph" ? words : undefined;
}

function filled(words: Paragraph | undefined): PhrasingContent[] {
  return (words?.children ?? []).filter((child) => child.type !== "text" || child.value.trim() !== "");
}

/** Reads an option: one link to a turn or an ending, whose title says how the mood moves. */
export function readOption({ node, feedback }: AnswerItem, context: ParseContext): ReadOption | undefined {
  const { problem } = context;
  const words = wordsOf(node);
  const parts = filled(words);
  const link = parts.find(isLink);
  refuseLostOptions(
    node.children.filter(({ type }) => type === "blockquote"),
    context,
  );
  if (!words || !link) {
    const found = quote(words ? sourceOf(words, context) : "");
    problem("option-link", node, unexpected(`option ${found} without a link`, form, linkMend(words, context)));
    return undefined;
  }
  const other = parts.find((part) => part !== link);
  if (other) {
    const mend = "write all that the learner says or does inside the brackets, and why under it behind `>`";
    problem("option-link", other, unexpected(`${other.type} beside the link of an option`, "the link alone", mend));
    return undefined;
  }
  if (!/^#./u.test(link.url)) {
    const mend = `write \`#\` and the id of a turn or an ending of this dialogue: ${form}`;
    problem(
      "option-link",
      link,
      unexpected(`link to ${quote(link.url)} in an option`, "one inside the dialogue", mend),
    );
    return undefined;
  }
  // Directives in a link are reported by the rule of places.
  const plain = link.children.filter(({ type }) => type !== "textDirective");
  checkTokenWords(plain, problem, "what the learner says");
  const mood = moodOf(link);
  if (mood === undefined) {
    const title = link.title?.trim();
    const found = title ? `mood ${quote(title)} of an option` : `option ${quote(plainText(link))} without a mood`;
    const mend = `say after the id how it moves the mood: \`(${link.url} "+1")\`, or \`"0"\` where it does not`;
    problem("option-mood", link, unexpected(found, `a whole number from −${MOST_MOOD} to +${MOST_MOOD}`, mend));
    return undefined;
  }
  return { option: { says: context.prose(link.children), to: link.url.slice(1), mood, why: feedback }, link };
}

/** How an option moves the mood, with any sign that a keyboard has for less. */
function moodOf({ title }: Link): number | undefined {
  const [, sign = "", digits] = /^([+−–-]?)(\d)$/u.exec(title?.trim() ?? "") ?? [];
  const size = Number(digits);
  if (digits === undefined || size > MOST_MOOD) return undefined;
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}

function sourceOf({ position }: Paragraph, { source }: ParseContext): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** Why Markdown took a link for words. */
function linkMend(words: Paragraph | undefined, context: ParseContext): string {
  const text = words ? sourceOf(words, context) : "";
  if (/\]\s+\(/u.test(text)) return "remove the space between `]` and `(`";
  if (/\]\([^)]*[“”«»„]/u.test(text)) return 'put what it does to the mood between straight quotes: `"+1"`';
  if (/\]\(\S+\s+[^"'(]/u.test(text)) return 'put what it does to the mood between quotes: `"+1"`';
  return `make it a link to the turn or the ending to which it leads: ${form}`;
}
