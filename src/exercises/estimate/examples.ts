import type { RuleExamples } from "../../compiler/rules/example.ts";

const scale = "answer=5 min=0 max=10";
const body = "How long?\n\n> It feels twice as long.\n";
const estimate = (attributes = scale, inside = body) => `:::estimate{#a objective=greet ${attributes}}\n${inside}:::\n`;

/** What `estimate` adds: numbers that fit together, and a reason. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "reason-missing",
    good: [
      estimate(),
      estimate(scale, "> How long must I wait?\n\nHow long?\n\n::hint[Count.]\n\n> It feels twice as long.\n"),
      estimate(scale, "How long?\n\n> One.\n\n::hint[Count.]\n"),
    ],
    bad: [
      ["1:1", estimate(scale, "How long?\n")],
      ["1:1", estimate(scale, "> How long must I wait?\n\nHow long?\n")],
      ["4:1", estimate(scale, "How long?\n\n>\n")],
    ],
  },
  {
    rule: "prompt-missing",
    good: [estimate()],
    bad: [["1:1", estimate(scale, "> It feels twice as long.\n")]],
  },
  {
    rule: "answer-lists",
    good: [estimate()],
    bad: [
      ["4:1", estimate(scale, "How long?\n\n- [x] 5\n- [ ] 6\n\n> It feels twice as long.\n")],
      ["2:1", estimate(scale, "- One\n- Two\n\nHow long?\n\n> It feels twice as long.\n")],
    ],
  },
  {
    rule: "attribute-missing",
    good: [estimate()],
    bad: [
      ["1:1", estimate("min=0 max=10")],
      ["1:1", estimate("answer=5 max=10")],
      ["1:1", estimate("answer=5 min=0")],
    ],
  },
  {
    rule: "attribute-empty",
    good: [estimate()],
    bad: [
      ["1:41", estimate('answer=5 min="" max=10')],
      ["1:54", estimate(`${scale} unit=""`)],
    ],
  },
  {
    rule: "attribute-value",
    good: [
      estimate(`${scale} step=0.5 tolerance=1 unit="minutes a day"`),
      estimate('answer="3,5" min=0 max=10 step="0,1" tolerance="0,2"'),
      estimate("answer=-5 min=−10 max=0"),
      estimate('answer=12000 min="10 000" max=1.000.000 step=1000'),
      estimate("answer=0 min=0 max=10 tolerance=5"),
      estimate("answer=10 min=0 max=10"),
    ],
    bad: [
      // No number, or one that reads in two ways.
      ["1:32", estimate("answer=five min=0 max=10")],
      ["1:32", estimate('answer="5 %" min=0 max=10')],
      ["1:32", estimate("answer=4–6 min=0 max=10")],
      ["1:47", estimate("answer=5 min=0 max=1.500")],
      ["1:54", estimate(`${scale} tolerance=1,000`)],
      // Numbers that do not fit together.
      ["1:48", estimate("answer=5 min=10 max=5")],
      ["1:47", estimate("answer=5 min=5 max=5")],
      ["1:32", estimate("answer=11 min=0 max=10")],
      ["1:32", estimate("answer=-1 min=0 max=10")],
      ["1:54", estimate(`${scale} step=0`)],
      ["1:54", estimate(`${scale} step=-1`)],
      ["1:54", estimate(`${scale} step=3`)],
      ["1:54", estimate(`${scale} step=2`)],
      ["1:32", estimate('answer="3,5" min=0 max=10')],
      ["1:47", estimate('answer=1 min=0 max="10,5"')],
      ["1:54", estimate(`${scale} tolerance=-1`)],
      ["1:54", estimate(`${scale} tolerance=3`)],
    ],
  },
  {
    rule: "attribute-unknown",
    good: [estimate()],
    bad: [["1:54", estimate(`${scale} units=min`)]],
  },
];
