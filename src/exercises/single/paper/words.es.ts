/** Words of `single` on paper. */
export const es = {
  do: "Marca una respuesta.",
};
