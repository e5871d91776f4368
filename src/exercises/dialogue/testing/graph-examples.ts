import type { RuleExamples } from "../../../compiler/rules/example.ts";
import { change, dialogue, ends, first, option, right, second, turn } from "./example-text.ts";

/** Where options lead, and how it can end. */
export const graphExamples: readonly RuleExamples[] = [
  {
    rule: "turn-missing",
    good: [right],
    bad: [
      ["1:1", dialogue("Calm her.\n")],
      ["1:1", dialogue(ends)],
    ],
  },
  { rule: "ending-missing", good: [right], bad: [["1:1", dialogue(first + second)]] },
  {
    rule: "option-target",
    good: [dialogue(ends + first + second)],
    bad: [
      ["5:3", change("(#second", "(#secnd")],
      // The turn is misspelt, or not there: that is one slip, however many options lead to it.
      ["7:3", right.replaceAll("(#good", "(#great")],
    ],
  },
  {
    rule: "turn-unreachable",
    good: [right],
    bad: [
      ["10:1", change("(#second", "(#poor")],
      ["21:1", change("(#poor", "(#first")],
      // What can only be reached from there is not told as well.
      ["24:1", dialogue(first + second + ends + turn("third", option("fourth")) + turn("fourth", option("good")))],
      ["24:1", dialogue(first + second + ends + turn("a", option("b"), option("good")) + turn("b", option("a")))],
    ],
  },
  {
    rule: "dialogue-loop",
    good: [change(option("second", '"+1"'), option("second", '"+1"') + option("first", '"0"', "Once more"))],
    bad: [
      ["10:1", change("(#poor", "(#second").replace('(#good "−2")', '(#second "−2")')],
      [
        "2:1",
        change('(#good "-1")', '(#second "0")').replace("(#poor", "(#first").replace('(#good "−2")', '(#first "0")'),
      ],
      // What only leads into it is not the loop.
      ["10:1", dialogue(first + turn("second", option("third")) + turn("third", option("second")) + ends)],
    ],
  },
  {
    rule: "dialogue-outcome",
    good: [right, change("outcome=poor", "outcome=fair")],
    bad: [
      ["1:1", change("outcome=good", "outcome=fair")],
      ["1:1", change("outcome=poor", "outcome=good")],
    ],
  },
];
