/** Words of `fill` on paper. */
export const es = {
  typing: "Escribe lo que falta en cada hueco.",
  picking: "Rodea lo que va en cada hueco.",
  both: "Escribe o rodea lo que va en cada hueco.",
  also: "También vale: {{words}}",
};
