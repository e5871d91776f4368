/** Words of `match`. */
export const es = {
  instruction: "Completa cada línea con la opción que le corresponde.",
  /** Where one choice belongs to two lines. */
  shared: "Una misma opción puede servir para varias líneas.",
  missing_one: "Te queda {{count}} línea por completar.",
  missing_many: "Te quedan {{count}} líneas por completar.",
  missing_other: "Te quedan {{count}} líneas por completar.",
  rule: "Cada pareja correcta vale un punto. Las equivocadas no restan.",
  right: "Hacen pareja",
  wrong: "No hacen pareja",
  /** Once the worked answer may be told. */
  key: "No hacen pareja: aquí va «{{choice}}»",
  /** Lines of the account of a score. */
  line: {
    right: "«{{left}}» va con «{{choice}}»",
    wrong: "«{{left}}» no va con «{{choice}}»",
    key: "«{{left}}» iba con «{{choice}}»",
  },
};
