import type { RuleExamples } from "../../compiler/rules/example.ts";

const prompt = "Draw the cycle of your own work.\n\n";
const cycle = (inside: string) => `:::activity{#a kind=cycle}\n${inside}:::\n`;
const moments = (count: number) => Array.from({ length: count }, (_, at) => `- Moment ${at + 1}\n`).join("");

/** A prompt, and up to twelve moments as a beginning, or none. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "option-count",
    good: [cycle(prompt), cycle(prompt + moments(1)), cycle(prompt + moments(12))],
    bad: [["4:1", cycle(prompt + moments(13))]],
  },
  { rule: "prompt-missing", good: [], bad: [["1:1", cycle(moments(3))]] },
  {
    rule: "answer-list",
    good: [],
    bad: [["4:1", cycle(prompt + moments(3).replace(/^- /gm, "1. "))]],
  },
  { rule: "option-empty", good: [], bad: [["6:1", cycle(`${prompt}${moments(2)}-\n`)]] },
  { rule: "option-duplicate", good: [], bad: [["6:1", cycle(`${prompt}${moments(2)}- moment 1\n`)]] },
  { rule: "option-content", good: [], bad: [["5:3", cycle(`${prompt}- Moment 1\n  > Why?\n- Moment 2\n`)]] },
  { rule: "plain-words", good: [], bad: [["4:3", cycle(`${prompt}- **Arrives**\n`)]] },
  { rule: "after-content", good: [], bad: [["7:1", cycle(`${prompt}${moments(2)}\nNow draw.\n`)]] },
];
