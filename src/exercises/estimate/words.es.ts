/** Words of `estimate`. */
export const es = {
  instruction: "Escribe un número o mueve el control deslizante.",
  missing_one: "Falta un número de la escala.",
  missing_many: "Falta un número de la escala.",
  missing_other: "Falta un número de la escala.",
  rule: "Dentro del margen que se acepta vale un punto. Más lejos vale cada vez menos, y al doble de ese margen ya no vale nada. Si no hay margen, solo vale el número exacto.",
  field: "Tu respuesta",
  slider: "Control deslizante",
  /** What the slider says while nothing is chosen. */
  unset: "sin elegir",
  scale: "De {{from}} a {{to}}",
  /** Under the field. */
  noNumber: "Así no se lee ningún número. Escribe solo cifras, con coma si hay decimales.",
  outside: "Está fuera de la escala, que va de {{from}} a {{to}}.",
  verdict: {
    right: "Dentro de lo que se acepta",
    high: "Demasiado alto",
    low: "Demasiado bajo",
    nearHigh: "Cerca, pero algo alto",
    nearLow: "Cerca, pero algo bajo",
  },
  yours: "Tu respuesta: {{value}}",
  answer: "La respuesta: {{value}}",
  accepted: "Se acepta de {{from}} a {{to}}",
  /** Lines of the account of a score. */
  line: {
    right: "Dijiste {{value}}, dentro de lo que se acepta",
    high: "Dijiste {{value}}: demasiado alto",
    low: "Dijiste {{value}}: demasiado bajo",
    nearHigh: "Dijiste {{value}}: cerca, pero algo alto",
    nearLow: "Dijiste {{value}}: cerca, pero algo bajo",
    accepted: "Dijiste {{value}}; se aceptaba de {{from}} a {{to}}",
    exact: "Dijiste {{value}}; era {{to}}",
  },
};
