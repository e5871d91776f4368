/** Words of `fill` on paper. */
export const ca = {
  typing: "Escriu el que falta a cada buit.",
  picking: "Encercla el que va a cada buit.",
  both: "Escriu o encercla el que va a cada buit.",
  also: "També val: {{words}}",
};
