import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "apostrophe",
  good: [{ ca: "L'home d'abans s'hi va acostar i l'**equip** també.\n" }, "Trabaja en L'Hospitalet.\n"],
  bad: [
    ["1:2", { ca: "L’home se'n va.\n" }],
    ["1:2", { ca: "L´equip ve.\n" }],
    ["1:1", { ca: "L' equip ve.\n" }],
    ["1:13", "Trabaja en L’Hospitalet.\n"],
  ],
};
