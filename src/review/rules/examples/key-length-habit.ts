import type { ReviewExamples } from "../../example.ts";
import { singles } from "../../testing/single.ts";

export const examples: ReviewExamples = {
  rule: "key-length-habit",
  good: [
    singles({ keys: [1, 2, 3, 0] }),
    singles({ keys: [1, 2, 3, 0, 1, 2], lengths: [1, 2, 0, 1] }),
    // Two of five happen to anyone.
    singles({ keys: [1, 2, 3, 0], lengths: [1, 1] }),
  ],
  bad: [
    ["6:7", singles({ keys: [1, 2, 3, 0], lengths: [1, 1, 1, 1] })],
    ["4:7", singles({ keys: [0, 1, 2, 3, 2], lengths: [2, 2, 2, 0, 2] })],
    // Each language is read by itself.
    [
      "modules/first/bank.es.md:8:7",
      {
        files: {
          "modules/first/bank.es.md": singles({
            keys: [2, 1, 3, 0, 1],
            lengths: [1, 0, 1, 1, 1],
            attributes: () => "objective=greeting/greet level=apply",
          }),
        },
      },
    ],
  ],
};
