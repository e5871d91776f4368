import type { Words } from "../shape.ts";

/** Words of the figures. They are heard, not seen: where a thing stands is seen. */
export const figures: Words["figures"] = {
  name: {
    triangle: "Figura: triangle",
    cycle: "Figura: cicle",
    chain: "Figura: cadena",
    steps: "Figura: graons",
    curve: "Figura: corba",
    scale: "Figura: escala",
    matrix: "Figura: matriu de quatre quadrants",
    wheel: "Figura: roda",
    pie: "Figura: gràfic de sectors",
  },
  triangle: {
    top: "A dalt",
    right: "A la dreta",
    left: "A l'esquerra",
    centre: "Al centre",
  },
  cycle: { again: "Després de l'últim, torna a començar pel primer." },
  steps: { order: "Del graó més baix al més alt:" },
  scale: { order: "De menys a més:" },
  wheel: { hub: "Al centre" },
  axis: {
    x: "Cap a la dreta",
    y: "Cap amunt",
  },
  matrix: {
    topLeft: "A dalt a l'esquerra",
    topRight: "A dalt a la dreta",
    bottomLeft: "A baix a l'esquerra",
    bottomRight: "A baix a la dreta",
  },
};
