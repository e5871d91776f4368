import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "spaces",
  good: [
    "Uno, dos (tres); cuatro: «cinco». Y 1,5 o 10:30, y el 15 %.\n",
    { ca: "Sí, sí… «Ara» vinc, diu.\n" },
    "| Uno | Dos |\n| --- | --- |\n| tres   | cuatro |\n",
    "Dice: «¿Sí?», y **sonríe**.\n",
  ],
  bad: [
    ["1:5", "Hola  y adiós.\n"],
    ["1:5", "Hola , adiós.\n"],
    ["1:7", "Dice « hola» y sale.\n"],
    ["1:11", "Dice «hola » y sale.\n"],
    ["1:5", "Hola,adiós.\n"],
    ["1:5", "Hola.Adiós.\n"],
    ["1:6", "Hola,, adiós.\n"],
    ["1:12", "Hoy el 20 %de todo es tuyo.\n"],
    ["1:5", "Dice«hola» y sale.\n"],
    ["1:5", { ca: "Vens ? Sí.\n" }],
  ],
};
