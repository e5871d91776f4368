import type { ReviewExamples } from "../../example.ts";
import { single } from "../../testing/single.ts";

const options = ["Darle un teléfono", "*Buscarlo con él", "Pedirle paciencia"];
const one = single("El paquete de Aitor consta como entregado y él no lo tiene. ¿Qué haces?", options);
const item = (stem: string) => single(stem, options, "#other-order objective=greet");

export const examples: ReviewExamples = {
  rule: "repeated-stem",
  good: [
    `${one}\n${item("El paquete de Aitor ha llegado roto y con el nombre de otra persona. ¿Qué haces?")}`,
    // So short a question says nothing of its own.
    `${single("¿Qué haces tú primero?", options)}\n${item("¿Qué haces tú primero?")}`,
  ],
  bad: [
    ["15:1", `${one}\n\n\n${item("El paquete de Aitor consta como entregado y él no lo tiene. ¿Qué dices?")}`],
    [
      "modules/first/bank.es.md:2:1",
      {
        es: one,
        files: {
          "modules/first/bank.es.md": single(
            "El paquete de Aitor ya consta como entregado, y él no lo tiene. ¿Qué haces primero?",
            options,
            "#bank-order objective=greeting/greet level=apply",
          ),
        },
      },
    ],
  ],
};
