/** Words of the home page. */
export const es = {
  start: "Empieza por aquí",
  continue: "Sigue donde lo dejaste",
  next: "La siguiente lección",
  done: "Has llegado al final",
  doneText: "Has hecho todas las lecciones. Vuelve a la que quieras: tus respuestas siguen ahí.",
  startButton: "Empezar",
  continueButton: "Continuar",
  againButton: "Volver al principio",
  path: "El camino",
  about: "De qué va este curso",
  answered: "{{n}} de {{total}} preguntas respondidas",
  /** The card that asks to look back at something that was made. */
  lookBack: {
    title: "Toca mirar atrás",
    text: "Ha llegado el día de volver a mirar «{{title}}». ¿Qué ha pasado desde entonces?",
    go: "Mirar atrás",
  },
};
