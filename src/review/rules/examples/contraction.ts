import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "contraction",
  good: [
    "Va al mostrador del hotel, junto a él; la voz de él, y el tren de El Prat.\n",
    { ca: "Va al taulell de l'hotel pel matí; la il·lusió, la universitat, l'hora d'avui, el iogurt, la u.\n" },
    { ca: "Li diu que el que ha dit ell no val; per a ell i per a elles, de sobte; la Hanan i la universitat.\n" },
  ],
  bad: [
    ["1:10", "La frase de el libro.\n"],
    ["1:4", "Va a el mostrador.\n"],
    ["1:4", { ca: "Va a el taulell.\n" }],
    ["1:1", { ca: "Per els clients de sempre.\n" }],
    ["1:7", { ca: "Venen de Olot.\n" }],
    ["1:1", { ca: "El home espera.\n" }],
    ["1:3", { ca: "I la amiga truca.\n" }],
    ["1:8", { ca: "Arriba la hora.\n" }],
  ],
};
