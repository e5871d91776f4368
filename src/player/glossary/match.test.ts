import { expect, test } from "vitest";
import { matcher } from "./match.ts";

test.each([
  ["", "Queja", true],
  ["  ", "Queja", true],
  ["QUEJA", "Queja", true],
  ["reclamacion", "Reclamación", true],
  ["reclamación", "Reclamacio\u0301n", true],
  ["nino", "Niño", true],
  ["forca", "Força", true],
  ["collegues", "Col·legues", true],
  ["col.legues", "Col·legues", true],
  ["col-legues", "Col·legues", true],
  ["col·", "Col·legues", true],
  ["col·legues", "Co\u0140legues", true],
  ["d’assistencia", "Llista d'assistència", true],
  ["servicio triangulo", "Triángulo del servicio", true],
  ["servicio ciclo", "Triángulo del servicio", false],
  ["الولاء", "الوَلاء", true],
  ["quejas", "Queja", false],
])("«%s» in «%s»: %s", (query, text, found) => {
  expect(matcher(query)(text)).toBe(found);
});
