/** Words of `reflect` on paper. */
export const ca = {
  do: "Escriu la teva resposta.",
  model: "Una resposta possible",
  points: "Què es pot mirar a cada resposta",
};
