import type { RuleExamples } from "../../compiler/rules/example.ts";

const table = (inside: string) => `:::activity{#a kind=table}\nHow do you treat them?\n\n${inside}:::\n`;
const head = "| Customer | How I see it | How I treat them |\n| --- | --- | --- |\n";
const rows = "| Angry | | |\n| In a hurry | | |\n";
const right = table(head + rows);
const many = (count: number) => Array.from({ length: count }, (_, at) => `| Customer ${at} | | |\n`).join("");

/** One table: names in its first row and its first column, and nothing in the cells that are to be filled in. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "answer-table",
    good: [right],
    bad: [
      ["1:1", table("")],
      ["4:1", table("- Angry\n- In a hurry\n")],
      ["9:1", table(`${head}${rows}\n- Calm\n`)],
    ],
  },
  { rule: "answer-tables", good: [], bad: [["9:1", table(`${head}${rows}\n${head}${rows}`)]] },
  { rule: "after-content", good: [], bad: [["9:1", table(`${head}${rows}\nThat was all.\n`)]] },
  { rule: "prompt-missing", good: [], bad: [["1:1", right.replace("How do you treat them?\n\n", "")]] },
  {
    rule: "table-name",
    good: [],
    bad: [
      ["4:1", table(`| | How I see it | How I treat them |\n| --- | --- | --- |\n${rows}`)],
      ["4:12", table(`| Customer | | How I treat them |\n| --- | --- | --- |\n${rows}`)],
      ["7:1", table(`${head}| Angry | | |\n| | | |\n`)],
    ],
  },
  {
    rule: "table-cell",
    good: [],
    bad: [
      ["6:9", table(`${head}| Angry |  loud | |\n`)],
      ["7:16", table(`${head}| Angry | | |\n| In a hurry | | x |\n`)],
    ],
  },
  {
    rule: "option-count",
    good: [table(head + many(12))],
    bad: [
      ["4:1", table("| Customer |\n| --- |\n| Angry |\n")],
      ["4:1", table(head)],
      ["4:1", table(head + many(13))],
      ["4:1", table("| a | b | c | d | e |\n| --- | --- | --- | --- | --- |\n| Angry | | | | |\n")],
    ],
  },
  {
    rule: "option-duplicate",
    good: [],
    bad: [
      ["7:1", table(`${head}| Angry | | |\n| angry | | |\n`)],
      ["4:12", table(`| Customer | customer | How I treat them |\n| --- | --- | --- |\n${rows}`)],
    ],
  },
  {
    rule: "plain-words",
    good: [],
    bad: [
      ["6:3", table(`${head}| *Angry* | | |\n`)],
      ["6:1", table(`${head}| ${"very ".repeat(30)}angry | | |\n`)],
    ],
  },
];
