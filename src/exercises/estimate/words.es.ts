/** Words of `estimate`. */
export const es = {
  instruction: "Escribe un número o mueve el control deslizante.",
  missing_one: "Escribe o elige un número de la escala antes de comprobar.",
  missing_many: "Escribe o elige un número de la escala antes de comprobar.",
  missing_other: "Escribe o elige un número de la escala antes de comprobar.",
  rule: "Un número dentro del margen vale un punto. Cuanto más lejos, menos vale, y al doble del margen ya no vale nada. Si no hay margen, solo vale el número exacto.",
  field: "Tu respuesta",
  slider: "Control deslizante",
  /** What the slider says while nothing is chosen. */
  unset: "sin elegir",
  scale: "De {{from}} a {{to}}",
  /** Under the field. */
  noNumber: "Esto no se lee como un número. Escribe solo cifras, con coma si hay decimales.",
  outside: "Está fuera de la escala, que va de {{from}} a {{to}}.",
  verdict: {
    right: "Has acertado",
    high: "Demasiado alto",
    low: "Demasiado bajo",
    nearHigh: "Cerca, pero algo alto",
    nearLow: "Cerca, pero algo bajo",
  },
  yours: "Tu respuesta: {{value}}",
  answer: "Respuesta correcta: {{value}}",
  accepted: "Se acepta de {{from}} a {{to}}",
  /** Lines of the account of a score. */
  line: {
    right: "Dijiste {{value}}: acertaste",
    high: "Dijiste {{value}}: demasiado alto",
    low: "Dijiste {{value}}: demasiado bajo",
    nearHigh: "Dijiste {{value}}: cerca, pero algo alto",
    nearLow: "Dijiste {{value}}: cerca, pero algo bajo",
    accepted: "Dijiste {{value}}; se aceptaba de {{from}} a {{to}}",
    exact: "Dijiste {{value}}; la respuesta era {{to}}",
  },
};
