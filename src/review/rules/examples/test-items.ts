import type { ReviewExamples } from "../../example.ts";
import { smallCourse } from "../../testing/courses.ts";

const four = ["understand", "apply", "apply", "analyse"];
const more = "test: { items: 4 }\n";

export const examples: ReviewExamples = {
  rule: "test-items",
  good: [
    { files: smallCourse({ bank: four, other: [...four, "recall"], more }) },
    // A course that wants no tests may have banks of any size.
    { files: smallCourse({ bank: ["apply"] }) },
    { files: smallCourse({}) },
  ],
  bad: [
    ["modules/second/bank.es.md:1:1", { files: smallCourse({ bank: four, other: four.slice(1), more }) }],
    ["course.yaml:6:9", { files: smallCourse({ other: four, more }) }],
  ],
};
