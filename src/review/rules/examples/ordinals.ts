import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "ordinals",
  good: [
    "El 2.º piso, la 3.ª puerta y el 1.er día, a 20 ºC.\n",
    { ca: "El 1r, el 2n, el 3r, el 4t, el 5è i la 2a porta.\n" },
  ],
  bad: [
    ["1:4", "El 2º piso.\n"],
    ["1:4", "La 3ra puerta.\n"],
    ["1:4", { ca: "El 2º pis.\n" }],
    ["1:4", { ca: "El 2on pis.\n" }],
    ["1:4", { ca: "El 5t pis.\n" }],
    ["1:4", "El 1er piso.\n"],
  ],
};
