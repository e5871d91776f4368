/** Words of the exercises and of the card around them. */
export const exercises = {
  number: "Pregunta {{n}} de {{total}}",
  kind: {
    single: "Elige una respuesta",
    multiple: "Marca todas las que correspondan",
    order: "Ponlas en orden",
  },
  check: "Comprobar",
  next: "Seguir",
  again: "Otra vez",
  hint: "Pista",
  hintMore: "Otra pista",
  nothingChosen: "Elige una respuesta antes de comprobar.",
  result: {
    right: "Correcto",
    partly: "En parte",
    wrong: "Todavía no",
  },
};
