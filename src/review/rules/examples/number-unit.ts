import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "number-unit",
  good: [
    "El 15 % de 20 €, en 3 h y 5 km, la planta 2.ª, 48horas.\n",
    { ca: "El 15 % i 20 €; a les 9.02 h, el 2n pis.\n" },
  ],
  bad: [
    ["1:6", "El 15% viene.\n"],
    ["1:7", "Son 20€.\n"],
    ["1:6", { ca: "En 48h.\n" }],
    ["1:5", "Son €20.\n"],
  ],
};
