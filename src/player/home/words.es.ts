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
  reviewButton: "Repasar",
  /** What a button does, and with what: for whom hears it apart from its place. */
  named: "{{action}}: {{title}}",
  path: "El camino",
  whole_one: "{{count}} módulo · {{duration}}",
  whole_many: "{{count}} de módulos · {{duration}}",
  whole_other: "{{count}} módulos · {{duration}}",
  lessonsOf: "Lecciones de «{{title}}»:",
  about: "De qué va este curso",
  answered: "{{n}} de {{total}} preguntas respondidas",
  /** The card that asks to look back at something that was made. */
  lookBack: {
    title: "Toca mirar atrás",
    text: "Ha llegado el día de volver a mirar «{{title}}». ¿Qué ha pasado desde entonces?",
    go: "Mirar atrás",
  },
  /** Ways through some lessons, beside the whole course. */
  /** On the way of an assignment. */
  assigned: {
    on: "Encargo «{{title}}»: {{n}} de {{total}}",
    done: "Has acabado las lecciones de tu encargo",
    doneText: "Ya puedes enviar el resultado de «{{title}}», o mejorarlo antes.",
    open: "Ver el encargo",
  },
  route: {
    title_one: "Un recorrido más corto",
    title_many: "Recorridos más cortos",
    title_other: "Recorridos más cortos",
    start: "Empezar",
    go: "Seguir",
    leave: "Dejar el recorrido",
    progress: "{{n}} de {{total}} terminadas",
    lessonDone: "Terminada",
    on: "Recorrido «{{title}}» · {{n}} de {{total}} lecciones",
    done: "Recorrido terminado",
    doneText: "Has hecho todas las lecciones de «{{title}}». El resto del curso te espera cuando quieras.",
    whole: "Seguir con todo el curso",
  },
};
