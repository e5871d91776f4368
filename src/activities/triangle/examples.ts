import type { RuleExamples } from "../../compiler/rules/example.ts";

const prompt = "Look at your own workplace.\n\n";
const triangle = (inside: string) => `:::activity{#a kind=triangle}\n${inside}:::\n`;
const part = (at: number, text = `Part ${at} — how does part ${at} stand?`) => `- ${text}\n`;
const parts = (count: number) => Array.from({ length: count }, (_, at) => part(at + 1)).join("");
/** With the second part written otherwise. */
const second = (text: string) => triangle(prompt + part(1) + part(2, text) + part(3) + part(4));

/** Four parts in the order of the figure, each with a label and a question. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "noted-label",
    good: [triangle(prompt + parts(4)), second("People — trained — and free to decide?")],
    bad: [
      ["5:1", second("People")],
      ["5:1", second("People: are they trained?")],
      ["5:1", second("People - are they trained?")],
      ["5:1", second("— are they trained?")],
    ],
  },
  {
    rule: "option-count",
    good: [],
    bad: [
      ["4:1", triangle(prompt + parts(3))],
      ["4:1", triangle(prompt + parts(5))],
    ],
  },
  {
    rule: "answer-list",
    good: [],
    bad: [
      ["1:1", triangle(prompt)],
      ["4:1", triangle(prompt + parts(4).replace(/^- /gm, "1. "))],
    ],
  },
  { rule: "prompt-missing", good: [], bad: [["1:1", triangle(parts(4))]] },
  { rule: "option-duplicate", good: [], bad: [["5:1", second("part 1 — the same again?")]] },
  {
    rule: "plain-words",
    good: [],
    bad: [
      ["5:3", second("**People** — are they trained?")],
      ["5:1", second(`${"a".repeat(121)} — are they trained?`)],
      ["5:1", second(`People — ${"a".repeat(241)}`)],
    ],
  },
  { rule: "option-content", good: [], bad: [["6:3", second("People — are they trained?\n  > Why?")]] },
  { rule: "after-content", good: [], bad: [["9:1", triangle(`${prompt}${parts(4)}\nBegin with what works.\n`)]] },
];
