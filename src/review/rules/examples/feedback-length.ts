import type { ReviewExamples } from "../../example.ts";

const item = (why: string) => `:::single{#late-order objective=greet}
Un cliente pregunta por un pedido que no ha llegado. ¿Qué haces primero?

- [ ] Darle el teléfono del transportista
  > ${why}
- [x] Buscar el pedido y decirle dónde está
  > Te haces cargo, y él sabe enseguida a qué atenerse con su pedido.
:::
`;

export const examples: ReviewExamples = {
  rule: "feedback-length",
  good: [item("Le das otra espera y otra voz: el problema vuelve a ser suyo.")],
  bad: [
    ["5:3", item("No, así no se hace.")],
    ["5:3", item("Incorrecto.")],
  ],
};
