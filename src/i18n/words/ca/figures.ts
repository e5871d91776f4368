import type { Words } from "../shape.ts";

/** Words of the figures. */
export const figures: Words["figures"] = {
  list: "La figura en forma de llista",
};
