import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const stem = "Un pedido no ha llegado y el cliente pregunta por él. ¿Qué haces?";
const fill = (from: string, answer: string) => `:::fill{#late-answer objective=greet}
Completa la respuesta.

«Ahora mismo :blank[${answer}]{from="${from}"}».

1. Lo que vas a hacer se puede comprobar, y lo demás no.
:::
`;

export const examples: ReviewExamples = {
  rule: "key-length",
  good: [
    single(stem, ["Darle el teléfono del reparto", "*Buscarlo y decirle dónde está ya", "Pedirle algo de paciencia"]),
    // Much longer in per cent, and yet no one sees it.
    single(stem, ["Esperar", "*Buscarlo tú", "Callar"]),
    single(stem, ["Pedirle paciencia, que es lo que se hace cuando hay tantos repartos", "*Buscarlo", "Llamar"]),
    fill("lo miro; lo busco; lo anoto", "lo busco"),
  ],
  bad: [
    [
      "6:7",
      single(stem, ["Darle un teléfono", "*Buscarlo, decirle dónde está y llamarle mañana", "Pedirle paciencia"]),
    ],
    [
      "4:7",
      single(stem, [
        "*Buscarlo",
        "Darle el teléfono de la empresa de reparto",
        "Pedirle que tenga un poco más de paciencia",
      ]),
    ],
    [
      "4:7",
      single(
        stem,
        [
          "*Buscarlo con él en la pantalla del ordenador",
          "Callar",
          "*Decirle dónde está y cuándo se lo llevan",
          "Irse",
        ],
        "#late-order objective=greet",
      ).replace(":::single", ":::multiple"),
    ],
    ["4:14", fill("lo miro; lo busco y le digo dónde está; lo anoto", "lo busco y le digo dónde está")],
  ],
};
