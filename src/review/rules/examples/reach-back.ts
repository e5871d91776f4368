import type { ReviewExamples } from "../../example.ts";
import { exercises, smallCourse } from "../../testing/courses.ts";

export const examples: ReviewExamples = {
  rule: "reach-back",
  good: [
    // The first lesson has nothing to reach back to.
    "Texto.\n",
    { files: smallCourse({ parting: exercises("part", "greeting/greet") }) },
  ],
  bad: [["modules/first/parting.es.md:74:1", { files: smallCourse({ parting: exercises("part") }) }]],
};
