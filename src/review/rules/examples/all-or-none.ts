import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const stem = "Un vecino pide una beca fuera de plazo. ¿Qué le ofreces?";
const withLast = (last: string) =>
  single(stem, ["Otra ayuda que sigue abierta", "*Un aviso para el año próximo", last]);

export const examples: ReviewExamples = {
  rule: "all-or-none",
  good: [withLast("Todas las ayudas del año próximo"), withLast("Ninguna ayuda"), withLast("Las dos ayudas que hay")],
  bad: [
    ["8:7", withLast("Todas las anteriores")],
    ["8:7", withLast("Ninguna de las anteriores")],
    ["8:7", withLast("A y B son correctas")],
    ["8:7", withLast("Las dos respuestas son correctas")],
    ["8:7", withLast("Todo lo anterior")],
  ],
};
