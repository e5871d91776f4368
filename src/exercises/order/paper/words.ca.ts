/** Words of `order` on paper. */
export const ca = {
  do: "Numera els elements per ordre: 1 per al primer.",
  column: "Al full, de dalt a baix: {{numbers}}",
};
