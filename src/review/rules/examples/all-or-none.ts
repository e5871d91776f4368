import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const stem = "Un vecino pide una beca fuera de plazo. ¿Qué le ofreces?";
const withLast = (last: string) =>
  single(stem, ["Otra ayuda que sigue abierta", "*Un aviso para el año próximo", last]);

export const examples: ReviewExamples = {
  rule: "all-or-none",
  good: [
    withLast("Todas las ayudas del año próximo"),
    withLast("Ninguna ayuda"),
    withLast("Las dos ayudas que hay"),
    withLast("Las dos, en un solo correo"),
    withLast("Nada por ahora, hasta que vuelva"),
  ],
  bad: [
    ["8:7", withLast("Todas las anteriores")],
    ["8:7", withLast("Ninguna de las anteriores")],
    ["8:7", withLast("A y B son correctas")],
    ["8:7", withLast("Las dos respuestas son correctas")],
    ["8:7", withLast("Todo lo anterior")],
    ["8:7", withLast("Las opciones a y b")],
    ["8:7", withLast("Las dos sirven")],
    ["8:7", withLast("Cualquiera de las dos, si le escuchas")],
    ["8:7", withLast("Las dos cosas, y por escrito")],
  ],
};
