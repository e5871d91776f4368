import type { ReviewExamples } from "../../example.ts";
import { exercises, smallCourse } from "../../testing/courses.ts";

const four = ["understand", "apply", "apply", "analyse"];

export const examples: ReviewExamples = {
  rule: "bank-size",
  good: [
    { files: smallCourse({ bank: four }) },
    { files: smallCourse({ bank: [...four, "apply"] }) },
    { files: smallCourse({ bank: four, other: four }) },
    { files: smallCourse({ parting: exercises("part", "greeting/greet") }) },
  ],
  bad: [
    ["modules/first/bank.es.md:1:1", { files: smallCourse({ bank: four.slice(1) }) }],
    ["modules/second/bank.es.md:1:1", { files: smallCourse({ bank: four, other: ["apply"] }) }],
  ],
};
