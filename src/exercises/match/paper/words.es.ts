/** Words of `match` on paper. */
export const es = {
  do: "Escribe junto a cada línea la letra que le corresponde, o une las dos con una raya.",
  shared: "Una misma letra puede servir para varias líneas.",
  pair: "Va con {{letter}}) «{{choice}}»",
};
