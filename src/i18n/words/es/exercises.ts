/** Words of the exercises and of the card around them. */
export const exercises = {
  number: "Comprueba · {{n}} de {{total}}",
  kind: {
    single: "Elige una respuesta.",
    multiple: "Marca todas las que correspondan.",
    order: "Ponlo en orden.",
  },
  check: "Comprobar",
  next: "Seguir",
  again: "Otra vez",
  hint: "Pista",
  hintMore: "Otra pista",
  /** After the name of the button. `share`: per cent of the score. */
  hintCost: "{{hint}} (resta un {{share}})",
  hintNumber: "Pista {{n}}",
  noMoreHints: "No hay más pistas",
  nothingChosen: "Elige una respuesta antes de comprobar.",
  result: {
    right: "Correcto",
    partly: "En parte",
    wrong: "Todavía no",
    points_one: "{{result}}: {{points}} de {{max}} punto",
    points_many: "{{result}}: {{points}} de {{max}} puntos",
    points_other: "{{result}}: {{points}} de {{max}} puntos",
    /** After the result, when hints had a price. */
    hinted: "{{result}}. Pedir pistas ha restado un {{share}}.",
  },
  saved: {
    saving: "Guardando…",
    saved: "Guardado",
    failed: "No se ha podido guardar en este navegador. Tu respuesta sigue en pantalla.",
  },
  single: {
    chosenRight: "Tu respuesta, y es la correcta",
    chosenWrong: "Tu respuesta no es la correcta",
    right: "Respuesta correcta",
    wrong: "No es esta",
  },
  multiple: {
    ticked: "Bien marcada",
    tickedWrong: "Marcada, y no correspondía",
    missed: "Respuesta correcta, sin marcar",
    left: "Sin marcar, como correspondía",
  },
  order: {
    how: "Arrastra cada parte por su número o usa sus botones. Con el teclado, las flechas mueven la parte elegida.",
    /** The number that is shown on the handle comes first, so that it can be called by it. */
    handle: "{{n}}. Mover «{{part}}»",
    up: "Subir «{{part}}»",
    down: "Bajar «{{part}}»",
    at: "«{{part}}», posición {{n}} de {{total}}",
    follows: "Bien en este orden",
    breaks: "No en este orden",
    key: "El orden correcto",
  },
};
