import type { ReviewExamples } from "../../example.ts";

export const examples: ReviewExamples = {
  rule: "calendar-capital",
  good: [
    "Martes, 12:10. Llama el lunes. Julio y Domingo esperan; la queja de Abril; el Viernes Santo cierra.\n",
    { ca: "Dimarts, 12.10 h. Truca el dilluns. L'Abril ve; tanca el Divendres Sant.\n" },
  ],
  bad: [
    ["1:10", "Llama el Lunes por la tarde.\n"],
    ["1:11", "Cierra en Agosto.\n"],
    ["1:10", { ca: "Truca el Dilluns.\n" }],
    ["1:11", { ca: "Tanca a l'Agost.\n" }],
  ],
};
