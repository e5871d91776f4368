/** Words of what waits until something else has been finished. */
export const es = {
  /** Above the first question of a lesson; the lessons to finish follow. */
  lesson: "Puedes leer la lección entera. Sus preguntas se abren cuando termines:",
  /** In the place of the button that checks. */
  question: "Podrás responder cuando termines:",
  /** A lesson that asks nothing, at its end. */
  end: "Podrás darla por terminada cuando acabes:",
  /** After one of these, where an assignment asks for it and not the course. */
  ordered: "Es el orden que pide tu encargo.",
  /** Where the titles have not come. */
  unknown: "lo que el curso pide antes",
  /** In a list of lessons. */
  line: "Las preguntas se abren al terminar {{list}}",
  titled: "«{{title}}»",
};
