/** Words of `single` on paper. */
export const ca = {
  do: "Marca una resposta.",
};
