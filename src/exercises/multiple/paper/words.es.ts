/** Words of `multiple` on paper. */
export const es = {
  do: "Marca todas las respuestas correctas.",
};
