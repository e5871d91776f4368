import type { RuleExamples } from "../../compiler/rules/example.ts";

const prompt = "What would you ask your customers?\n\n";
const card = (inside: string) => `:::activity{#a kind=report-card}\n${inside}:::\n`;
const area = (at: number, label = `Area ${at}`) => `${at}. ${label}\n   > How was part ${at}?\n`;
const areas = (count: number) => Array.from({ length: count }, (_, at) => area(at + 1)).join("");

/** Four areas, in order, and under each a question that one might ask. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "option-count",
    good: [card(prompt + areas(4))],
    bad: [
      ["4:1", card(prompt + areas(3))],
      ["4:1", card(prompt + areas(5))],
    ],
  },
  {
    rule: "answer-list",
    good: [],
    bad: [
      ["1:1", card(prompt)],
      ["4:1", card(prompt + areas(4).replace(/\d\. /g, "-  "))],
    ],
  },
  { rule: "prompt-missing", good: [], bad: [["1:1", card(areas(4))]] },
  {
    rule: "option-feedback",
    good: [],
    bad: [
      ["6:1", card(`${prompt}${area(1)}2. Area 2\n${area(3)}${area(4)}`)],
      ["5:4", card(prompt + areas(4).replace("> How was part 1?", ">"))],
    ],
  },
  {
    rule: "feedback-indent",
    good: [],
    bad: [["11:1", card(prompt + areas(4).replace("   > How was part 4?", "> How was part 4?"))]],
  },
  {
    rule: "option-duplicate",
    good: [],
    bad: [["6:1", card(`${prompt}${area(1)}${area(2, "area 1")}${area(3)}${area(4)}`)]],
  },
  {
    rule: "plain-words",
    good: [],
    bad: [["6:4", card(`${prompt}${area(1)}${area(2, "**Care**")}${area(3)}${area(4)}`)]],
  },
  { rule: "after-content", good: [], bad: [["13:1", card(`${prompt}${areas(4)}\nThank you.\n`)]] },
];
