import type { ReviewExamples } from "../../example.ts";
import { exercises, monday, orders, smallCourse, sorts } from "../../testing/courses.ts";
import { singles } from "../../testing/single.ts";

export const examples: ReviewExamples = {
  rule: "exercise-count",
  good: ["Texto.\n", { files: smallCourse({ greeting: exercises("greet") }) }],
  bad: [
    [
      "modules/first/greeting.es.md:62:1",
      {
        files: smallCourse({
          greeting: `${orders("greet", 1)}\n${sorts("greet")}\n${singles({ keys: [2] })}${monday}`,
        }),
      },
    ],
  ],
};
