import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "hours",
  good: ["A las 15:05 y a las 9:02, versión 2.10.\n", { ca: "A les 15.05 h; a les 9.02 h, un 2.10.\n" }],
  bad: [
    ["1:7", "A las 15.05 llama.\n"],
    ["1:7", "A las 15.05.\n"],
    ["1:7", "A las 15.05, dice.\n"],
    ["1:5", "Hoy 15:05 h ya.\n"],
    ["1:7", { ca: "A les 15:05 truca.\n" }],
    ["1:7", { ca: "A les 15.05 truca.\n" }],
    ["1:7", { ca: "A les 15.05, diu.\n" }],
    ["1:8", { ca: "Dijous 15.05h.\n" }],
  ],
};
