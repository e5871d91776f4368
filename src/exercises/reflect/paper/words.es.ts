/** Words of `reflect` on paper. */
export const es = {
  do: "Escribe tu respuesta.",
  model: "Una respuesta posible",
  points: "En qué fijarse en cada respuesta",
};
