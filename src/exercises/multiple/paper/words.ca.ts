/** Words of `multiple` on paper. */
export const ca = {
  do: "Marca totes les respostes correctes.",
};
