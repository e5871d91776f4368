import type { ReviewExamples } from "../../example.ts";

const item = (option: string, why: string) => `:::single{#late-order objective=greet}
Un cliente pregunta por un pedido que no ha llegado. ¿Qué haces primero?

- [ ] ${option}
  > ${why}
- [x] Buscar el pedido y decirle dónde está
  > Te haces cargo, y él sabe enseguida a qué atenerse con su pedido.
:::
`;

const phrase = "Darle el teléfono del otro departamento";
const why = "Le das otra espera y otra voz: el problema vuelve a ser suyo.";

export const examples: ReviewExamples = {
  rule: "full-stop",
  good: [
    item(phrase, why),
    item("«No lo sé…», y buscas a la del otro turno", "Le das otra espera y otra voz, y eso él lo nota: «¿Otra vez?»"),
    item(
      "Preguntarle por hora, día, mes, lugar, etc.",
      "Le das otra espera y otra voz (y el problema vuelve a ser suyo).",
    ),
    "Dice: «Ahora voy». Y va.\n",
    "## ¿Quién entra?\n\nAlguien, etc.\n",
    { ca: "«No, gràcies.» I se'n va.\n" },
  ],
  bad: [
    ["4:7", item(`${phrase}.`, why)],
    ["5:3", item(phrase, "Le das otra espera y otra voz, y el problema vuelve a ser suyo")],
    ["1:13", "«No, gracias.» Y se va.\n"],
    ["1:15", "## Quién entra.\n\nAlguien.\n"],
  ],
};
