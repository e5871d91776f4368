import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "question-accent",
  good: [
    "¿Qué haces? ¿Que no vendrá? ¿Quién llama? ¿Cuando puedas? ¿Como siempre? ¿Y qué? ¿A quien llega le dices algo? ¿Y quien la leyó ayer?\n",
    { ca: "Què fas? Que no ve? Que vingui. Que fa fred! Diu que fa fred.\n" },
  ],
  bad: [
    ["1:2", "¿Que haces cuando llega?\n"],
    ["1:2", "¿Cual prefieres?\n"],
    ["1:11", "Escucha. ¿Quien llama?\n"],
    ["1:2", "¿Donde está?\n"],
    ["1:5", "¿De que hay que hablar?\n"],
    ["1:1", { ca: "Que fas quan arriba?\n" }],
    ["1:10", { ca: "Escolta. Que li dius?\n" }],
  ],
};
