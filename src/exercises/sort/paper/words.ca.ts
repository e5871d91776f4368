/** Words of `sort` on paper. */
export const ca = {
  do: "Escriu el número de cada element a la columna del seu grup.",
};
