/** Words of `match` on paper. */
export const es = {
  do: "Escribe la letra que corresponde a cada línea o únelas con un trazo.",
  shared: "Una misma letra puede servir para varias líneas.",
  pair: "Va con {{letter}}) «{{choice}}»",
};
