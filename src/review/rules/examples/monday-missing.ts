import type { ReviewExamples } from "../../example.ts";
import { exercises, monday, smallCourse } from "../../testing/courses.ts";

export const examples: ReviewExamples = {
  rule: "monday-missing",
  good: [`${monday.replace("Mira", "Saluda")}\n`, { files: smallCourse({ greeting: exercises("greet") }) }],
  bad: [
    ["modules/first/greeting.es.md:70:1", { files: smallCourse({ greeting: exercises("greet").replace(monday, "") }) }],
  ],
};
