/** Words of `match` on paper. */
export const ca = {
  do: "Escriu la lletra que correspon a cada línia o uneix-les amb un traç.",
  shared: "Una mateixa lletra pot servir per a diverses línies.",
  pair: "Va amb {{letter}}) «{{choice}}»",
};
