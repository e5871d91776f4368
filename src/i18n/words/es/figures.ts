/** Words of the figures. They are heard, not seen: where a thing stands is seen. */
export const figures = {
  /** What a figure without a caption is called. */
  name: {
    triangle: "Figura: triángulo",
    chain: "Figura: cadena",
  },
  triangle: {
    top: "Arriba",
    right: "A la derecha",
    left: "A la izquierda",
    centre: "En el centro",
  },
};
