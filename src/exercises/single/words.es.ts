/** Words of `single`. */
export const es = {
  instruction: "Elige una respuesta.",
  missing_one: "Elige una respuesta antes de comprobar.",
  missing_many: "Elige una respuesta antes de comprobar.",
  missing_other: "Elige una respuesta antes de comprobar.",
  rule: "La respuesta correcta vale un punto. Las demás, ninguno.",
  chosenRight: "Tu respuesta, y es la correcta",
  chosenWrong: "Tu respuesta no es la correcta",
  right: "Respuesta correcta",
  wrong: "No es esta",
  /** Lines of the account of a score. */
  line: {
    right: "«{{option}}»: es la correcta",
    wrong: "«{{option}}»: no es la correcta",
  },
};
