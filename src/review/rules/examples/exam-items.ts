import type { ReviewExamples } from "../../example.ts";
import { smallCourse } from "../../testing/courses.ts";

const four = ["understand", "apply", "apply", "analyse"];
const exam = (items: number, levels = "") => `exam:\n  items: ${items}\n  pass: 75\n${levels}`;
const half = "  levels:\n    recall: 50\n    apply: 50\n";

export const examples: ReviewExamples = {
  rule: "exam-items",
  good: [
    { files: smallCourse({ bank: four, other: four, more: exam(8) }) },
    { files: smallCourse({ bank: ["recall", "recall", "apply", "apply"], more: exam(4, half) }) },
    { files: smallCourse({ bank: four }) },
  ],
  bad: [
    ["course.yaml:9:10", { files: smallCourse({ bank: four, more: exam(5) }) }],
    ["course.yaml:9:10", { files: smallCourse({ more: exam(5) }) }],
    ["course.yaml:11:10", { files: smallCourse({ bank: four, other: four, more: exam(1) }) }],
    ["course.yaml:12:13", { files: smallCourse({ bank: ["recall", "apply", "apply", "apply"], more: exam(4, half) }) }],
  ],
};
