/** Words of `label`. */
export const es = {
  instruction: "Pon cada opción en su lugar de la figura.",
  missing_one: "Te queda {{count}} lugar por completar.",
  missing_many: "Te quedan {{count}} lugares por completar.",
  missing_other: "Te quedan {{count}} lugares por completar.",
  rule: "Cada opción en su lugar vale un punto. Las equivocadas no restan.",
  /** What a place is called that has no other name. */
  place: "Lugar {{n}}",
  numbered: "{{n}}. {{place}}",
  right: "En su lugar",
  wrong: "No va aquí",
  /** Once the worked answer may be told. */
  key: "No va aquí: aquí va «{{label}}»",
  /** What became of each place, below the figure. */
  result: "Lugar por lugar",
  /** Lines of the account of a score. */
  line: {
    right: "{{place}}: «{{label}}»",
    wrong: "{{place}}: aquí no va «{{label}}»",
    key: "{{place}}: iba «{{label}}»",
  },
};
