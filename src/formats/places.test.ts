import { expect, test } from "vitest";
import { figureInWords } from "./places.ts";

test("names the places of a figure in the language of the course", () => {
  expect(figureInWords("triangle", 4, "ca").places).toEqual([
    "1. A dalt",
    "2. A la dreta",
    "3. A l'esquerra",
    "4. Al centre",
  ]);
  expect(figureInWords("matrix", 4, "es", { x: "Coste", y: "Valor" })).toEqual({
    name: "Figura: matriz de cuatro cuadrantes",
    axes: ["Hacia la derecha: Coste", "Hacia arriba: Valor"],
    places: ["1. Arriba a la izquierda", "2. Arriba a la derecha", "3. Abajo a la izquierda", "4. Abajo a la derecha"],
  });
});

test("places that have no name are their number", () => {
  expect(figureInWords("chain", 3, "es").places).toEqual(["1", "2", "3"]);
});
