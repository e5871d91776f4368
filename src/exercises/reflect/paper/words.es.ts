/** Words of `reflect` on paper. */
export const es = {
  do: "Escribe tu respuesta.",
  model: "Una respuesta posible",
  points: "Qué se puede mirar en cada respuesta",
};
