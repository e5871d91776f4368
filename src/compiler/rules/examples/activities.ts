import type { RuleExamples } from "../example.ts";

/** What every activity has: id, kind, title, and where it may stand. */
export const activityExamples: readonly RuleExamples[] = [
  { rule: "activity-kind", good: [], bad: [["1:16", ":::activity{#a kind=swirl}\nDraw it.\n:::\n"]] },
];
