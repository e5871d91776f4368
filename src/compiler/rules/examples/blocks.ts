import type { RuleExamples } from "../example.ts";

const triangle = (list: string) => `:::figure{kind=triangle}\n${list}:::\n`;
const four = "- Strategy — what we promise\n- People\n- Systems — with what\n- Customer\n";

/** Figures and callouts. */
export const blockExamples: readonly RuleExamples[] = [
  { rule: "callout-empty", good: [":::monday\nGreet first.\n:::\n"], bad: [["1:1", ":::monday\n:::\n"]] },
  {
    rule: "figure-kind",
    good: [triangle(four)],
    bad: [["1:11", triangle(four).replace("triangle", "wheel")]],
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
    ],
  },
  {
    rule: "figure-item",
    good: [triangle(four.replace("People", "Front-line people"))],
    bad: [
      ["3:3", triangle(four.replace("People", "**People**"))],
      ["4:3", triangle(four.replace("People\n", "People\n  - Ann\n"))],
      ["3:1", triangle(four.replace("People", "People - who"))],
      ["3:1", triangle(four.replace("People", "People—who"))],
      ["3:1", triangle(four.replace("People", "People —"))],
    ],
  },
];
