/** Words of `estimate` on paper. */
export const ca = {
  do: "Assenyala la teva resposta a la línia i escriu-la.",
  yours: "La teva resposta:",
  of: "De {{from}} a {{to}}",
};
