import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "quote-marks",
  good: [
    "Dice: «Ahora voy».\n",
    { ca: "El cartell diu: «“Enviament ràpid”, però quan?».\n" },
    "Marta dice «No sé qué es “pronto”» y espera.\n",
    { ca: "L'home d'abans se'n va.\n" },
    "«¿Sí?», dice. «**Ahora** voy».\n",
  ],
  bad: [
    [["1:7", "1:13"], 'Dice: "Ahora".\n'],
    [["1:7", "1:17"], "Dice: “Ahora voy”.\n"],
    ["1:4", "Un 'pronto que no llega.\n"],
    ["1:7", "Dice: «Ahora voy.\n"],
    ["1:14", { ca: "Diu: ara vinc». I se'n va.\n" }],
  ],
};
