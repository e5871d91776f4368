import type { ReviewExamples } from "../../example.ts";

const head =
  ":::match{#three-customers objective=greet}\nTres personas llegan a la floristería. ¿Qué ayuda a cada una?\n\n";

export const examples: ReviewExamples = {
  rule: "feedback-missing",
  good: [
    `${head}| Quién | Qué | Por qué |
| --- | --- | --- |
| Una novia | Ver tres ramos | Sin ideas, ver vale más que una lista de flores. |
| Un hombre con prisa | Un ramo hecho | Con el tren a punto de salir agradece no tener que elegir. |
:::
`,
    `:::rate{#my-counter objective=greet}
¿Cuánto se parece a ti?

- Levanto la vista enseguida
:::
`,
  ],
  bad: [
    [
      "6:3",
      `${head}| Quién | Qué |
| --- | --- |
| Una novia | Ver tres ramos |
| Un hombre con prisa | Un ramo hecho |
:::
`,
    ],
  ],
};
