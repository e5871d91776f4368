import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "list-number",
  good: [
    "1. Mira\n2. Saluda\n3. Escucha\n",
    "1. Mira\n1. Saluda\n1. Escucha\n",
    "1. Mira\n\n   Con calma.\n\n2. Saluda\n",
    "- 6 mesas\n- 7 sillas\n\nEl piso 6. Y el 7.\n",
    "> 1. Mira\n> 2. Saluda\n",
  ],
  bad: [
    ["3:3", "> 1. Mira. 2. Saluda.\n>\n> 3. Escucha.\n"],
    ["3:1", "1. Mira\n2. Saluda\n4. Escucha\n"],
    ["1:1", "6. Mira\n"],
    ["1:1", { es: "1. Mira\n", ca: "2. Mira\n" }],
  ],
};
