/** Words of what the learner masters. */
export const es = {
  title: "Lo que dominas",
  why: "Por qué estas cifras",
  close: "Cerrar",
  intro:
    "Cada cifra es la media de unas preguntas: todas las de las lecciones, con tu última respuesta, y las de pruebas, examen y repaso que has respondido. Lo que aún no has respondido cuenta como un cero; por eso sube a medida que avanzas y puede bajar si olvidas algo.",
  of: "{{share}}: {{n}} de {{total}} preguntas respondidas",
  question: "Pregunta {{n}} de «{{lesson}}»",
  fromBank: "Pregunta de prueba, de «{{lesson}}»",
  points: "{{points}} de {{max}}",
  /** `date`: when; `where`: as below. */
  answered: "{{date}}, {{where}}",
  where: { lesson: "en la lección", review: "en el repaso", exam: "en una prueba o en el examen" },
  missing: "Sin responder: cuenta como 0",
  changed: "Ha cambiado desde que la respondiste: cuenta como 0 hasta que la respondas otra vez",
  right: "Acertada",
  partly: "A medias",
  wrong: "Fallada",
  loading: "Calculando…",
  failed: "No se ha podido abrir la explicación; puede que no haya conexión.",
};
