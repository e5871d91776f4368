import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "capital-after-colon",
  good: [
    "Dice: «No vengo». Falta una cosa: que llame. Viene de: Barcelona. Lunes, 10:30.\n",
    { ca: "Truca algú: la Marta. Una condició: que vingui.\n" },
  ],
  bad: [
    ["1:17", "Falta una cosa: Que llame hoy.\n"],
    ["1:23", "Falta saber un dato: ¿Cómo llamar hoy?\n"],
    ["1:15", { ca: "Una condició: Que vingui demà.\n" }],
  ],
};
