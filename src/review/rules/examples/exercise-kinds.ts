import type { ReviewExamples } from "../../example.ts";
import { exercises, monday, orders, smallCourse, sorts } from "../../testing/courses.ts";

export const examples: ReviewExamples = {
  rule: "exercise-kinds",
  good: ["Texto.\n", { files: smallCourse({ greeting: exercises("greet") }) }],
  bad: [
    [
      "modules/first/greeting.es.md:71:1",
      { files: smallCourse({ greeting: `${orders("greet", 3)}\n${sorts("greet")}${monday}` }) },
    ],
  ],
};
