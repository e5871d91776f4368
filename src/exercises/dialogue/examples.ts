import type { RuleExamples } from "../../compiler/rules/example.ts";
import { attributeExamples } from "./testing/attribute-examples.ts";
import { graphExamples } from "./testing/graph-examples.ts";
import { parityExamples } from "./testing/parity-examples.ts";
import { partExamples } from "./testing/part-examples.ts";

/** Who it is, turns, options, endings, the graph that they make, and what is alike in every language. */
export const examples: readonly RuleExamples[] = [
  ...attributeExamples,
  ...partExamples,
  ...graphExamples,
  ...parityExamples,
];
