import type { Words } from "../shape.ts";

/** Words of the figures. They are heard, not seen: where a thing stands is seen. */
export const figures: Words["figures"] = {
  name: {
    triangle: "Figura: triangle",
    chain: "Figura: cadena",
  },
  triangle: {
    top: "A dalt",
    right: "A la dreta",
    left: "A l'esquerra",
    centre: "Al centre",
  },
};
