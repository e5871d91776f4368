import type { RuleExamples } from "../example.ts";

const triangle = (list: string) => `:::figure{kind=triangle}\n${list}:::\n`;
const four = "- Strategy — what we promise\n- People\n- Systems — with what\n- Customer\n";

const pie = (list: string) => `:::figure{kind=pie}\n${list}:::\n`;
const curve = (list: string, axes = "") => `:::figure{kind=curve${axes}}\n${list}:::\n`;
const matrix = (list: string, axes = "") => `:::figure{kind=matrix${axes}}\n${list}:::\n`;

/** Figures and callouts. */
export const blockExamples: readonly RuleExamples[] = [
  { rule: "callout-empty", good: [":::monday\nGreet first.\n:::\n"], bad: [["1:1", ":::monday\n:::\n"]] },
  {
    rule: "figure-kind",
    good: [triangle(four)],
    bad: [
      ["1:11", triangle(four).replace("triangle", "swirl")],
      ["1:11", matrix(four, ' x="Effort" y="Effect"').replace("matrix", "matrx")],
    ],
  },
  {
    rule: "figure-value",
    good: [
      pie("- Price — 30 %\n- Service — 70 % — most of it\n"),
      pie("- Calls — 12\n- Visits — 1.200,5\n"),
      curve("- Calm — 0\n- Cross — −2,5\n- Furious — 5\n"),
    ],
    bad: [
      ["2:1", pie("- Price\n- Service — 70 %\n")],
      ["3:1", pie("- Price — 30 %\n- Service — most\n")],
      ["2:1", pie("- Price — 30 %\n- Service — 60 %\n")],
      ["3:1", pie("- Price — 30 %\n- Service — 70\n")],
      ["3:1", pie("- Price — 3\n- Service — -1\n")],
      ["2:1", pie("- Price — 0\n- Service — 0\n")],
      ["4:1", curve("- Calm — 0\n- Cross — 2\n- Furious — very\n")],
      ["2:1", pie("- Calls — 1.200\n- Visits — 12\n")],
      ["3:1", pie("- Calls — 12\n- Visits — 3/4\n")],
    ],
  },
  {
    rule: "figure-axes",
    good: [
      curve("- Calm — 0\n- Cross — 2\n- Furious — 5\n", ' x="Turns" y="Anger"'),
      matrix(four, ' x="Effort" y="Effect"'),
      matrix(four),
    ],
    bad: [["1:23", matrix(four, " x=Effort")]],
  },
  {
    rule: "figure-content",
    good: [triangle(four)],
    bad: [
      ["1:1", ":::figure{kind=chain}\n:::\n"],
      ["2:1", triangle(`The triangle:\n\n${four}`)],
      ["6:1", triangle(`${four}* Customer\n`)],
    ],
  },
  {
    rule: "figure-count",
    good: [triangle(four)],
    bad: [
      ["2:1", triangle("- Strategy\n- People\n- Systems\n")],
      ["2:1", triangle(`${four}- More\n`)],
      ["2:1", pie("- Price — 30 %\n")],
    ],
  },
  {
    rule: "figure-duplicate",
    good: [curve("- Calm — 0\n- Cross — 2\n- Calm — 1\n")],
    bad: [["5:1", triangle(four.replace("Customer", "strategy — again"))]],
  },
  {
    rule: "attribute-unknown",
    good: [],
    bad: [["1:20", pie("- Price — 30 %\n- Service — 70 %\n").replace("}", " x=Part}")]],
  },
  {
    rule: "figure-item",
    good: [triangle(four.replace("People", "Front-line people"))],
    bad: [
      ["3:3", triangle(four.replace("People", "**People**"))],
      ["4:3", triangle(four.replace("People\n", "People\n  - Ann\n"))],
      ["3:3", triangle(four.replace("- People", "  - People"))],
      ["3:1", triangle(four.replace("People", "People - who"))],
      ["3:1", triangle(four.replace("People", "People—who"))],
      ["3:1", triangle(four.replace("People", "People —"))],
    ],
  },
];
