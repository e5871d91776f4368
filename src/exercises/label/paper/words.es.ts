/** Words of `label` on paper. */
export const es = {
  do: "Escribe en cada lugar de la figura la letra que le corresponde.",
  pair: "{{place}}: {{letter}}) «{{label}}»",
};
