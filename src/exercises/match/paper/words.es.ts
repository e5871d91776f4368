/** Words of `match` on paper. */
export const es = {
  do: "Escribe la letra que corresponde a cada línea o traza una raya entre las dos.",
  shared: "Una misma letra puede servir para varias líneas.",
  pair: "Va con {{letter}}) «{{choice}}»",
};
