import type { ReviewExamples } from "../../example.ts";

const item = (why: string) => `:::single{#late-order objective=greet}
Un cliente pregunta por un pedido que no ha llegado. ¿Qué haces primero?

- [ ] Darle el teléfono del transportista
  > ${why}
- [x] Buscar el pedido y decirle dónde está
  > Te haces cargo, y él sabe enseguida a qué atenerse con su pedido.
:::
`;

/** Of 50 words; without its first sentence, of 40. */
const essay =
  "Es lo que se hace cuando la cola aprieta mucho. El transportista solo sabe por dónde va la furgoneta, y quien llama quiere saber si lo tendrá el sábado, qué pasa si no llega y con quién puede hablar entonces, de modo que volverá a llamar y además habrá esperado.";

export const examples: ReviewExamples = {
  rule: "feedback-length",
  good: [item("Le das otra espera y otra voz: el problema vuelve a ser suyo."), item(essay.replace(/^.*?\. /u, ""))],
  bad: [
    ["5:3", item("No, así no se hace.")],
    ["5:3", item("Incorrecto.")],
    ["5:3", item(essay)],
  ],
};
