import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "wording",
  good: [
    "Una clienta enfadada pide su reclamación en el ordenador.\n",
    { ca: "Per descomptat: s'ha de lliurar la comanda dins el termini.\n" },
    "Un negocio con su `costo` en código no se lee.\n",
    "Trae el [coste](https://example.org/costo) apuntado.\n",
  ],
  bad: [
    ["1:4", "Un costo alto.\n"],
    ["1:14", "Rellena la **computadora** de cifras.\n"],
    ["1:1", { ca: "Degut a la neu, avui no vindrà.\n" }],
    [["1:1", "1:12"], { ca: "Vale. Això aconteix sovint.\n" }],
    ["1:7", { ca: "Abans de que truqui, mira la fitxa.\n" }],
  ],
};
