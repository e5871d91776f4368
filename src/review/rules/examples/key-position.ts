import type { ReviewExamples } from "../../example.ts";
import { singles } from "../../testing/single.ts";

// The item of the small course's own lesson has its key in the first place.
export const examples: ReviewExamples = {
  rule: "key-position",
  good: [singles({ keys: [1, 2, 3] }), singles({ keys: [1, 1] }), singles({ keys: [0, 2, 3, 1, 1, 2, 3, 2] })],
  bad: [
    ["4:7", singles({ keys: [0, 0, 0] })],
    ["8:7", singles({ keys: [2, 2, 2, 2] })],
    // No place is crowded, and one is nearly empty.
    ["6:7", singles({ keys: [1, 1, 1, 2, 2, 2, 3, 3, 3, 1, 2] })],
  ],
};
