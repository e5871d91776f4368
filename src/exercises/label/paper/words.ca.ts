/** Words of `label` on paper. */
export const ca = {
  do: "Escriu a cada lloc de la figura la lletra que li correspon.",
  pair: "{{place}}: {{letter}}) «{{label}}»",
};
