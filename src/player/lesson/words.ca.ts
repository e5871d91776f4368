/** Words of a lesson's end. */
export const ca = {
  terms: "Paraules d'aquesta lliçó",
  endNone: "Respon les preguntes de la lliçó i aquí veuràs què domines i què val la pena repassar.",
  endSome: "Encara et queden preguntes per respondre. De moment, vas així:",
  endAll: "Ho has respost tot. Això és el que domines i el que val la pena repassar:",
  endNews:
    "Vas acabar aquesta lliçó i continua acabada. Des d'aleshores ha canviat o s'hi ha afegit això; respon-ho quan vulguis:",
  mastered: "Ho domines",
  weak: "Val la pena repassar-ho",
  unknown: "Encara no ho has respost",
  back: "Torna a «{{section}}»",
  backStart: "Torna al començament",
  toQuestion: "Ves a la pregunta {{n}}",
  next: "Següent: {{title}}",
  home: "Torna al curs",
  finish: "Dona la lliçó per acabada",
  finished: "Lliçó acabada",
};
