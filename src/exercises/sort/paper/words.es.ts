/** Words of `sort` on paper. */
export const es = {
  do: "Escribe el número de cada elemento en la columna de su grupo.",
};
