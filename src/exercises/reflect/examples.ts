import type { RuleExamples } from "../../compiler/rules/example.ts";

const model = "> I waited, and nobody said for how long.\n";
const list = "- I say what happened\n- I say what I felt\n";
const reflect = (inside: string) => `:::reflect{#a objective=greet}\n${inside}:::\n`;
const right = reflect(`When did you wait?\n\n${model}\n${list}`);

/** A question, one model answer, and the points to compare with, in this order. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "model-answer",
    good: [right, reflect(`When did you wait?\n\n${model}>\n> For an hour!\n\n${list}`)],
    bad: [
      ["1:1", reflect(`When did you wait?\n\n${list}`)],
      ["6:1", reflect(`When did you wait?\n\n${model}\n> For an hour!\n\n${list}`)],
      ["7:1", reflect(`When did you wait?\n\n${list}\n${model}`)],
      ["9:1", reflect(`When did you wait?\n\n${model}\n${list}\n> Either way.\n`)],
      ["4:1", reflect(`When did you wait?\n\n>\n\n${list}`)],
      ["6:1", reflect(`When did you wait?\n\n${model}\nCompare:\n\n${list}`)],
    ],
  },
  {
    rule: "answer-list",
    good: [right],
    bad: [
      ["1:1", reflect(`When did you wait?\n\n${model}`)],
      ["6:1", reflect(`When did you wait?\n\n${model}\n${list.replaceAll("- ", "- [ ] ")}`)],
      ["6:1", reflect(`When did you wait?\n\n${model}\n1. One\n2. Two\n`)],
    ],
  },
  {
    rule: "answer-lists",
    good: [right],
    bad: [
      ["2:1", reflect(`- When?\n- Where?\n\n${model}\n${list}`)],
      ["9:1", reflect(`When did you wait?\n\n${model}\n${list}\n1. One\n2. Two\n`)],
    ],
  },
  {
    rule: "option-count",
    good: [right],
    bad: [
      ["6:1", reflect(`When did you wait?\n\n${model}\n- One\n`)],
      ["6:1", reflect(`When did you wait?\n\n${model}\n${[..."123456789"].map((n) => `- Point ${n}\n`).join("")}`)],
    ],
  },
  {
    rule: "option-content",
    good: [right],
    bad: [["7:3", reflect(`When did you wait?\n\n${model}\n- One\n  > why\n- Two\n`)]],
  },
  {
    rule: "prompt-missing",
    good: [right],
    bad: [["1:1", reflect(`${model}\n${list}`)]],
  },
  {
    rule: "after-content",
    good: [right],
    bad: [["9:1", reflect(`When did you wait?\n\n${model}\n${list}\nThat was all.\n`)]],
  },
];
