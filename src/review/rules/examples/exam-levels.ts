import type { ReviewExamples } from "../../example.ts";
import { smallCourse } from "../../testing/courses.ts";

const more = `exam:
  items: 40
  pass: 75
  levels:
    recall: 15
    understand: 20
    apply: 45
    analyse: 20
`;
const four = ["understand", "apply", "apply", "analyse"];
const recalled = ["recall", "apply", "apply", "analyse"];
const shallow = ["recall", "understand", "recall", "apply"];
const remembered = ["recall", "recall", "understand", "apply"];
const many = (levels: string) => levels.split(" ");

export const examples: ReviewExamples = {
  rule: "exam-levels",
  good: [
    { files: smallCourse({ bank: four, more }) },
    { files: smallCourse({ bank: recalled, other: four, more }) },
    // Of recall there may be less, here none.
    { files: smallCourse({ bank: many("understand understand apply apply apply apply analyse analyse"), more }) },
    // Without shares anything goes.
    { files: smallCourse({ bank: shallow }) },
    { files: smallCourse({ bank: shallow, more: "exam:\n  items: 40\n  pass: 75\n" }) },
  ],
  bad: [
    ["modules/first/bank.es.md:1:1", { files: smallCourse({ bank: shallow.concat("recall"), more }) }],
    [
      "modules/first/bank.es.md:27:1",
      { files: smallCourse({ bank: many("understand analyse apply apply apply apply apply apply"), more }) },
    ],
    // A level that is missing is told where the bank begins.
    [
      "modules/first/bank.es.md:1:1",
      { files: smallCourse({ bank: many("apply recall understand understand understand apply apply apply"), more }) },
    ],
    // Each bank is within what its size allows; together they are not.
    [
      ["course.yaml:14:13", "course.yaml:16:12", "course.yaml:17:14"],
      { files: smallCourse({ bank: remembered, other: remembered, more }) },
    ],
  ],
};
