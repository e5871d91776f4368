import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "opening-marks",
  good: [
    "¿Viene? ¡Sí! ¡¿Cómo?! Dice que «¿dónde?» y calla.\n",
    { ca: "Què fas? Apa!\n" },
    "Llega el martes (?) y «¡ya!».\n",
    "Pero ¿cuándo **viene**?\n",
  ],
  bad: [
    ["1:6", "Viene?\n"],
    ["1:1", "¿Viene.\n"],
    ["1:15", "Viene, claro. ¡Y ya está.\n"],
    ["1:1", { ca: "¿Què fas?\n" }],
    ["1:6", { ca: "Apa, ¡vine!\n" }],
  ],
};
