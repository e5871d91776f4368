/** Words of `estimate` on paper. */
export const es = {
  do: "Señala tu respuesta en la línea y escríbela.",
  yours: "Tu respuesta:",
  of: "De {{from}} a {{to}}",
};
