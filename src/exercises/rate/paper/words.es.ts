/** Words of `rate` on paper. */
export const es = {
  do: "Rodea un número del 1 al 5 en cada frase. No hay respuestas mejores ni peores.",
  statement: "Frase",
  own: "No hay una respuesta correcta: cada cual valora lo suyo.",
};
