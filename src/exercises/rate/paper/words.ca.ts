/** Words of `rate` on paper. */
export const ca = {
  do: "Encercla un número de l'1 al 5 a cada frase. No hi ha respostes millors ni pitjors.",
  statement: "Frase",
  own: "No hi ha una resposta correcta: cadascú valora el seu cas.",
};
