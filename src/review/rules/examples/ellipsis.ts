import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "ellipsis",
  good: ["Bueno… ya veré. Son las 12. Fin.\n", { ca: "Sí… I des de quan?\n" }],
  bad: [
    ["1:6", "Bueno... ya veré.\n"],
    ["1:9", "Dice «no...» y sale.\n"],
    ["1:4", "Fin.. Y ya.\n"],
    ["1:3", { ca: "Sí…. I ara.\n" }],
  ],
};
