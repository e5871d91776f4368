import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "raised-dot",
  good: [
    { ca: "La col·laboració intel·ligent; vol-la i val-li la pena.\n" },
    "Su web es ejemplo.es y se llama Al-Lado.\n",
  ],
  bad: [
    ["1:6", { ca: "La col.laboració.\n" }],
    ["1:8", { ca: "És intel-ligent.\n" }],
    ["1:8", { ca: "Un paraŀlel.\n" }],
    ["1:6", { ca: "La col•laboració.\n" }],
  ],
};
