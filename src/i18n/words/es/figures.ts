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
  cycle: { again: "Después del último, vuelve a empezar por el primero." },
  steps: { order: "Del peldaño más bajo al más alto:" },
  scale: { order: "De menos a más:" },
  wheel: { hub: "En el centro" },
  /** Said before the name of an axis: where what it names grows. */
  axis: {
    x: "Hacia la derecha",
    y: "Hacia arriba",
  },
  matrix: {
    topLeft: "Arriba a la izquierda",
    topRight: "Arriba a la derecha",
    bottomLeft: "Abajo a la izquierda",
    bottomRight: "Abajo a la derecha",
  },
};
