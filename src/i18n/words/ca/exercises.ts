import type { Words } from "../shape.ts";

/** Words of the exercises and of the card around them. */
export const exercises: Words["exercises"] = {
  number: "Pregunta {{n}} de {{total}}",
  kind: {
    single: "Tria una resposta",
    multiple: "Marca totes les que corresponguin",
    order: "Posa-les en ordre",
  },
  check: "Comprova",
  next: "Continua",
  again: "Torna-hi",
  hint: "Pista",
  hintMore: "Una altra pista",
  nothingChosen: "Tria una resposta abans de comprovar.",
  result: {
    right: "Correcte",
    partly: "En part",
    wrong: "Encara no",
  },
};
