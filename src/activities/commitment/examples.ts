import type { RuleExamples } from "../../compiler/rules/example.ts";

const prompt = "Write three promises and sign them.\n\n";
const letter = (inside: string) => `:::activity{#a kind=commitment}\n${inside}:::\n`;
const advice = (count: number) => Array.from({ length: count }, (_, at) => `- Piece ${at + 1}\n`).join("");

/** A prompt, and two to five pieces of advice. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "option-count",
    good: [letter(prompt + advice(2)), letter(`${prompt}${advice(4)}- *What* you do: [how](../first/parting.en.md)\n`)],
    bad: [
      ["4:1", letter(prompt + advice(1))],
      ["4:1", letter(prompt + advice(6))],
    ],
  },
  { rule: "option-empty", good: [], bad: [["6:1", letter(`${prompt}${advice(2)}-\n`)]] },
  { rule: "option-duplicate", good: [], bad: [["6:1", letter(`${prompt}${advice(2)}- piece 1\n`)]] },
  {
    rule: "option-content",
    good: [],
    bad: [["5:3", letter(`${prompt}- Piece 1\n  > Why?\n- Piece 2\n`)]],
  },
];
