import type { Blockquote, Link, List, ListItem, Nodes, Paragraph, Root, RootContent, Table, TableCell } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { placeOf } from "../compiler/finding.ts";
import { plainText } from "../compiler/markdown.ts";
import type { BankRecord, LessonRecord } from "../compiler/records.ts";
import { walk } from "../compiler/walk.ts";
import type { ReviewItem, ReviewOption, Text } from "./course.ts";

/**
 * Reads the exercises of a file from its Markdown, not from what the compiler made of it, since reviewers tell the place
 * of each option and each reason. It knows the ways of writing answers (tasks, lists, groups, tables, turns), not the kinds.
 */
export function itemsOf(record: LessonRecord | BankRecord, tree: Root): ReviewItem[] {
  const containers = new Map(
    tree.children.flatMap((node) => (node.type === "containerDirective" ? [[placeOf(node).line, node] as const] : [])),
  );
  return record.parts.flatMap(({ at, exercise }): ReviewItem[] => {
    const node = containers.get(at.line);
    if (!exercise?.block || !node) return [];
    const { id, kind, objective, level } = exercise.block;
    const place = { file: record.path, lang: record.lang, module: record.module };
    const lesson = record.role === "lesson" ? { lesson: record.id } : {};
    const { scored } = exercise;
    return [{ ...place, ...lesson, kind, id, at, objective, ...(level && { level }), scored, ...insideOf(node) }];
  });
}

type Inside = Pick<ReviewItem, "prompt" | "options" | "after">;

function insideOf({ children }: ContainerDirective): Inside {
  const nodes = children.filter(({ type }) => type !== "leafDirective");
  const turns = nodes.filter((node) => node.type === "containerDirective");
  if (turns.length > 0) {
    return {
      prompt: nodes.filter((node) => !turns.includes(node as never)).map(textOf),
      options: turns.flatMap(turnOptions),
    };
  }
  const answers = answersOf(nodes);
  const at = answers ? nodes.indexOf(answers) : -1;
  const before = at < 0 ? nodes : nodes.slice(0, at);
  const quote = nodes.slice(at < 0 ? before.length : at + 1).find((node) => node.type === "blockquote");
  // An `estimate` has no list: its quote is the reason.
  const alone = at < 0 ? before.find((node) => node.type === "blockquote") : undefined;
  const after = quote ?? alone;
  const blanks = before.flatMap(blanksOf);
  return {
    prompt: before.filter((node) => node !== after).map(textOf),
    options: !answers ? [] : answers.type === "table" ? rowsOf(answers) : itemsIn(answers, blanks),
    ...(after && { after: textOf(after) }),
  };
}

/** The list or table that is answered: a table, a list of tasks, an ordered list, or else the last list. */
function answersOf(nodes: readonly RootContent[]): List | Table | undefined {
  const lists = nodes.filter((node) => node.type === "list");
  const tasks = lists.find(({ children }) => children.some(({ checked }) => typeof checked === "boolean"));
  return nodes.find((node) => node.type === "table") ?? tasks ?? lists.find(({ ordered }) => ordered) ?? lists.at(-1);
}

function itemsIn(list: List, blanks: readonly ReviewOption[]): ReviewOption[] {
  return list.children.flatMap((item, index): ReviewOption[] => {
    const blank = blanks[index];
    // Of a `fill` the list holds the reasons alone.
    if (blanks.length > 0) return blank ? [{ ...blank, why: textOf(item) }] : [];
    const inner = item.children.find((child) => child.type === "list");
    if (!inner) return [optionOf(item)];
    const group = wordsOf(item).text;
    return inner.children.map((each) => ({ ...optionOf(each), group }));
  });
}

function optionOf(item: ListItem): ReviewOption {
  const quote = item.children.find((child): child is Blockquote => child.type === "blockquote");
  const right = typeof item.checked === "boolean" ? { right: item.checked } : {};
  return { ...wordsOf(item), ...right, ...(quote && { why: textOf(quote) }) };
}

function wordsOf(item: ListItem): Text {
  const [first] = item.children;
  return first?.type === "paragraph" ? wordsWithin(first) : { text: "", at: placeOf(item) };
}

function rowsOf({ children: [, ...rows] }: Table): ReviewOption[] {
  return rows.flatMap(({ children: [left, right, why] }) =>
    left && right ? [{ ...wordsWithin(left), group: textOf(right).text, ...(why && { why: wordsWithin(why) }) }] : [],
  );
}

/** With the place of the words themselves: a cell begins at its line, and so may the paragraph behind a box. */
function wordsWithin(node: TableCell | Paragraph): Text {
  const [first] = node.children;
  return { ...textOf(node), ...(first && { at: placeOf(first) }) };
}

function turnOptions({ attributes, children }: ContainerDirective): ReviewOption[] {
  const group = attributes?.id ?? "";
  return children
    .filter((node) => node.type === "list")
    .flatMap((list) => list.children.map((item) => ({ ...optionOf(item), ...moodIn(item), group })));
}

function moodIn({ children: [words] }: ListItem): Pick<ReviewOption, "mood"> {
  const link =
    words?.type === "paragraph" ? words.children.find((child): child is Link => child.type === "link") : undefined;
  const [, sign, size] = /^([+−–-]?)(\d)$/u.exec(link?.title?.trim() ?? "") ?? [];
  return size === undefined ? {} : { mood: sign === "" || sign === "+" ? Number(size) : 0 - Number(size) };
}

function blanksOf(node: Nodes): ReviewOption[] {
  const found: ReviewOption[] = [];
  let before = "";
  walk(node, (each) => {
    if (each.type === "paragraph" || each.type === "tableCell") before = "";
    if (each.type === "text") before += each.value;
    if (each.type !== "textDirective" || each.name !== "blank") return;
    const choices = each.attributes?.from?.split(";").map((choice) => choice.trim());
    found.push({ ...textOf(each), ...(choices && { pick: { choices, before } }) });
  });
  return found;
}

function textOf(node: Exclude<Nodes, Link>): Text {
  return { text: plainText(node).replace(/\s+/gu, " ").trim(), at: placeOf(node) };
}
