/** Words of `multiple`. */
export const es = {
  instruction: "Marca todas las que correspondan.",
  missing_one: "Marca al menos una respuesta antes de comprobar.",
  missing_many: "Marca al menos una respuesta antes de comprobar.",
  missing_other: "Marca al menos una respuesta antes de comprobar.",
  rule: "Cada respuesta bien marcada suma un punto y cada una mal marcada lo resta. Nunca se baja de 0.",
  ticked: "Bien marcada",
  tickedWrong: "Marcada, y no correspondía",
  missed: "Respuesta correcta, sin marcar",
  left: "Sin marcar, como correspondía",
  /** Lines of the account of a score. */
  line: {
    ticked: "«{{option}}»: bien marcada",
    tickedWrong: "«{{option}}»: marcada, y no correspondía",
    /** Before it may be told which. */
    left: "Una respuesta correcta que queda sin marcar",
    missed: "«{{option}}»: correcta, sin marcar",
  },
};
