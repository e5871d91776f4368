/** Words of the figures. They are heard, not seen: where a thing stands is seen. */
export const figures = {
  /** What a figure without a caption is called. */
  name: {
    triangle: "Figura: triángulo",
    cycle: "Figura: ciclo",
    chain: "Figura: cadena",
    steps: "Figura: peldaños",
    curve: "Figura: curva",
    scale: "Figura: escala",
    matrix: "Figura: matriz de cuatro cuadrantes",
    wheel: "Figura: rueda",
    pie: "Figura: gráfico de sectores",
  },
  triangle: {
    top: "Arriba",
    right: "A la derecha",
    left: "A la izquierda",
    centre: "En el centro",
  },
  matrix: {
    topLeft: "Arriba a la izquierda",
    topRight: "Arriba a la derecha",
    bottomLeft: "Abajo a la izquierda",
    bottomRight: "Abajo a la derecha",
  },
};
