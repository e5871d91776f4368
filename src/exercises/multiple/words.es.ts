/** Words of `multiple`. */
export const es = {
  instruction: "Marca todas las respuestas correctas.",
  missing_one: "Marca al menos una respuesta antes de comprobar.",
  missing_many: "Marca al menos una respuesta antes de comprobar.",
  missing_other: "Marca al menos una respuesta antes de comprobar.",
  rule: "Cada respuesta bien marcada suma un punto y cada respuesta mal marcada resta uno. La puntuación no baja de 0.",
  ticked: "Bien marcada",
  tickedWrong: "Marcada, pero no es correcta",
  missed: "Correcta, pero sin marcar",
  left: "No había que marcarla",
  /** Lines of the account of a score. */
  line: {
    ticked: "«{{option}}»: bien marcada",
    tickedWrong: "«{{option}}»: marcada, pero no es correcta",
    /** Before it may be told which. */
    left: "Una respuesta correcta que queda sin marcar",
    missed: "«{{option}}»: correcta, pero sin marcar",
  },
};
