/** Words of the exercises and of the card around them. */
export const exercises = {
  number: "Ejercicio {{n}} de {{total}}",
  /** Above a question that is asked again, and above one that was put into a finished lesson. */
  changed:
    "Esta pregunta ha cambiado desde que la respondiste ({{date}}). Por eso te la hacemos otra vez; lo demás sigue como lo dejaste.",
  added: "Es una pregunta nueva: no estaba cuando terminaste la lección, que sigue terminada.",
  check: "Comprobar",
  next: "Seguir",
  finish: "Listo",
  change: "Cambiar la respuesta",
  again: "Otra vez",
  hint: "Pista",
  hintMore: "Otra pista",
  /** After the name of the button. `share`: per cent of the score. */
  hintCost: "{{hint}} (resta un\u00a0{{share}})",
  hintNumber: "Pista {{n}}",
  noMoreHints: "No hay más pistas",
  result: {
    right: "Correcto",
    partly: "En parte",
    wrong: "Todavía no",
    /** Of what is not scored. */
    done: "Hecho",
    points_one: "{{result}}: {{points}} de {{max}} punto",
    points_many: "{{result}}: {{points}} de {{max}} puntos",
    points_other: "{{result}}: {{points}} de {{max}} puntos",
    /** After the result, when hints had a price. */
    hinted: "{{result}}. Pedir pistas ha restado un\u00a0{{share}}.",
  },
  /** How sure the learner is; optional. */
  sure: {
    question: "¿Lo tienes claro?",
    optional: "Es voluntario y no cambia la puntuación.",
    level: { guessing: "Respondo al azar", fairly: "Creo que sí", sure: "Lo sé" },
    said: "Antes de comprobar dijiste «{{level}}». Eso no cambia la puntuación.",
  },
  why: {
    open: "¿Por qué esta puntuación?",
    floor: "La puntuación nunca baja de 0",
    hint: "Pista {{n}}",
    changed: "El ejercicio ha cambiado desde que respondiste",
    total: "En total",
    /** `points` of `max`. */
    of: "{{points}} de {{max}}",
    attempt: "Es tu intento {{n}}. Cuenta el último; los anteriores no restan.",
  },
  saved: {
    saving: "Guardando…",
    saved: "Guardado",
    failed: "No se ha podido guardar en este navegador. Tu respuesta sigue en pantalla.",
  },
};
