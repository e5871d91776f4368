import type { RuleExamples } from "../../compiler/rules/example.ts";

const script = (inside: string) => `:::activity{#a kind=script}\nWrite your call.\n\n${inside}:::\n`;
const hello = "1. Hello\n   > Who are you?\n";
const bye = "2. Goodbye\n   > What happens next?\n";
const right = script(hello + bye);
const many = (count: number) => Array.from({ length: count }, (_, at) => `1. Stage ${at}\n   > Why?\n`).join("");

/** Stages in order, each with what it is for. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "answer-list",
    good: [right],
    bad: [
      ["1:1", script("")],
      ["4:1", script("- Hello\n  > Who are you?\n- Goodbye\n  > What happens next?\n")],
    ],
  },
  { rule: "answer-lists", good: [], bad: [["9:1", script(`${hello}${bye}\n- Angry\n- Calm\n`)]] },
  { rule: "prompt-missing", good: [], bad: [["1:1", right.replace("Write your call.\n\n", "")]] },
  { rule: "option-empty", good: [], bad: [["6:1", script(`${hello}2.\n3. Goodbye\n   > What happens next?\n`)]] },
  { rule: "option-feedback", good: [], bad: [["6:1", script(`${hello}2. Goodbye\n`)]] },
  { rule: "feedback-indent", good: [], bad: [["7:1", script(`${hello}2. Goodbye\n> What happens next?\n`)]] },
  {
    rule: "option-content",
    good: [],
    bad: [["9:4", script(`${hello}${bye}\n   Do not hang up first.\n`)]],
  },
  { rule: "option-duplicate", good: [], bad: [["6:1", script(`${hello}2. hello\n   > Again?\n`)]] },
  {
    rule: "option-count",
    good: [script(many(12))],
    bad: [
      ["4:1", script(hello)],
      ["4:1", script(many(13))],
    ],
  },
  { rule: "plain-words", good: [], bad: [["4:4", script(`1. **Hello**\n   > Who are you?\n${bye}`)]] },
  { rule: "after-content", good: [], bad: [["9:1", script(`${hello}${bye}\n***\n`)]] },
];
