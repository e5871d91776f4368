/** Words of a lesson's end. */
export const es = {
  terms: "Palabras de esta lección",
  endNone: "Responde a las preguntas de la lección y aquí verás qué dominas y qué conviene repasar.",
  endSome: "Te quedan preguntas por responder. Esto es lo que llevas:",
  endAll: "Has respondido a todo. Esto es lo que dominas y lo que conviene repasar:",
  endNews:
    "Terminaste esta lección y sigue terminada. Desde entonces ha cambiado o se ha añadido esto; respóndelo cuando quieras:",
  mastered: "Lo dominas",
  weak: "Conviene repasarlo",
  unknown: "Aún sin responder",
  back: "Volver a «{{section}}»",
  backStart: "Volver al principio",
  toQuestion: "Ir a la pregunta {{n}}",
  next: "Siguiente: {{title}}",
  home: "Volver al curso",
  finish: "Dar por terminada la lección",
  finished: "Lección terminada",
};
