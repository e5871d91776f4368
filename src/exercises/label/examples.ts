import type { RuleExamples } from "../../compiler/rules/example.ts";

const labels = (...words: string[]) => words.map((each) => `- ${each}\n  > Because of ${each}.\n`).join("");
const four = labels("Strategy", "People", "Systems", "Customer");

/** A `label` with its own attributes around a list. */
const label = (own: string, list = four) => `:::label{#a objective=greet ${own}}\nWhere does each go?\n\n${list}:::\n`;

/** Which figures can be labelled, and with how many labels. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "figure-kind",
    good: [label("figure=triangle"), label("figure=wheel"), label("figure=chain")],
    bad: [
      ["1:29", label("figure=triangel")],
      ["1:29", label("figure=pie")],
    ],
  },
  {
    rule: "figure-count",
    good: [label("figure=triangle"), label("figure=steps", labels("One", "Two", "Three"))],
    bad: [
      ["4:1", label("figure=triangle", labels("Strategy", "People", "Systems"))],
      ["4:1", label("figure=matrix", four + labels("Fifth"))],
      ["4:1", label("figure=chain", labels("One", "Two"))],
    ],
  },
  {
    rule: "figure-axes",
    good: [label('figure=matrix x=Effort y="What it changes"'), label("figure=matrix")],
    bad: [
      ["1:43", label("figure=matrix x=Effort")],
      ["1:45", label("figure=triangle x=Effort y=Use")],
    ],
  },
  { rule: "attribute-missing", good: [label("figure=cycle")], bad: [["1:1", label("")]] },
  {
    rule: "token-content",
    good: [label("figure=cycle")],
    bad: [["12:3", label("figure=cycle", `${four}- [Fifth](https://example.org)\n  > Because.\n`)]],
  },
];
